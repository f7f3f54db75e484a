import { type SQL, sql } from 'drizzle-orm';
import { LADDER } from '../resources/counting.ts';
import type { DimensionName } from '../resources/dimensions.ts';
import { fieldOf } from '../resources/field-of.ts';
import { RESOURCES } from '../resources/index.ts';
import type { MeasureName } from '../resources/measures.ts';
import type { Counting, Instead } from './counting.ts';
import { conditionsOf, suretiesOf } from './filters.ts';
import { all, asOf } from './select.ts';
import { linkTable, TABLES } from './tables.ts';

/** The cells of a count as SQL, and what they tell. */
export interface Cells {
  /** One row for each thing counted and each value of the dimension it has: `unit`, `key`, and rungs as numbers, 0 the strongest. */
  readonly sql: SQL;
  /** Whether a record may hold only perhaps: `s` and `us` are then what surely holds, `c` and `uc` what could. */
  readonly isBounded: boolean;
  /** Whether some things may have no value at all, since they name no application. */
  readonly isJoined: boolean;
  /** Where they may have none only perhaps: each thing in each agreement, with the rungs of both it and its applications. */
  readonly spare: SQL | undefined;
  /** Where each record surely counts and surely has its values: every value as `key`, and in `things` a list of rungs each with its thing. */
  readonly lists: SQL | undefined;
}

const { agreement, adoption, region, application } = TABLES;
const platforms = linkTable(RESOURCES.adoption, fieldOf(RESOURCES.adoption, 'platforms'));

/**
 * What is counted, grouped once: by thing and value, with the strongest rung of each. Whatever is asked of
 * it, the ladder, rows at any rung, bounds, follows from these cells without reading a record again.
 */
export function cellsOf(counting: Counting): Cells {
  const { measure, by, of } = counting;
  const base = TABLES[of];
  const isJoined = of === 'agreement' && by !== null && by in OF_ADOPTIONS;
  const told = isJoined ? adoption : base;
  const sureties = suretiesIn(counting);
  const [isBounded, sure] = [sureties.length > 0, all(sureties)];
  const least = (rung: SQL) => sql`min(${rung})`;
  const leastSure = (rung: SQL) =>
    isBounded ? sql`min(case when ${sure} then ${rung} end)` : least(rung);
  const [cell, whole] = [rungOf(told.evidence), rungOf(base.evidence)];
  const key = by === null ? sql`null` : keyOf(by, of, isJoined);
  const started = sql`select ${unitOf(measure, of)} as unit, ${key} as key`;
  const records = sql`from ${base}${joinsOf(counting)} where ${conditionIn(counting)}`;
  const grouped = sql`${records} group by 1, 2`;
  return {
    isBounded,
    isJoined,
    lists:
      isBounded || isJoined
        ? undefined
        : sql`select ${key} as key, group_concat(${cell} || ${unitOf(measure, of)}, ' ') as things ${records} group by 1`,
    spare:
      isJoined && isBounded
        ? sql`select ${unitOf(measure, of)} as unit, min(${whole}) as u, min(${cell}) as d from ${base}${joinsOf(counting)} where ${conditionIn(counting)} group by 1, ${base.id}`
        : undefined,
    sql:
      isBounded || isJoined
        ? sql`${started}, ${leastSure(cell)} as s, ${least(cell)} as c, ${leastSure(whole)} as us, ${least(whole)} as uc ${grouped}`
        : // The four are one: not to reckon it four times takes a tenth off a count.
          sql`select unit, key, c as s, c, c as us, c as uc from (${started}, ${least(cell)} as c ${grouped})`,
  };
}

const AS_OF = sql.placeholder('asOf');

/** What holds of the records that a count may hold only perhaps. */
export function perhapsOf(counting: Counting): SQL {
  return sql`${conditionIn(counting)} and (${all(suretiesIn(counting))}) is not true`;
}

function conditionIn(counting: Counting): SQL {
  const { measure, of, filters, among } = counting;
  return all([
    takenIn(counting, of),
    ...(among !== undefined ? [sql`${unitOf(measure, of)} in ${listed('among')}`] : []),
    ...conditionsOf(RESOURCES[of], { filters }),
    ...(counting.asOf === null ? [] : [couldBeBy(TABLES[of])]),
  ]);
}

