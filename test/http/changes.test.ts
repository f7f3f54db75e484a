import { describe, expect, it } from 'vitest';
import { CHANGE_PROPERTIES } from '../../src/documents/change-graph.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import type { Row } from '../../src/resources/row.ts';
import { canonical, jsonldByItsAuthors, textOfXml, turtleByN3 } from '../formats/read-back.ts';
import { appOf, BASE, linksOf, seedsStore } from '../support/apps.ts';
import { harvestAtom, harvestJson, harvestLdes } from '../support/followers.ts';
import { copyOf, follow } from '../support/harvest.ts';
import { emptyRegister, publishSmall, smallRegister } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

const { ask } = appOf(await smallRegister());
const jsonOf = async <Body>(path: string) => (await ask(path)).json() as Promise<Body>;

describe('the log of changes', () => {
  it('is the same in every tongue: the same events with the same words in the same order', async () => {
    const { changes, release } = await harvestJson(ask, 0);
    expect(release).toBe(3);
    expect(changes.map(({ place }) => place)).toEqual(
      Array.from({ length: 32 }, (_, at) => at + 1),
    );
    expect(await harvestLdes(ask)).toEqual(changes);
    expect(await harvestLdes(ask, '', 'application/ld+json')).toEqual(changes);
    expect((await harvestAtom(ask, 0)).changes).toEqual(changes);
  });

  it('is what people are shown, release by release', async () => {
    const { changes } = await harvestJson(ask, 0);
    const shown: Row[] = [];
    for (const n of [1, 2, 3]) {
      const { records } = await jsonOf<{ records: Row[] }>(`/releases/${n}.json?limit=1000`);
      shown.push(...records);
    }
    expect(shown.map(({ place, version }) => [place, version])).toEqual(
      changes.map(({ place, version }) => [place, version]),
    );
    const page = await (await ask('/releases?lang=en', 'text/html')).text();
    for (const path of ['/changes', '/changes.json', '/changes.atom'])
      expect(page).toContain(`href="${BASE}${path}"`);
  });

  it('leads from any release to the current register', async () => {
    const copyAt = async (n: number) =>
      copyOf(
        await Promise.all(
          ALL_RESOURCES.map(async ({ path }) => (await ask(`/${path}.nt?release=${n}`)).text()),
        ),
      );
    const current = await copyAt(3);
    for (const n of [1, 2, 3]) {
      const copy = await copyAt(n);
      const { changes } = await harvestJson(ask, n);
      expect(follow(copy, changes), `since ${n}`).toEqual(current);
    }
  });

  it('tells each kind of change, with reason and successor where they were given', async () => {
    const { changes } = await harvestJson(ask, 1);
    expect(changes).toMatchObject([
      { change: ['update'], changed: [`${BASE}/vocab#evidence`] },
      { change: ['update'], release: `${BASE}/id/releases/2` },
      {
        version: `${BASE}/id/applications/e-lama/versions/2`,
        thing: `${BASE}/id/applications/e-lama`,
        change: ['withdraw'],
        time: '2026-01-02T00:00:00Z',
        reasons: ['"It turned out to be LAKSA."@en', '"Ternyata LAKSA."@id'],
        successor: `${BASE}/id/applications/laksa`,
        record: undefined,
      },
      { change: ['update', 'correct'], changed: ['https://schema.org/name'] },
      { change: ['withdraw'], successor: undefined },
      { change: ['create', 'restore'], release: `${BASE}/id/releases/3` },
      { change: ['create'] },
    ]);
  });

  it('says nothing in words that a record has for itself', () => {
    const own = new Set<string>(
      ALL_RESOURCES.flatMap(({ fields }) => fields.map((f) => f.property)),
    );
    expect(Object.values(CHANGE_PROPERTIES).filter((one) => own.has(one))).toEqual([]);
  });

  it('names versions whose addresses answer', async () => {
    const { changes } = await harvestJson(ask, 0);
    for (const { version, record } of changes) {
      const led = await ask(version.slice(BASE.length));
      expect(led.status, version).toBe(303);
      const there = await ask(
        String(led.headers.get('location')).slice(BASE.length),
        'text/turtle',
      );
      expect(there.status, version).toBe(record === undefined ? 410 : 200);
    }
  });
});

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

