import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { clearUnfinished } from '../../src/register/clear.ts';
import { migrate } from '../../src/register/migrate.ts';
import { openStore, type Store } from '../../src/register/open.ts';
import { releases } from '../../src/register/releases.ts';
import { watchRelease } from '../../src/register/watch.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** Two connections to one register that has a release, as of two processes. */
function twoStores(): readonly [Store, Store] {
  const path = join(temporaryFolder(), 'adopsi.sqlite');
  const one = openStore(path);
  migrate(one);
  addRelease(one, 1);
  const other = openStore(path);
  onTestFinished(() => {
    one.$client.close();
    other.$client.close();
  });
  return [one, other];
}

function addRelease(store: Store, n: number, published_at: string | null = '2026-11-25T02:50:00Z') {
  store.insert(releases).values({ n, published_at, edition: 'test' }).run();
}

describe('a watched release', () => {
  it('changes when another connection publishes', async () => {
    const [one, other] = twoStores();
    const watch = watchRelease(one);
    onTestFinished(watch.stop);
    expect(watch.current().n).toBe(1);
    addRelease(other, 2);
    await vi.waitFor(() => expect(watch.current().n).toBe(2), 2000);
  });

  it('stays while a release is not published whole', async () => {
    const [one, other] = twoStores();
    const watch = watchRelease(one);
    onTestFinished(watch.stop);
    addRelease(other, 2, null);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(watch.current().n).toBe(1);
    clearUnfinished(other);
    addRelease(other, 2);
    await vi.waitFor(() => expect(watch.current().n).toBe(2), 2000);
  });

  it('outlives a read that fails, and reports it once', async () => {
    const [one] = twoStores();
    const report = vi.fn();
    const watch = watchRelease(one, report);
    onTestFinished(watch.stop);
    one.$client.close();
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(watch.current().n).toBe(1);
    expect(report).toHaveBeenCalledTimes(1);
  });
});
