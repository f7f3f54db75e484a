import { expect, it } from 'vitest';
import { HTML } from '../../src/http/route.ts';
import { routesOf } from '../../src/http/routes.ts';
import { seedsApp } from '../support/apps.ts';
import { PAGE_TYPES } from '../support/page-types.ts';

it('every status that a reader of pages can meet is among the types that a browser looks at', () => {
  const met = new Set(PAGE_TYPES.map(({ status = 200 }) => status));
  // The others answer to what no link, form or address line sends, or to a mistake of ours.
  expect([200, 400, 404, 410, 414, 503].filter((status) => !met.has(status))).toEqual([]);
});

it('every route that answers with a page is among the types that a browser looks at', async () => {
  const { services } = await seedsApp();
  const shown = PAGE_TYPES.map(({ path }) => path.split('?')[0] ?? '');
  const missing = routesOf(services)
    .filter(({ offers, redirects }) => offers.includes(HTML) && !redirects)
    .map(({ path }) => path)
    // One page for all tables; the whole register and a wide table are in the list for what they have of their own.
    .filter((path) => !path.startsWith('/datasets/'))
    // A frame is looked at where it is seen: in the page of somebody else (embeds.test.ts).
    .filter((path) => !path.startsWith('/embed/'))
    .filter((path) => {
      const pattern = new RegExp(
        `^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`,
      );
      return !shown.some((one) => pattern.test(one));
    });
  expect(missing).toEqual([]);
});
