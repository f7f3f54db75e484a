import type { Vocabulary } from '../../src/documents/vocabulary.ts';
import { aboutPage } from '../../src/pages/about.ts';
import { agreementPage } from '../../src/pages/agreement-page.ts';
import { type ApplicationView, applicationPage } from '../../src/pages/application-page.ts';
import { claimsOf } from '../../src/pages/claims.ts';
import { collectionPage } from '../../src/pages/collection.ts';
import { guidePage } from '../../src/pages/guide.ts';
import { GUIDES, guidePath } from '../../src/pages/guide-names.ts';
import type { Page } from '../../src/pages/page.ts';
import type { RecordView } from '../../src/pages/record-frame.ts';
import { type RegionView, regionPage } from '../../src/pages/region-page.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import type { Kind } from '../../src/resources/kinds.ts';
import type { Row } from '../../src/resources/row.ts';
import type { RECORDS } from './records.ts';

/** What a test builds pages of: a page for a path, a record with what links to it, and what may be said anywhere. */
interface Given {
  readonly at: (path: string, more?: Partial<Page>) => Page;
  readonly viewOf: (kind: Kind, at?: number) => RecordView;
  readonly records: typeof RECORDS;
  readonly vocabulary: Vocabulary;
  readonly said: string;
}

/** The pages of kinds that have one of their own, and those that no record is the subject of. */
export function ownPages(given: Given): Readonly<Record<string, string>> {
  const { at, viewOf, records, vocabulary, said } = given;
  const [agreement, totals] = [records.agreement[0] as Row, records['stated-total']];
  const scheme = (name: string) => {
    const found = vocabulary.schemes.find((one) => one.name === name);
    if (!found) throw new Error(`There is no scheme ${name}`);
    return found;
  };
  return {
    'record of applications': applicationPage(at('/applications/laksa'), applicationOf(given)),
    'record of agreements': agreementPage(at(`/agreements/${agreement.id}`), viewOf('agreement')),
    'record of agreements that is an interest': agreementPage(at('/agreements/x'), {
      ...viewOf('agreement'),
      row: {
        ...agreement,
        ...{ evidence: 'intent', evidence_on: '2019', signed_on: null, date_basis: 'inferred' },
        ...{ instrument: null, provider: null, provider_as_printed: said },
      },
      incoming: viewOf('agreement').incoming.map((one) => ({ ...one, rows: [], total: 0 })),
    }),
    'record of regions': regionPage(at('/regions/73.24'), regionOf(given, 1)),
    'record of regions that is a province': regionPage(at('/regions/73'), {
      ...regionOf(given, 0),
      within: {
        recorded: [{ adopter: '73.24', evidence: 'signed', evidence_on: '2018', records: 2 }],
        ...{ recordedTotal: 1, regions: 24 },
      },
    }),
    claims: collectionPage(at('/stated-totals'), {
      ...{ resource: RESOURCES['stated-total'], rows: totals, total: totals.length, from: 1 },
      ...{ next: null, filters: {}, sort: null },
      own: claimsOf(at('/stated-totals'), {
        rows: totals,
        ours: totals.map(() => ({ value: 16, upper: 17 })),
      }),
    }),
    about: aboutPage(at('/about'), {
      ...{ evidence: scheme('evidence'), statuses: scheme('statuses') },
      uncertain: {
        ...{ records: 37, undated: 1, partial: 2, inferred: 4 },
        ...{ unnamed: 31, sources: 71, governmentSources: 14 },
      },
      coverage: [
        { year: '2016', state: 'partly', found: 14 },
        { year: '2017', state: 'partly', found: 0 },
        { year: '2018', state: 'not-searched', found: 0 },
      ],
    }),
    ...Object.fromEntries(
      GUIDES.map((name) => [
        `guide for ${name}`,
        guidePage(at(guidePath(name)), name, {
          ...{ base: 'https://data.example.id', release: 1 },
          ...{ application: 'laksa', day: '2018-05-07' },
        }),
      ]),
    ),
  };
}

/** An application with its regions by status. */
export function applicationOf({
  viewOf,
  records,
  vocabulary,
  said,
}: Omit<Given, 'at'>): ApplicationView {
  const definition = vocabulary.schemes
    .flatMap(({ concepts }) => concepts)
    .find(({ code }) => code === 'agreed')?.definition ?? { id: '', en: '' };
  return {
    ...viewOf('application'),
    sentence: { id: `Kalimat: ${said}`, en: `Sentence: ${said}` },
    byStatus: [{ status: 'agreed', definition, rows: records.adoption, total: 300 }],
    unnamed: { records: 31, signed: 21 },
  };
}

/** A region with its records, and the totals in the same sources. */
export function regionOf({ viewOf, records }: Omit<Given, 'at'>, at: number): RegionView {
  const view = viewOf('region', at);
  const isAdopter = view.incoming.some(({ field, total }) => field.name === 'adopter' && total > 0);
  return {
    ...view,
    strongest: isAdopter ? records.agreement[0] : undefined,
    adoptions: isAdopter ? records.adoption : [],
    claims: isAdopter ? records['stated-total'] : [],
    ...{ claimsTotal: isAdopter ? 30 : 0, within: null },
  };
}
