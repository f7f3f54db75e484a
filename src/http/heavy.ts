import { setImmediate } from 'node:timers/promises';
import { isNarrowed, type Narrowing } from '../register/filters.ts';
import { turnsOf } from './turns.ts';

const inTurn = turnsOf(1);

/**
 * Does one read of the register that may take long. A query keeps this thread to itself until its end; so such reads
 * are done one at a time, whoever asked for them, and before each whoever waits for less is answered. No other one
 * may be asked for within it.
 */
export function heavily<Made>(work: () => Promise<Made>): Promise<Made> {
  return inTurn(async () => {
    await setImmediate();
    return work();
  });
}

/** The same of what may take long only where something narrows it: all else is kept, or found by an index. */
export function asNeeded<Made>(selection: Narrowing, work: () => Promise<Made>): Promise<Made> {
  return isNarrowed(selection) ? heavily(work) : work();
}
