/** A line of a published CSV. */
export type Line = Readonly<Record<string, string>>;

/** What a published register holds, as anybody can download it. */
export interface Published {
  readonly agreements: readonly Line[];
  readonly adoptions: readonly Line[];
  readonly regions: readonly Line[];
  readonly applications: readonly Line[];
}

/** A count as it is asked for. */
export interface Asked {
  readonly measure: string;
  readonly by: string | null;
  readonly evidence: string;
  readonly asOf: string | null;
  readonly filter: readonly [name: string, value: string] | null;
}

/** A value of a dimension, and how sure it is: 0 the strongest. */
export interface Value {
  readonly key: string;
  readonly rung: number;
}

/** The rungs, the strongest first. */
export const LADDER = ['signed', 'at-signing', 'declared', 'intent'];
/** The dimensions that only adoptions have. */
export const OF_ADOPTIONS = ['application', 'platform', 'function', 'status'];

/** Whether a record passes what was asked, surely or perhaps. */
export function passes(line: Line, { asOf, filter }: Asked, surely: boolean): boolean {
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

/** What is counted, as it is told apart. */
export function unitOf(measure: string, line: Line, ofAdoptions: boolean): string {
  if (measure === 'adopters') return line.adopter ?? '';
  if (measure === 'agreements') return (ofAdoptions ? line.agreement : line.id) ?? '';
  if (measure === 'applications') return line.application ?? '';
  return `${line.adopter} ${line.application}`;
}

/** The values of a dimension that a record has. */
export function valuesOf(
  published: Published,
  by: string | null,
  line: Line,
  ofAdoptions: boolean,
): readonly Value[] {
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
