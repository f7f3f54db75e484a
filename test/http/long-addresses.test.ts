import { expect, it } from 'vitest';
import { seedsApp } from '../support/apps.ts';

const { app } = await seedsApp();
const sizeOf = ({ headers }: Response) =>
  [...headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);

it.each([10, 500, 700, 1500])(
  'a query of %i characters leaves headers that readers take',
  async (length) => {
    for (const path of ['/applications', '/agreements.json', '/adoptions.ttl']) {
      const field = path === '/adoptions.ttl' ? 'q' : path === '/applications' ? 'name' : 'place';
      const value = 'a'.repeat(field === 'q' ? Math.min(length, 200) : length);
      for (const accept of ['text/html', '*/*', 'text/turtle'])
        expect(
          sizeOf(await app.request(`${path}?${field}=${value}`, { headers: { Accept: accept } })),
          `${path} ${accept}`,
        ).toBeLessThan(8192);
    }
  },
);

it.each([
  `/applications/${'|'.repeat(2700)}`,
  `/applications?name=${'|'.repeat(2700)}`,
  `/applications/${'a'.repeat(8000)}`,
])('an address that is too long, or would be in our spelling, is refused at once', async (path) => {
  expect((await app.request(path)).status).toBe(414);
});
