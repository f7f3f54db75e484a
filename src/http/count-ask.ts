import type { Counting } from '../register/counting.ts';
import type { Filter } from '../register/filters.ts';
import { basisOf } from '../resources/basis.ts';
import type { DimensionName } from '../resources/dimensions.ts';
import { RESOURCES } from '../resources/index.ts';
import { MEASURES, type Measure, measureNamed } from '../resources/measures.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import { refuseAbsent } from './count-absent.ts';
import { isCountFilter } from './count-parameters.ts';
import { filtersOf } from './filter-parameters.ts';
import { Problem } from './problems.ts';
import type { Ask } from './route.ts';
import type { Services } from './services.ts';

/** A count as it was asked for, with everything in it known to be there. */
export interface CountAsk {
  readonly measure: Measure;
  readonly counting: Counting;
  readonly evidence: Evidence;
}

/** A filter and the parameter it was given by. */
interface Given {
  readonly name: string;
  readonly filter: Filter;
}

/** What a request to count asks for; refused, if any of it does not exist: a typo must never show another number. */
export async function countAsk(
  services: Services,
  { parts, values, release }: Pick<Ask, 'parts' | 'values' | 'release'>,
): Promise<CountAsk> {
  const measure = measureIn(parts.measure ?? '');
  const given: readonly Given[] = [...values].flatMap(([name, value]) =>
    isCountFilter(name) ? [{ name, filter: value as Filter }] : [],
  );
  const { of, refused } = basisOf(
    measure,
    given.map(({ filter }) => filter.field.name),
  );
  const wrong = given.find(({ filter }) => refused.includes(filter.field.name));
  if (wrong) refuse(wrong.name, of);
  const filters = given.map(({ filter }) => filter);
  await refuseAbsent(services, RESOURCES[of], release.n, filters);
  const by = (values.get('by') as DimensionName | undefined) ?? null;
  const asOf = (values.get('as_of') as string | undefined) ?? null;
  refuseReversed(given, asOf);
  return {
    measure,
    counting: { measure: measure.name, by, of, filters, asOf, release: release.n },
    evidence:
      (values.get('evidence') as Evidence | undefined) ?? (by === 'evidence' ? 'intent' : 'signed'),
  };
}

/** A range that ends before it begins holds nothing, though a date that is partial could pass both of its ends. */
function refuseReversed(given: readonly Given[], asOf: string | null): void {
  const ends = given.flatMap(({ name, filter }) =>
    filter.is === 'to' ? [{ name, field: filter.field.name, bound: filter.bound }] : [],
  );
  if (asOf !== null) ends.push({ name: 'as_of', field: 'evidence_on', bound: asOf });
  for (const { name, filter } of given) {
    if (filter.is !== 'from') continue;
    const end = ends.find(
      ({ field, bound }) => field === filter.field.name && bound < filter.bound,
    );
    if (!end) continue;
    throw new Problem(
      'malformed-parameter',
      {
        id: `Parameter "${end.name}": ${end.bound} mendahului ${filter.bound} dalam "${name}".`,
        en: `Parameter "${end.name}": ${end.bound} comes before ${filter.bound} in "${name}".`,
      },
      { parameter: end.name },
    );
  }
}

function measureIn(name: string): Measure {
  const found = measureNamed(name);
  if (found) return found;
  const accepted = MEASURES.map((one) => one.name);
  const near = nearest(name, accepted);
  const list = accepted.join(', ');
  throw new Problem(
    'unknown-measure',
    {
      id: `Tidak ada hitungan dengan nama itu.${near ? ` Mungkin maksud Anda "${near}".` : ''} Yang ada: ${list}.`,
      en: `Nothing is counted under that name.${near ? ` Did you mean "${near}"?` : ''} There are: ${list}.`,
    },
    { accepted, ...(near && { did_you_mean: near }) },
  );
}

function refuse(name: string, of: Counting['of']): never {
  const accepted = filtersOf(RESOURCES[of])
    .map((parameter) => parameter.name)
    .filter(isCountFilter);
  throw new Problem(
    'malformed-parameter',
    {
      id: `Parameter "${name}": di sini yang dihitung adalah catatan di /${RESOURCES[of].path}, yang tidak punya saringan itu. Saringannya: ${accepted.join(', ')}.`,
      en: `Parameter "${name}": here the records at /${RESOURCES[of].path} are counted, which have no such filter. Their filters: ${accepted.join(', ')}.`,
    },
    { parameter: name, accepted },
  );
}
