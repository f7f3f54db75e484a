import { describe, expect, it } from 'vitest';
import { readAll } from '../../src/register/pages.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { appOf, seedsStore } from '../support/apps.ts';
import { expectOneGraph } from '../support/graphs.ts';

const store = await seedsStore();
const { ask } = appOf(store);

describe.each(ALL_RESOURCES)('of $path', (resource) => {
  it('every record is one graph in every syntax', async () => {
    let seen = 0;
    for await (const { id } of readAll(store, resource, { release: 1 })) {
      await expectOneGraph(ask, `/${resource.path}/${id}`);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(0);
  });
});