describe('/changes.json', () => {
  it('is told page by page, each change once', async () => {
    for (const since of [0, 1, 2])
      expect(await harvestJson(ask, since, 3)).toEqual(await harvestJson(ask, since));
  });

  it('holds records as their own addresses have them', async () => {
    const { changes } = await jsonOf<{ changes: Row[] }>('/changes.json?since=1');
    for (const { kind, id, release, record } of changes)
      if (record !== null)
        expect(record).toEqual(await jsonOf<Row>(`/${kind}/${id}.json?release=${release}`));
  });

  it('says nothing to whoever has everything, in a 304 if they ask again', async () => {
    const first = await ask('/changes.json?since=3');
    expect(await first.json()).toEqual({
      since: 3,
      release: 3,
      published_at: '2026-01-03T00:00:00Z',
      next: null,
      changes: [],
    });
    for (const path of ['/changes.json?since=3', '/changes', '/changes/3', '/changes.atom']) {
      const etag = String((await ask(path)).headers.get('etag'));
      expect((await ask(path, undefined, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    }
  });

  it('may be read while releases are published: what is new comes on later pages', async () => {
    const store = emptyRegister();
    const [first, ...others] = RELEASES;
    if (!first) throw new Error('there is a first release');
    await publishSmall(store, first);
    const app = appOf(store);
    let asked = 0;
    const harvest = await harvestJson(
      async (path) => {
        const answer = await app.ask(path);
        const release = others[asked++];
        if (release) await publishSmall(store, release, asked + 1);
        return answer;
      },
      0,
      10,
    );
    expect(harvest).toEqual(await harvestJson(ask, 0));
  });
});

describe('/changes.atom', () => {
  it('is a feed as RFC 4287 and RFC 5005 have it', async () => {
    for (const path of [
      '/changes.atom',
      '/changes.atom?release=1',
      '/changes.atom?before=20&release=1',
    ]) {
      const response = await ask(path);
      expect(response.headers.get('content-type')).toBe('application/atom+xml');
      const text = await response.text();
      expect(textOfXml(text)).toContain('Dinas Contoh');
      expect(text).toContain(
        `<link rel="self" type="application/atom+xml" href="${BASE}${path.replace('&', '&amp;')}"/>`,
      );
      expect(text.includes('<fh:archive/>'), path).toBe(path !== '/changes.atom');
      const ids = [...text.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids[0]).toBe(`${BASE}/changes.atom`);
    }
  });

  it('is kept for a day where it tells of a release by its number', async () => {
    const cacheOf = async (path: string) => (await ask(path)).headers.get('cache-control');
    expect(await cacheOf('/changes.atom?release=2')).toBe('public, max-age=86400');
    expect(await cacheOf('/changes.atom')).toBe('no-cache');
  });

  it('tells people in both languages what happened', async () => {
    const text = await (await ask('/changes.atom?release=2')).text();
    expect(text).toContain('<title>Dikoreksi: SIAP Baru</title>');
    expect(text).toContain('<p xml:lang="id">Dikoreksi: SIAP Baru (Nama). Namanya keliru.</p>');
    expect(text).toContain('<p xml:lang="en">Corrected: SIAP Baru (Name). The name was wrong.</p>');
    expect(text).toContain('<p xml:lang="en">Withdrawn: e-Lama. It turned out to be LAKSA.</p>');
  });
});

describe('what cannot be told', () => {
  it.each([
    ['/changes.json?since=4', 404, { parameter: 'since', accepted: { minimum: 0, maximum: 3 } }],
    ['/changes.json?since=yesterday', 400, { parameter: 'since' }],
    ['/changes.json?since=2026-01-01', 400, { parameter: 'since' }],
    ['/changes.json?since=-1', 400, { parameter: 'since' }],
    ['/changes.json?since=', 400, { parameter: 'since' }],
    ['/changes.json?from=1', 400, { parameter: 'from', accepted: ['since', 'limit', 'after'] }],
    ['/changes.json?since=1&after=9', 404, { accepted: { minimum: 26, maximum: 32 } }],
    ['/changes.json?after=x', 400, { parameter: 'after' }],
    ['/changes.json?limit=1001', 400, { parameter: 'limit' }],
    ['/changes/4', 404, { current_release: 3 }],
    ['/changes/01', 404, { current_release: 3 }],
    ['/changes/2?from=1', 404, { parameter: 'from', accepted: { minimum: 26, maximum: 30 } }],
    ['/changes.atom?release=4', 404, { current_release: 3 }],
    ['/changes.atom?before=1&release=1', 404, { accepted: { minimum: 2, maximum: 25 } }],
  ])('%s is refused with what is accepted', async (path, status, members) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status, ...members });
  });
});
