import { describe, expect, it } from 'vitest';
import { clearUnfinished } from '../../src/register/clear.ts';
import { currentRelease } from '../../src/register/current.ts';
import { readDeployment, rebase } from '../../src/register/deployment.ts';
import {
  emptyRegister,
  publishSmall,
  SMALL_DEPLOYMENT,
  smallRegister,
} from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';
import { stateOf } from '../support/state.ts';

describe('clearing up', () => {
  it.each([1, 2, 3])('makes release %i undone if it was not finished', async (n) => {
    const store = emptyRegister();
    for (const [at, release] of RELEASES.slice(0, n - 1).entries())
      await publishSmall(store, release, at + 1);
    const before = stateOf(store);
    await publishSmall(store, RELEASES[n - 1] ?? { records: {} }, n);
    store.$client.exec(`update releases set published_at = null where n = ${n}`);
    expect(currentRelease(store)?.n).toBe(n === 1 ? undefined : n - 1);
    expect(clearUnfinished(store)).toBe(n);
    expect(stateOf(store)).toEqual(before);
  });

  it('leaves finished releases alone', async () => {
    const store = await smallRegister();
    const before = stateOf(store);
    expect(clearUnfinished(store)).toBeUndefined();
    expect(clearUnfinished(emptyRegister())).toBeUndefined();
    expect(stateOf(store)).toEqual(before);
  });
});

describe('the addresses of a register', () => {
  it('come with its first release and change by rebasing', async () => {
    const store = emptyRegister();
    expect(readDeployment(store)).toBeUndefined();
    await publishSmall(store, RELEASES[0] ?? { records: {} });
    expect(readDeployment(store)).toEqual(SMALL_DEPLOYMENT);
    const other = { base_url: 'https://b.example', vocabulary_url: 'https://v.example/vocab' };
    rebase(store, other, 'new');
    expect(readDeployment(store)).toEqual(other);
  });
});
