import type { Counting } from '../register/counting.ts';
import { basisOf } from '../resources/basis.ts';
import type { Count } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import { earliestOf, latestOf } from '../resources/dates.ts';
import type { DimensionName } from '../resources/dimensions.ts';
import { RESOURCES } from '../resources/index.ts';
import { measureOf } from '../resources/measures.ts';
import type { Urls } from '../resources/urls.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import { pathOf } from './address.ts';
import { parametersOf } from './parameters.ts';

type Entries = readonly (readonly [name: string, text: string])[];

/** The address of exactly the records that a count surely holds: those of its release, on its rung or a stronger one. */
export function recordsOf(
  urls: Urls,
  { of, asOf, release }: Pick<Counting, 'of' | 'asOf' | 'release'>,
  evidence: Evidence,
  filters: Entries,
): string {
  const resource = RESOURCES[of];
  const rungs = LADDER.slice(0, LADDER.indexOf(evidence) + 1);
  const address = {
    path: `/${resource.path}`,
    order: parametersOf(resource).map(({ name }) => name),
    entries: [],
  };
  const certain = new Map<string, string>();
  const until = asOf === null ? [] : [['evidence_on.to', asOf] as const];
  for (const [name, text] of [...filters, ...until]) {
    const surer = surely(of, name);
    const held = certain.get(surer);
    certain.set(surer, held === undefined ? text : narrower(surer, held, text));
  }
  return urls.at(
    pathOf(address, {
      ...Object.fromEntries(certain),
      // Every record stands on some rung.
      ...(rungs.length < LADDER.length && { evidence: rungs.join(',') }),
      release: String(release),
    }),
  );
}

/** Of two bounds of one filter, the one that fewer pass. */
function narrower(parameter: string, one: string, other: string): string {
  const isFirst = parameter.endsWith('.from')
    ? earliestOf(one) > earliestOf(other)
    : latestOf(one) < latestOf(other);
  return isFirst ? one : other;
}

/** The filter that only those pass which pass another one whatever their partial date means. */
function surely(of: Counting['of'], parameter: string): string {
  const [name = '', end] = parameter.split('.');
  const field = RESOURCES[of].fields.find((one) => one.name === name);
  if (field?.kind !== 'date') return parameter;
  return end === 'from' ? `${name}_earliest.from` : `${name}_latest.to`;
}

/** The filter that finds the records of a row, and the kinds that have it; none where no filter tells them. */
const ROW_FILTERS: Partial<
  Record<DimensionName, { readonly name: string; readonly of: readonly Counting['of'][] }>
> = {
  application: { name: 'application', of: ['adoption'] },
  region: { name: 'adopter', of: ['agreement', 'adoption'] },
  platform: { name: 'platforms', of: ['adoption'] },
  instrument: { name: 'instrument', of: ['agreement'] },
  status: { name: 'status', of: ['adoption'] },
};

/** The records of each row of a count, where some collection can show just these. */
export function rowRecords(
  urls: Urls,
  { by, measure, rows, evidence, as_of: asOf, release }: Count,
  filters: Entries,
): ReadonlyMap<string, string> {
  const own = by === null ? undefined : ROW_FILTERS[by];
  const { of } = measureOf(measure);
  const basis = basisOf(
    { of },
    filters.map(([name]) => name.split('.')[0] ?? ''),
  ).of;
  // What agreements name stands in records of its own, which cannot be narrowed by what narrows agreements.
  const isNamed = basis === 'agreement' && filters.length === 0;
  const kind = own?.of.find((one) => one === basis || (isNamed && one === 'adoption'));
  if (!own || !kind || filters.some(([name]) => name === own.name)) return new Map();
  return new Map(
    rows
      .filter(({ key }) => !key.startsWith('_'))
      .map(({ key }) => {
        const narrowed = [...filters, [own.name, key] as const];
        return [key, recordsOf(urls, { of: kind, asOf, release }, evidence, narrowed)];
      }),
  );
}
