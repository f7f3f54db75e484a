import { expect, it } from 'vitest';
import { noteEdition, standingOf } from '../../src/register/edition.ts';
import { smallRegister } from '../support/small-register.ts';

const NOBODY = { publisher: null, contact: null };
const at = (time: string) => new Date(time);

it('an edition is noted when it first serves, and a register remembers since when', async () => {
  const store = await smallRegister();
  const first = noteEdition(store, 'one', NOBODY, at('2027-01-01T00:00:00.500Z'));
  // All that is there was written by the first one.
  expect(Date.parse(first)).toBeLessThan(Date.parse('2027-01-01T00:00:00Z'));
  expect(noteEdition(store, 'one', NOBODY, at('2027-02-01T00:00:00Z'))).toBe(first);
  expect(noteEdition(store, 'two', NOBODY, at('2027-03-01T00:00:00.500Z'))).toBe(
    '2027-03-01T00:00:00Z',
  );
  expect(noteEdition(store, 'two', NOBODY, at('2027-04-01T00:00:00Z'))).toBe(
    '2027-03-01T00:00:00Z',
  );
  expect(noteEdition(store, 'one', NOBODY, at('2027-05-01T00:00:00Z'))).toBe(
    '2027-05-01T00:00:00Z',
  );
});

it('whoever publishes without settings speaks for those the register was last served with', async () => {
  const store = await smallRegister();
  expect(standingOf(store, NOBODY)).toEqual(NOBODY);
  const served = { publisher: 'Dinas Contoh', contact: 'mailto:data@example.id' };
  noteEdition(store, 'one', served, at('2027-01-01T00:00:00Z'));
  expect(standingOf(store, NOBODY)).toEqual(served);
  expect(standingOf(store, { publisher: 'Dinas Lain', contact: null })).toEqual({
    ...served,
    publisher: 'Dinas Lain',
  });
  noteEdition(store, 'two', NOBODY, at('2027-02-01T00:00:00Z'));
  expect(standingOf(store, NOBODY)).toEqual(NOBODY);
});
