import { expect, it } from 'vitest';
import { appOf, seedsStore } from '../support/apps.ts';
import { sendHostilely } from '../support/hostile-requests.ts';

const { app } = appOf(await seedsStore());
/** How many are sent; `npm run test:slow` sends ten thousand over sockets as well. */
const SENT = 800;

it('whatever is asked, the answer is a civil one', async () => {
  await sendHostilely(app, SENT);
}, 60_000);

it.each(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
  'takes %s for a name like any other',
  async (name) => {
    for (const path of [
      `/${name}`,
      `/vocab/${name}`,
      `/vocab/${name}/${name}`,
      `/problems/${name}`,
      `/agreements/${name}`,
      `/id/${name}/x`,
      `/id/agreements/${name}`,
      `/releases/${name}`,
    ])
      expect((await app.request(path)).status, path).toBe(404);
    for (const path of [
      `/agreements.json?${name}=1`,
      `/agreements.json?evidence=${name}`,
      `/agreements.json?sort=${name}`,
    ])
      expect((await app.request(path)).status, path).toBe(400);
  },
);
