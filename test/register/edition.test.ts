import { expect, it } from 'vitest';
import { noteEdition } from '../../src/register/edition.ts';
import { smallRegister } from '../support/small-register.ts';

it('an edition is noted when it first serves, and a register remembers since when', async () => {
  const store = await smallRegister();
  const at = (time: string) => new Date(time);
  const first = noteEdition(store, 'one', at('2027-01-01T00:00:00.500Z'));
  // All that is there was written by the first one.
  expect(Date.parse(first)).toBeLessThan(Date.parse('2027-01-01T00:00:00Z'));
  expect(noteEdition(store, 'one', at('2027-02-01T00:00:00Z'))).toBe(first);
  expect(noteEdition(store, 'two', at('2027-03-01T00:00:00.500Z'))).toBe('2027-03-01T00:00:00Z');
  expect(noteEdition(store, 'two', at('2027-04-01T00:00:00Z'))).toBe('2027-03-01T00:00:00Z');
  expect(noteEdition(store, 'one', at('2027-05-01T00:00:00Z'))).toBe('2027-05-01T00:00:00Z');
});
