import { EVIDENCE, type Evidence, type Status } from '../vocabulary/schemes.ts';

/** The evidence ladder, strongest first: whoever stands on a rung stands on every one below it too. */
export const LADDER: readonly Evidence[] = EVIDENCE.codes;

/** The weaker of two rungs: what a pair of facts shows is no more than the weaker one shows. */
export function weaker(one: Evidence, other: Evidence): Evidence {
  return LADDER.indexOf(one) > LADDER.indexOf(other) ? one : other;
}

/** Whether a rung is at least as strong as another. */
export function isAtLeast(rung: Evidence, wanted: Evidence): boolean {
  return LADDER.indexOf(rung) <= LADDER.indexOf(wanted);
}

/** The strongest rung a status of one application can show; the agreement it stands in may show less. */
export const RUNG_OF_STATUS: Readonly<Record<Status, Evidence>> = {
  agreed: 'signed',
  'in-use': 'signed',
  ended: 'signed',
  unknown: 'declared',
  intended: 'intent',
};
