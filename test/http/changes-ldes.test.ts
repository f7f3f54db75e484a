import { describe, expect, it } from 'vitest';
import { canonical, jsonldByItsAuthors, turtleByN3 } from '../formats/read-back.ts';
import { appOf, BASE, linksOf, seedsStore } from '../support/apps.ts';
import { harvestAtom, harvestJson, harvestLdes } from '../support/followers.ts';
import { emptyRegister, publishSmall, smallRegister } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

const { ask } = appOf(await smallRegister());

describe('/changes', () => {
  it.each(['/changes', '/changes/2'])('%s is one graph in Turtle and JSON-LD', async (path) => {
    const turtle = turtleByN3(await (await ask(path)).text());
    const document = await (await ask(path, 'application/ld+json')).json();
    expect(await canonical(await jsonldByItsAuthors(document))).toBe(await canonical(turtle));
  });

  it('has no address but its own: nothing with a suffix, no other place', async () => {
    for (const path of ['/changes.ttl', '/changes.jsonld', '/changes/1.ttl', '/changes/1.jsonld'])
      expect((await ask(path, '*/*')).status, path).toBe(404);
    for (const accept of ['text/turtle', 'application/ld+json']) {
      const response = await ask('/changes/1', accept);
      expect(response.headers.get('content-location')).toBeNull();
      expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding');
      expect(linksOf(response).get('canonical')).toBe(`${BASE}/changes/1`);
    }
  });

  it('is Turtle to whoever names nothing, and refuses what it does not have', async () => {
    expect((await ask('/changes', '*/*')).headers.get('content-type')).toMatch(/^text\/turtle/);
    const refusal = await ask('/changes', 'application/n-triples');
    expect(refusal.status).toBe(406);
    expect(((await refusal.json()) as { offered: unknown }).offered).toEqual([
      { media_type: 'text/turtle', url: `${BASE}/changes` },
      { media_type: 'application/ld+json', url: `${BASE}/changes` },
    ]);
  });

  it('is led to by the identifier of the stream', async () => {
    const response = await ask('/id/changes');
    expect([response.status, response.headers.get('location')]).toEqual([303, `${BASE}/changes`]);
  });

  it('has a page that leads to parts of at most 250 changes where a release is large', async () => {
    const seeds = appOf(await seedsStore());
    const asked: string[] = [];
    const changes = await harvestLdes((path, accept) => {
      asked.push(path);
      return seeds.ask(path, accept);
    });
    expect(asked.slice(0, 4)).toEqual([
      '/changes',
      '/changes/1',
      '/changes/1?from=1',
      '/changes/1?from=251',
    ]);
    expect(asked).toHaveLength(Math.ceil(changes.length / 250) + 2);
    expect(changes.map(({ place }) => place)).toEqual(changes.map((_, at) => at + 1));
    expect((await harvestAtom(seeds.ask, 0)).changes).toEqual(changes);
  });

  it('finishes a page with its release: its bytes stay when others follow', async () => {
    const store = emptyRegister();
    const app = appOf(store);
    const paths = ['/changes/1', '/changes.atom?release=1'];
    const read = (path: string) => app.ask(path).then((response) => response.text());
    const kept: string[] = [];
    for (const [at, release] of RELEASES.entries()) {
      await publishSmall(store, release, at + 1);
      if (at === 0) kept.push(...(await Promise.all(paths.map(read))));
      expect(await Promise.all(paths.map(read))).toEqual(kept);
    }
    const finished = await app.ask('/changes/3');
    expect(finished.headers.get('cache-control')).toBe('public, max-age=604800, immutable');
    expect(await finished.text()).toContain('ldes:immutable true');
    expect(await read('/changes')).not.toContain('ldes:immutable');
  });

  it('lists full hundreds of releases on pages of their own', async () => {
    const store = await smallRegister();
    store.$client.exec(
      `with recursive n(i) as (values(4) union all select i + 1 from n where i < 203)
       insert into releases (n, published_at, edition)
       select i, strftime('%Y-%m-%dT%H:%M:%SZ', '2026-02-01', '+' || i || ' seconds'), 'test' from n`,
    );
    const app = appOf(store);
    const nodesOf = async (path: string) => {
      const text = await (await app.ask(path)).text();
      return [...new Set([...text.matchAll(/tree:node <([^>]*)>/g)].map(([, node]) => node))];
    };
    const pages = (from: number) =>
      Array.from({ length: 100 }, (_, at) => `${BASE}/changes/${from + at}`);
    expect(await nodesOf('/changes')).toEqual([
      `${BASE}/changes?through=100`,
      `${BASE}/changes?through=200`,
      ...pages(201).slice(0, 3),
    ]);
    expect(await nodesOf('/changes?through=100')).toEqual(pages(1));
    expect(await nodesOf('/changes?through=200')).toEqual(pages(101));
    expect((await app.ask('/changes?through=300')).status).toBe(404);
    expect((await app.ask('/changes?through=150')).status).toBe(400);
    const { changes } = await harvestJson(app.ask, 0);
    expect(await harvestLdes(app.ask)).toEqual(changes);
  });
});
