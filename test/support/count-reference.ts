import {
  type Asked,
  LADDER,
  OF_ADOPTIONS,
  type Published,
  passes,
  unitOf,
  type Value,
  valuesOf,
} from './count-lines.ts';

export interface Expected {
  readonly total: Numbers;
  readonly rows: ReadonlyMap<string, Numbers>;
  /** The records that surely count. */
  readonly ids: readonly string[];
}
type Numbers = readonly [value: number, upper: number];

const ONLY_ADOPTIONS = ['application', 'platforms', 'status', 'agreement'];

/** A record that may count, and the values it has, each at a rung. */
interface Told {
  readonly id: string;
  readonly unit: string;
  readonly rung: number;
  readonly isSure: boolean;
  readonly values: readonly Value[];
}

/**
 * Counts once more, out of what is published, in the slowest way there is: every record that is not sure is
 * tried as one that counts and as one that does not. What holds in all these worlds surely holds.
 */
export function countAgain(published: Published, asked: Asked): Expected {
  const { measure, by, evidence, filter } = asked;
  const ofAdoptions =
    measure === 'adoptions' ||
    measure === 'applications' ||
    (filter !== null && ONLY_ADOPTIONS.includes(filter[0].split('.')[0] ?? ''));
  const lines = ofAdoptions ? published.adoptions : published.agreements;
  const at = LADDER.indexOf(evidence);
  const told = lines.flatMap((line): Told[] => {
    const sure = passes(line, asked, true);
    if (!sure && !passes(line, asked, false)) return [];
    const rung = LADDER.indexOf(line.evidence ?? '');
    const values = valuesOf(published, by, line, ofAdoptions);
    return [
      { id: line.id ?? '', unit: unitOf(measure, line, ofAdoptions), rung, isSure: sure, values },
    ];
  });
  const standing = told.filter(({ rung }) => rung <= at);
  const units = Map.groupBy(standing, ({ unit }) => unit);
  const sum = (one: (records: readonly Told[]) => Numbers): Numbers => {
    let [value, upper] = [0, 0];
    for (const records of units.values()) {
      const [least, most] = one(records);
      value += least;
      upper += most;
    }
    return [value, upper];
  };
  const isIn = (is: (records: readonly Told[]) => boolean) =>
    sum((records) => bounds(worldsOf(records).map(is)));
  const rows = new Map<string, Numbers>();
  const keys =
    by === null
      ? []
      : keysOf(
          [...units.values()],
          by,
          at,
          by !== null && !ofAdoptions && OF_ADOPTIONS.includes(by),
        );
  for (const key of keys) {
    const numbers =
      by === 'year'
        ? sum((records) => bounds(worldsOf(records).flatMap((world) => yearsAre(world, key, keys))))
        : isIn((world) => has(world, by ?? '', key, at));
    if (numbers[1] > 0) rows.set(key, numbers);
  }
  return {
    total: isIn((world) => world.length > 0),
    rows,
    ids: standing
      .filter(({ isSure }) => isSure)
      .map(({ id }) => id)
      .toSorted(),
  };
}

function bounds(held: readonly boolean[]): Numbers {
  return [held.every(Boolean) ? 1 : 0, held.some(Boolean) ? 1 : 0];
}

/** Everything that may be so: each record that is not sure counts or does not. */
function worldsOf(records: readonly Told[]): (readonly Told[])[] {
  return records.reduce<(readonly Told[])[]>(
    (worlds, record) =>
      worlds.flatMap((world) =>
        record.isSure ? [[...world, record]] : [world, [...world, record]],
      ),
    [[]],
  );
}

function has(world: readonly Told[], by: string, key: string, at: number): boolean {
  const values = world.flatMap((one) => one.values).filter(({ rung }) => rung <= at);
  if (key === '_none') return world.length > 0 && values.length === 0;
  if (by !== 'evidence') return values.some((one) => one.key === key);
  return Math.min(...values.map(({ rung }) => rung)) === LADDER.indexOf(key);
}

/** Whether a year is the first, for every year that what has no date may be of. */
function yearsAre(world: readonly Told[], key: string, keys: readonly string[]): boolean[] {
  const years = world.flatMap(({ values }) => values.map((one) => one.key));
  const dated = years.filter((year) => year !== '');
  if (key === '_undated') return [world.length > 0 && dated.length === 0];
  const possible = ['0000', ...keys, '9999'];
  return years.includes('')
    ? possible.map((year) => [...dated, year].toSorted()[0] === key)
    : [dated.toSorted()[0] === key];
}

function keysOf(
  units: readonly (readonly Told[])[],
  by: string,
  at: number,
  isJoined: boolean,
): string[] {
  if (by === 'evidence') return LADDER.slice(0, at + 1);
  const keys = units.flatMap((records) => {
    const own = records.flatMap(({ isSure, values }) => values.map(({ key }) => ({ key, isSure })));
    if (by !== 'year') return own.map(({ key }) => key);
    const first = own
      .filter(({ isSure, key }) => isSure && key !== '')
      .map(({ key }) => key)
      .toSorted()[0];
    return own
      .filter(({ key }) => key !== '' && (first === undefined || key <= first))
      .map(({ key }) => key);
  });
  return [
    ...new Set([...keys, ...(by === 'year' ? ['_undated'] : []), ...(isJoined ? ['_none'] : [])]),
  ];
}
