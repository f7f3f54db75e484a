import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { appOf, ownSeedsStore } from '../support/apps.ts';

const FIELDS = [
  'agreement',
  'application',
  'platforms',
  'status',
  'sources',
  'adopter',
  'evidence',
];

/** How often the process turned to others while an answer was made. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let [turns, isDone] = [0, false];
  const done = work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await setImmediate();
    turns += 1;
  }
  await done;
  return turns;
}

describe('an answer that reads a lot', async () => {
  const { ask } = appOf(await ownSeedsStore());
  const read = async (path: string, accept = 'application/json') => {
    const response = await ask(path, accept);
    expect(response.status, path).toBe(200);
    return response.text();
  };

  it('turns to others between the fields that it counts', async () => {
    const path = `/adoptions.json?q=kota&facets=${FIELDS}`;
    expect(await turnsDuring(read(path))).toBeGreaterThan(FIELDS.length);
  });

  it('turns to others between the choices of its form, where a search or filter makes these its own', async () => {
    for (const query of ['q=kota', 'status=agreed'])
      expect(await turnsDuring(read(`/adoptions?${query}`, 'text/html'))).toBeGreaterThan(6);
  });

  it('takes turns with others of its kind, and a small one is answered before all of them', async () => {
    const order: string[] = [];
    const named = (name: string, path: string) => read(path).then(() => order.push(name));
    await Promise.all([
      ...['kab', 'tang', 'luwu'].map((q) => named(q, `/adoptions.json?q=${q}&facets=${FIELDS}`)),
      setImmediate().then(() => named('small', '/applications/laksa.json')),
    ]);
    expect(order).toEqual(['small', 'kab', 'tang', 'luwu']);
  });

  it('that is refused or finds nothing leaves the next one its turn', async () => {
    expect((await ask('/adoptions.json?q=kota&facets=none')).status).toBe(400);
    expect(await read('/adoptions.json?q=nowhere&sort=status')).toBe('[]\n');
    expect(JSON.parse(await read('/adoptions.json?q=laksa')).length).toBeGreaterThan(0);
  });
});
