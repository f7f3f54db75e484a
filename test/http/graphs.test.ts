import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/documents/context.ts';
import { readPage } from '../../src/register/pages.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { appOf, seedsStore } from '../support/apps.ts';
import { expectOneGraph, expectSameGraph } from '../support/graphs.ts';

const store = await seedsStore();
const { ask, services } = appOf(store);

describe.each(ALL_RESOURCES)('of $path', (resource) => {
  it('the whole data set is one graph in every syntax', async () => {
    await expectOneGraph(ask, `/datasets/${resource.path}`);
  });

  it('the first records are, each by itself', async () => {
    const rows = await readPage(store, resource, { release: 1, limit: 5 });
    for (const { id } of rows) await expectOneGraph(ask, `/${resource.path}/${id}`);
  });
});

it.each(['/vocab', '/vocab/instruments', '/vocab/shapes'])(
  '%s is one graph in every syntax',
  async (path) => {
    await expectSameGraph(ask, path);
  },
);

it('the context that is served is the one that was read with', async () => {
  const response = await ask('/vocab/context/1.jsonld', 'text/html');
  expect(response.headers.get('content-type')).toBe('application/ld+json');
  expect(await response.json()).toEqual(contextOf(ALL_RESOURCES, services.urls));
});
