import { expect, it } from 'vitest';
import { readLatestSigning } from '../../src/register/latest-signing.ts';
import { seedsStore } from '../support/apps.ts';
import { smallRegister } from '../support/small-register.ts';

it('is the latest that a source describes, as exact as it has it', async () => {
  expect(await readLatestSigning(await seedsStore(), 1)).toBe('2023-11-14');
});

it('is none where nobody signed yet', async () => {
  expect(await readLatestSigning(await smallRegister(), 1)).toBeNull();
});