/** The records that are counted: those of the release, with others in place of some. */
function takenIn({ instead }: Counting, kind: 'agreement' | 'adoption'): SQL {
  if (!instead) return asOf(RESOURCES[kind]);
  const { id, row } = TABLES[kind];
  const rows = kind === 'agreement' ? 'agreements' : 'adoptions';
  return sql`(${asOf(RESOURCES[kind])} and ${id} not in ${listed('ids')} or ${row} in ${listed(rows)})`;
}

function listed(name: 'among' | keyof Instead): SQL {
  return sql`(select value from json_each(+${sql.placeholder(name)}))`;
}

/** What must hold besides, lest a record be counted only perhaps. */
function suretiesIn(counting: Counting): SQL[] {
  const { of, filters } = counting;
  return [
    ...suretiesOf(RESOURCES[of], { filters }),
    ...(counting.asOf === null ? [] : [sql`${TABLES[of].evidence_on_latest} <= +${AS_OF}`]),
  ];
}

/** A record without a date may be of any day. */
function couldBeBy({ evidence_on_earliest }: typeof agreement | typeof adoption): SQL {
  return sql`(${evidence_on_earliest} <= +${AS_OF} or ${evidence_on_earliest} is null)`;
}

function rungOf(evidence: typeof agreement.evidence | typeof adoption.evidence): SQL {
  const rungs = LADDER.map((rung, at) => sql.raw(` when '${rung}' then ${at}`));
  return sql`case ${evidence}${sql.join(rungs)} end`;
}

/** What is counted, as it is told apart. */
export function unitOf(measure: MeasureName, of: Counting['of']): SQL {
  switch (measure) {
    case 'adopters':
      return sql`${TABLES[of].adopter}`;
    case 'agreements':
      return of === 'agreement' ? sql`${agreement.id}` : sql`${adoption.agreement}`;
    case 'adoptions':
      return sql`${adoption.adopter} || '~' || ${adoption.application}`;
    case 'applications':
      return sql`${adoption.application}`;
  }
}

/** The values that only the record of an application in an agreement has. */
const OF_ADOPTIONS: Partial<Record<DimensionName, SQL>> = {
  application: sql`${adoption.application}`,
  platform: sql`${platforms.value}`,
  function: sql`${application.function}`,
  status: sql`${adoption.status}`,
};

function keyOf(by: DimensionName, of: Counting['of'], isJoined: boolean): SQL {
  const special = OF_ADOPTIONS[by];
  if (special) {
    const stated = sql`coalesce(${special}, '_not-stated')`;
    return isJoined
      ? sql`case when ${adoption.id} is null then '_none' else ${stated} end`
      : stated;
  }
  switch (by) {
    case 'region':
      return sql`${TABLES[of].adopter}`;
    case 'province':
      return sql`coalesce(${region.parent}, '_provincial-governments')`;
    case 'level':
      return sql`${region.level}`;
    case 'year':
      return sql`substr(${TABLES[of].evidence_on_earliest}, 1, 4)`;
    case 'instrument':
      return sql`coalesce(${agreement.instrument}, '_not-stated')`;
    case 'evidence':
      return rungOf(TABLES[of].evidence);
    default:
      return never(by);
  }
}

function joinsOf(counting: Counting): SQL {
  const { by, of } = counting;
  const ofAgreement = of === 'agreement';
  const adoptions = ofAgreement
    ? sql` left join ${adoption} on ${adoption.agreement} = ${agreement.id} and ${takenIn(counting, 'adoption')}`
    : sql``;
  switch (by) {
    case 'province':
    case 'level':
      return sql` join ${region} on ${region.id} = ${TABLES[of].adopter} and ${asOf(RESOURCES.region)}`;
    case 'instrument':
      return ofAgreement
        ? sql``
        : sql` join ${agreement} on ${agreement.id} = ${adoption.agreement} and ${takenIn(counting, 'agreement')}`;
    case 'application':
    case 'status':
      return adoptions;
    case 'platform':
      return sql`${adoptions} left join ${platforms} on ${platforms.row} = ${adoption.row}`;
    case 'function':
      return sql`${adoptions} left join ${application} on ${application.id} = ${adoption.application} and ${asOf(RESOURCES.application)}`;
    default:
      return sql``;
  }
}

function never(name: string): never {
  throw new Error(`Nothing is counted by ${name}`);
}
