import { shapesOf } from '../../src/documents/shapes.ts';
import { cataloguePage } from '../../src/pages/catalogue.ts';
import { collectionPage } from '../../src/pages/collection.ts';
import { countPage } from '../../src/pages/count.ts';
import { countsPage } from '../../src/pages/counts.ts';
import { datasetPage } from '../../src/pages/dataset.ts';
import { datasetsPage } from '../../src/pages/datasets.ts';
import { homePage } from '../../src/pages/home.ts';
import type { Page } from '../../src/pages/page.ts';
import { problemDocPage, problemPage } from '../../src/pages/problem.ts';
import { recordPage } from '../../src/pages/record.ts';
import { regionPage } from '../../src/pages/region-page.ts';
import { releasePage } from '../../src/pages/release.ts';
import { releasesPage } from '../../src/pages/releases.ts';
import { schemePage } from '../../src/pages/scheme.ts';
import { searchPage } from '../../src/pages/search.ts';
import { shapesPage } from '../../src/pages/shapes.ts';
import { vocabularyPage } from '../../src/pages/vocabulary.ts';
import { withdrawnPage } from '../../src/pages/withdrawn.ts';
import { DATASETS } from '../../src/resources/datasets.ts';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import type { Row } from '../../src/resources/row.ts';
import type { Lang } from '../../src/vocabulary/schemes.ts';
import { countView, LADDERS } from './count-views.ts';
import { datasetLine, datasetView } from './dataset-views.ts';
import { ownPages } from './own-pages.ts';
import { BASE, pageAt, RELEASE, urls, vocabulary } from './page-at.ts';
import { RECORDS } from './records.ts';
import { codeUses, termUses } from './uses.ts';
import { incomingOf, viewOf } from './views.ts';

export const LADDER = { signed: 22, 'at-signing': 25, declared: 28, intent: 32 };

export const PROVINCES = [
  { key: '73', label_id: 'Sulawesi Selatan', label_en: 'Sulawesi Selatan', value: 2, upper: 2 },
];

const PROBLEM = {
  code: 'unknown-record',
  status: 404,
  title: { id: 'Catatan tidak ada', en: 'No such record' },
  remedy: { id: 'Cari namanya.', en: 'Search for its name.' },
};

