import { COUNT_FORMATS, type CountRow } from '../formats/facets.ts';
import { countRest, countValues } from '../register/facets.ts';
import { readThese, type Selection } from '../register/read.ts';
import type { Resource } from '../resources/define.ts';
import type { Facet } from '../resources/facets.ts';
import type { Field } from '../resources/fields.ts';
import { RESOURCES } from '../resources/index.ts';
import { nameOfId } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import type { Lang, Words } from '../vocabulary/schemes.ts';
import { heavily } from './heavy.ts';
import { licenseLink, serviceLinks } from './links.ts';
import { Problem } from './problems.ts';
import { loadReferences } from './references.ts';
import { type Answer, type Ask, HTML, type Route } from './route.ts';
import type { Services } from './services.ts';

/** What an address that asks for counts offers. */
export const COUNT_OFFERS: Route['offers'] = [HTML, ...COUNT_FORMATS.keys()];

/** Parameters that speak of records, of which an answer with counts has none. */
const OF_RECORDS = ['fields', 'sort', 'limit', 'after'];

/** The counts of some fields, each of at most so many values and of the rest together. */
export async function readFacets(
  { store }: Services,
  resource: Resource,
  fields: readonly Field[],
  selection: Selection,
  most: number,
): Promise<readonly Facet[]> {
  const facets: Facet[] = [];
  for (const field of fields) {
    const counts = await heavily(() => countValues(store, resource, field, selection, most));
    const isCut = counts.filter(({ value }) => value !== null).length === most;
    const rest = isCut
      ? await heavily(() => countRest(store, resource, field, selection, counts))
      : undefined;
    facets.push({ field, counts, ...(rest && rest.values > 0 && { rest }) });
  }
  return facets;
}

/** The records that counted values name, so that they can be called by their names. */
export async function namedIn(
  { store }: Services,
  release: number,
  facets: readonly Facet[],
): Promise<{ readonly resource: Resource; readonly rows: readonly Row[] }[]> {
  return Promise.all(
    facets.flatMap(({ field, counts }) => {
      if (field.kind !== 'reference') return [];
      const ids = counts.flatMap(({ value }) => (value === null ? [] : [String(value)]));
      const resource: Resource = RESOURCES[field.to];
      return [readThese(store, resource, release, ids).then((rows) => ({ resource, rows }))];
    }),
  );
}

/** Refuses what does not go with counts: a syntax that writes records, and parameters about them. */
export function refuseWithCounts({ syntax, values }: Ask): void {
  const other = OF_RECORDS.find((name) => values.has(name));
  if (other !== undefined)
    throw new Problem(
      'malformed-parameter',
      {
        id: `Parameter "facets" meminta hitungan, bukan catatan; "${other}" tidak dapat dipakai bersamanya.`,
        en: `The parameter "facets" asks for counts and not for records; "${other}" does not go with it.`,
      },
      { parameter: other },
    );
  if (COUNT_OFFERS.includes(syntax)) return;
  throw new Problem(
    'malformed-parameter',
    {
      id: 'Hitungan ("facets") hanya ada dalam JSON, CSV, dan halaman; format lain memuat catatan.',
      en: 'Counts ("facets") come in JSON, CSV and pages only; the other formats hold records.',
    },
    { parameter: 'facets', offered: COUNT_OFFERS.map(({ mediaType }) => mediaType) },
  );
}

/** Counts as data. */
export async function answerCounts(
  services: Services,
  resource: Resource,
  { release, syntax }: Ask,
  facets: readonly Facet[],
): Promise<Answer> {
  const labelOf = await heavily(() => labelling(services, release.n, facets));
  const rows = facets.flatMap(({ field, counts, rest }): CountRow[] => [
    ...counts.map(({ value, count }) => ({
      ...{ field: field.name, value, values: value === null ? 0 : 1, count },
      label: { id: labelOf(field, value, 'id'), en: labelOf(field, value, 'en') },
    })),
    ...(rest ? [{ field: field.name, value: null, label: OTHERS, ...rest }] : []),
  ]);
  const body = COUNT_FORMATS.get(syntax)?.(rows) ?? '';
  const links = [licenseLink(resource), ...serviceLinks(services.urls)];
  return { body, cache: 'data', links, offers: COUNT_OFFERS };
}

const NOT_STATED: Words = { id: 'Tidak disebut', en: 'Not stated' };
const OTHERS: Words = { id: 'Nilai lain', en: 'Other values' };

async function labelling(services: Services, release: number, facets: readonly Facet[]) {
  const groups = await namedIn(services, release, facets);
  const records = await loadReferences(services.store, release, groups);
  const { labelOf } = services.vocabulary;
  return (field: Field, value: unknown, lang: Lang): string => {
    if (value === null) return NOT_STATED[lang];
    const text = String(value);
    if (field.kind === 'concept') return labelOf(field.scheme.name, text, lang);
    if (field.kind !== 'reference') return text;
    const lookup = {
      records,
      labelOf: (scheme: string, code: string) => labelOf(scheme, code, lang),
    };
    return nameOfId(field.to, text, lookup, lang);
  };
}
