/** A line of a published CSV. */
export type Line = Readonly<Record<string, string>>;

/** What a published register holds, as anybody can download it. */
export interface Published {
  readonly agreements: readonly Line[];
  readonly adoptions: readonly Line[];
  readonly regions: readonly Line[];
  readonly applications: readonly Line[];
}

export interface Asked {
  readonly measure: string;
  readonly by: string | null;
  readonly evidence: string;
  readonly asOf: string | null;
  readonly filter: readonly [name: string, value: string] | null;
}

export interface Expected {
  readonly total: Numbers;
  readonly rows: ReadonlyMap<string, Numbers>;
  /** The records that surely count. */
  readonly ids: readonly string[];
}
type Numbers = readonly [value: number, upper: number];

const LADDER = ['signed', 'at-signing', 'declared', 'intent'];
const OF_ADOPTIONS = ['application', 'platform', 'function', 'status'];
const ONLY_ADOPTIONS = ['application', 'platforms', 'status', 'agreement'];

/** A record that may count, and the values it has, each at a rung. */
interface Told {
  readonly id: string;
  readonly unit: string;
  readonly rung: number;
  readonly isSure: boolean;
  readonly values: readonly { readonly key: string; readonly rung: number }[];
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

function passes(line: Line, { asOf, filter }: Asked, surely: boolean): boolean {
  const [early = '', late = ''] = [line.evidence_on_earliest, line.evidence_on_latest];
  if (asOf !== null && (surely ? late === '' || late > asOf : early !== '' && early > asOf))
    return false;
  if (filter === null) return true;
  const [name = '', end] = filter[0].split('.');
  if (end === undefined)
    return (line[name] ?? '').split('|').some((one) => filter[1].split(',').includes(one));
  const [from = '', to = ''] = [line[`${name}_earliest`], line[`${name}_latest`]];
  if (from === '') return false;
  if (end === 'from') return (surely ? from : to) >= filter[1];
  return (surely ? to : from) <= filter[1];
}

function unitOf(measure: string, line: Line, ofAdoptions: boolean): string {
  if (measure === 'adopters') return line.adopter ?? '';
  if (measure === 'agreements') return (ofAdoptions ? line.agreement : line.id) ?? '';
  if (measure === 'applications') return line.application ?? '';
  return `${line.adopter} ${line.application}`;
}

function valuesOf(
  published: Published,
  by: string | null,
  line: Line,
  ofAdoptions: boolean,
): Told['values'] {
  if (by === null) return [];
  if (!OF_ADOPTIONS.includes(by)) {
    const rung = LADDER.indexOf(line.evidence ?? '');
    return [{ key: ofRecord(published, by, line, ofAdoptions), rung }];
  }
  const adoptions = ofAdoptions
    ? [line]
    : published.adoptions.filter(({ agreement }) => agreement === line.id);
  return adoptions.flatMap((one) => {
    const rung = LADDER.indexOf(one.evidence ?? '');
    const keys =
      by === 'platform'
        ? (one.platforms || '_not-stated').split('|')
        : by === 'function'
          ? [
              published.applications.find(({ id }) => id === one.application)?.function ||
                '_not-stated',
            ]
          : [one[by] ?? ''];
    return keys.map((key) => ({ key, rung }));
  });
}

function ofRecord(published: Published, by: string, line: Line, ofAdoptions: boolean): string {
  const region = published.regions.find(({ id }) => id === line.adopter);
  const agreement = ofAdoptions
    ? published.agreements.find(({ id }) => id === line.agreement)
    : line;
  switch (by) {
    case 'region':
      return line.adopter ?? '';
    case 'province':
      return region?.parent || '_provincial-governments';
    case 'level':
      return region?.level ?? '';
    case 'year':
      return (line.evidence_on ?? '').slice(0, 4);
    case 'instrument':
      return agreement?.instrument || '_not-stated';
    default:
      return line.evidence ?? '';
  }
}