/** Everything a page may be, in a language, telling these records; what words of readers or stewards may hold is `said`. */
export function everyPage(
  lang: Lang,
  records: typeof RECORDS = RECORDS,
  said = 'kata',
): Readonly<Record<string, string>> {
  const contact = 'mailto:data@example.id';
  const find: Page['records'] = (kind, id) => records[kind].find((row) => row.id === id);
  const at = (path: string, more: Partial<Page> = {}) =>
    pageAt(path, lang, { records: find, contact, publisher: said, ...more });
  const counts = ALL_RESOURCES.map((resource) => ({ resource, rows: 3 }));
  const reasons = { reason_id: said, reason_en: said };
  const change = { release: 2, published_at: RELEASE.published_at, ...reasons };
  const agreement = records.agreement[0] as Row;
  const changed = { kind: 'agreement', id: String(agreement.id), ...reasons } as const;
  const release = { ...RELEASE, note: said };
  const scheme = vocabulary.schemes.find(({ name }) => name === 'evidence');
  if (!scheme) throw new Error('There is no scheme of evidence');
  return {
    counts: countsPage(at('/counts'), LADDERS),
    count: countPage(at('/counts/adopters?by=province'), countView(said)),
    home: homePage(at('/'), {
      regions: { ladder: LADDER, sentence: { id: said, en: said } },
      latestSigning: '2023-11-14',
      signings: records.agreement,
      provinces: PROVINCES,
      counts,
    }),
    ...Object.fromEntries(
      ALL_RESOURCES.flatMap((resource) => {
        const rows = records[resource.kind];
        const incoming = incomingOf(resource, rows[0] as Row, records);
        return [
          [
            `collection of ${resource.path}`,
            collectionPage(at(`/${resource.path}`), {
              ...{ resource, rows, total: 300, from: 1, next: `${BASE}/${resource.path}?after=x` },
              ...{ filters: {}, sort: null },
            }),
          ],
          [
            `record of ${resource.path}`,
            recordPage(at(`/${resource.path}/${rows[0]?.id}`), {
              ...{ resource, row: rows[0] as Row, incoming },
              history: [
                { ...change, release: 1, change: 'create', reason_id: null, reason_en: null },
                { ...change, change: 'correct' },
              ],
            }),
          ],
        ];
      }),
    ),
    'filtered collection': collectionPage(
      at('/agreements?instrument=mou,pks&sort=-signed_on', { unknown: [said] }),
      {
        ...{
          resource: RESOURCES.agreement,
          rows: records.agreement,
          total: 1,
          from: 1,
          next: null,
        },
        filters: { instrument: 'mou,pks', 'signed_on.from': '2018', place: said, adopter: '73.24' },
        sort: '-signed_on',
      },
    ),
    'empty collection': collectionPage(at('/agreements?place=x'), {
      ...{ resource: RESOURCES.agreement, rows: [], total: 0, from: null, next: null },
      ...{ filters: { place: said }, sort: null },
    }),
    'region with no record': regionPage(at('/regions/73'), {
      ...{ ...viewOf('region', 0, records), incoming: [], within: null },
      ...{ strongest: undefined, adoptions: [], claims: [], claimsTotal: 0 },
    }),
    'withdrawn record': withdrawnPage(at(`/agreements/${agreement.id}`, { canonical: null }), {
      resource: RESOURCES.agreement,
      row: agreement,
      change: { ...change, successor: String(agreement.id) },
    }),
    catalogue: cataloguePage(at('/catalog'), DATASETS.map(datasetLine)),
    datasets: datasetsPage(at('/datasets'), DATASETS.map(datasetLine)),
    ...Object.fromEntries(
      DATASETS.map((dataset) => [
        `data set ${dataset.name}`,
        datasetPage(at(`/datasets/${dataset.name}`), datasetView(dataset, records)),
      ]),
    ),
    releases: releasesPage(at('/releases'), [{ ...release, changes: { create: 9 } }]),
    release: releasePage(at('/releases/1'), {
      release,
      counts: { create: 8, withdraw: 1 },
      byKind: [
        { kind: 'agreement', counts: { create: 5, withdraw: 1 } },
        { kind: 'region', counts: { create: 3 } },
      ],
      changes: [
        { ...changed, change: 'withdraw', successor: String(agreement.id), differences: [] },
        { ...changed, change: 'create', successor: null, differences: [] },
        { ...changed, change: 'update', successor: null, differences: everyDifference(agreement) },
      ],
      further: `${BASE}/releases/1?after=x`,
      saidAnew: ['method'],
      previous: null,
      next: 2,
    }),
    ...ownPages({
      ...{ at, records, vocabulary, said },
      viewOf: (kind, place) => viewOf(kind, place, records),
    }),
    vocabulary: vocabularyPage(at('/vocab'), { ...vocabulary, ...termUses(records) }),
    shapes: shapesPage(at('/vocab/shapes'), shapesOf(ALL_RESOURCES, urls)),
    'code list': schemePage(at('/vocab/evidence'), scheme, codeUses()),
    'search that found': searchPage(at(`/search?q=${encodeURIComponent(said)}`), {
      ...{ asked: said, words: [said], near: [] },
      kinds: ALL_RESOURCES.map((resource) => ({
        ...{ resource, rows: records[resource.kind], total: 30 },
      })),
    }),
    'search in vain': searchPage(at('/search?q=%25'), {
      ...{ asked: '%', words: [], kinds: [] },
      near: [{ resource: RESOURCES.region, row: records.region[0] as Row }],
    }),
    'search for nothing': searchPage(at('/search'), { asked: '', words: [], kinds: [], near: [] }),
    problem: problemPage(at('/', { canonical: null }), {
      ...{
        ...PROBLEM,
        detail: { id: said, en: said },
        didYouMean: [{ label: said, href: `${BASE}/regions/73${lang === 'en' ? '?lang=en' : ''}` }],
      },
    }),
    'problem explained': problemDocPage(at('/problems/unknown-record'), PROBLEM),
  };
}

/** A record of which every field says something else since. */
function everyDifference(agreement: Row) {
  return RESOURCES.agreement.fields.map((field) => ({
    field,
    before: null,
    after: agreement[field.name],
  }));
}
