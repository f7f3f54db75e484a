import { readThese } from '../register/read.ts';
import { readStated } from '../register/stated.ts';
import type { Stated, StatedGroup } from '../resources/count.ts';
import { RESOURCES } from '../resources/index.ts';
import type { MeasureName } from '../resources/measures.ts';
import { numberAsSaid } from '../resources/naming.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import type { QUANTITIES } from '../vocabulary/schemes.ts';
import type { CountAsk } from './count-ask.ts';
import type { Services } from './services.ts';

/** How many statements of a group are told. */
const MOST = 20;

/** What others count that can stand beside a measure. Applications that somebody has are not applications linked to a region. */
const COMPARABLE: Readonly<Record<MeasureName, readonly (typeof QUANTITIES.codes)[number][]>> = {
  adopters: ['signed-agreements', 'adopting-governments'],
  agreements: ['signed-agreements'],
  adoptions: [],
  applications: [],
};

/** What others stated of the same thing and the same application, in groups; nothing, where a count is narrowed in any other way. */
export async function statedBeside(
  services: Services,
  { measure, counting }: CountAsk,
): Promise<readonly StatedGroup[]> {
  const application = applicationIn(counting.filters);
  if (application === undefined) return [];
  const { store, vocabulary, urls } = services;
  const { release, asOf } = counting;
  const groups = await Promise.all(
    COMPARABLE[measure.name].map(async (what) => ({
      what,
      ...(await readStated(store, { what, application, asOf, release, limit: MOST })),
    })),
  );
  const ids = groups.flatMap(({ rows }) => rows.flatMap((row) => valuesOf(row.sources)));
  const found = await readThese(store, RESOURCES.source, release, [...new Set(ids.map(String))]);
  const sources = new Map(found.map((row) => [row.id, row]));
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ what, rows, count }) => ({
      what,
      label_id: vocabulary.labelOf('quantities', what, 'id'),
      label_en: vocabulary.labelOf('quantities', what, 'en'),
      totals: rows.map((row) => statedOf(row, sources, urls.thing('stated-total', String(row.id)))),
      left_out: count - rows.length,
    }));
}

/** The one application that a count is of, null if it is of all; undefined where statements cannot be compared. */
export function applicationIn(filters: CountAsk['counting']['filters']): string | null | undefined {
  const [first, ...others] = filters;
  if (!first) return null;
  const isOne =
    others.length === 0 &&
    first.field.name === 'application' &&
    first.is === 'in' &&
    first.values.length === 1;
  return isOne ? first.values[0] : undefined;
}

function statedOf(row: Row, sources: ReadonlyMap<unknown, Row>, iri: string): Stated {
  const text = (name: string) => (row[name] === null ? null : String(row[name]));
  const [count, qualifier] = [Number(row.count), String(row.qualifier)];
  return {
    id: String(row.id),
    iri,
    count,
    qualifier,
    said: {
      id: numberAsSaid(count, qualifier, 'id'),
      en: numberAsSaid(count, qualifier, 'en'),
    },
    stated_on: text('stated_on'),
    date_basis: text('date_basis'),
    as_of: text('as_of'),
    stated_by: valuesOf(row.stated_by).map(String),
    scope_note_id: text('scope_note_id'),
    scope_note_en: text('scope_note_en'),
    sources: valuesOf(row.sources).flatMap((id) => {
      const source = sources.get(id);
      if (!source) return [];
      const { title, publisher, published_on, url } = source;
      return [
        {
          id: String(id),
          title: String(title),
          publisher: String(publisher),
          published_on: published_on === null ? null : String(published_on),
          url: String(url),
        },
      ];
    }),
  };
}
