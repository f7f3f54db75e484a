import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/resources/row.ts';
import { textOfXml } from '../formats/read-back.ts';
import { appOf, BASE } from '../support/apps.ts';
import { harvestJson } from '../support/followers.ts';
import { emptyRegister, publishSmall, smallRegister } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

const { ask } = appOf(await smallRegister());
const jsonOf = async <Body>(path: string) => (await ask(path)).json() as Promise<Body>;

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
