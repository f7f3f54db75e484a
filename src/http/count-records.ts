import type { Counting } from '../register/count-cells.ts';
import { LADDER } from '../resources/counting.ts';
import type { DimensionName } from '../resources/dimensions.ts';
import { RESOURCES } from '../resources/index.ts';
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
  const entries = filters.map(([name, text]): [string, string] => [surely(of, name), text]);
  return urls.at(
    pathOf(address, {
      ...Object.fromEntries(entries),
      // Every record stands on some rung.
      ...(rungs.length < LADDER.length && { evidence: rungs.join(',') }),
      ...(asOf !== null && sooner(asOf, Object.fromEntries(entries)[UNTIL])),
      release: String(release),
    }),
  );
}

const UNTIL = 'evidence_on_latest.to';

function sooner(asOf: string, until: string | undefined): Record<string, string> {
  return { [UNTIL]: until !== undefined && until < asOf ? until : asOf };
}

/** The filter that only those pass which pass another one whatever their partial date means. */
function surely(of: Counting['of'], parameter: string): string {
  const [name = '', end] = parameter.split('.');
  const field = RESOURCES[of].fields.find((one) => one.name === name);
  if (field?.kind !== 'date') return parameter;
  return end === 'from' ? `${name}_earliest.from` : `${name}_latest.to`;
}

/** The filter that finds the records of a row; none where no filter of records can tell them. */
export const ROW_FILTERS: Partial<
  Record<DimensionName, { readonly name: string; readonly of: readonly Counting['of'][] }>
> = {
  application: { name: 'application', of: ['adoption'] },
  region: { name: 'adopter', of: ['agreement', 'adoption'] },
  platform: { name: 'platforms', of: ['adoption'] },
  instrument: { name: 'instrument', of: ['agreement'] },
  status: { name: 'status', of: ['adoption'] },
};
