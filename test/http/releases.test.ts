import { describe, expect, it } from 'vitest';
import { textOf } from '../pages/text.ts';
import { appOf, BASE, linksOf } from '../support/apps.ts';
import { smallRegister } from '../support/small-register.ts';

const { ask } = appOf(await smallRegister());
const json = async (path: string) => (await ask(path, 'application/json')).json();

describe('a release', () => {
  it('does not hold what came later', async () => {
    expect((await ask('/sources/blog-3.json?release=2')).status).toBe(404);
    expect((await ask('/sources/blog-3.json?release=3')).status).toBe(200);
    expect((await ask('/sources/blog-3.json')).status).toBe(200);
  });

  it('freezes facts, also those that follow from other records', async () => {
    const path = '/adoptions/2018-05-07-luwu-timur~laksa';
    expect(await json(`${path}?release=1`)).toMatchObject({ evidence: 'at-signing' });
    expect(await json(path)).toMatchObject({ evidence: 'signed' });
    const frozen = await ask(`${path}.json?release=1`);
    expect(frozen.headers.get('cache-control')).toBe('public, max-age=86400');
    expect((await ask(`${path}.json`)).headers.get('cache-control')).toBe('no-cache');
  });

  it('that does not exist is told from one that is malformed', async () => {
    expect((await ask('/agreements.json?release=9')).status).toBe(404);
    expect((await ask('/agreements.json?release=0')).status).toBe(400);
  });

  it.each(['/vocab', '/openapi.json', '/releases'])('cannot be asked of %s', async (path) => {
    expect((await ask(`${path}?release=1`, 'text/html')).status).toBe(400);
  });

  it('is kept by the links of a page that shows it, and named on it', async () => {
    const text = await (await ask('/applications?release=1&lang=en', 'text/html')).text();
    expect(text).toContain(`${BASE}/applications/e-lama?release=1&amp;lang=en`);
    expect(text).toContain(`href="${BASE}/applications?lang=en"`);
  });

  it('leaves the bytes of what it did not touch alone', async () => {
    const bytes = async (query: string) => (await ask(`/regions.ttl${query}`)).text();
    expect(await bytes('?release=1')).toBe(await bytes('?release=3'));
    expect(await bytes('')).toBe(await bytes('?release=2'));
  });
});

describe('a version', () => {
  it.each([
    ['/id/applications/siap/versions/1', '/applications/siap?release=1'],
    ['/id/applications/siap/versions/2', '/applications/siap?release=2'],
    ['/id/applications/e-lama/versions/1', '/applications/e-lama?release=1'],
  ])('%s leads to %s', async (path, document) => {
    const response = await ask(path);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(BASE + document);
    expect((await ask(document)).status).toBe(200);
  });

  it('that a release withdrew leads to where that is told', async () => {
    const response = await ask('/id/applications/e-lama/versions/2');
    expect(response.headers.get('location')).toBe(`${BASE}/applications/e-lama?release=2`);
    expect((await ask('/applications/e-lama?release=2')).status).toBe(410);
  });

  it.each([
    '/id/applications/siap/versions/3',
    '/id/applications/e-lama/versions/3',
    '/id/applications/siap/versions/01',
  ])('%s is none', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

describe('/releases', () => {
  it('lists every release, the newest first, with what it changed in numbers', async () => {
    expect(await json('/releases')).toMatchObject([
      { release: 3, note: 'Saksi kembali', changes: { create: 1, restore: 1 } },
      {
        release: 2,
        published_at: '2026-01-02T00:00:00Z',
        changes: { correct: 1, update: 2, withdraw: 2 },
      },
      { release: 1, iri: `${BASE}/id/releases/1` },
    ]);
  });

  it('tells what one release did to which record, and why', async () => {
    const release = (await json('/releases/2')) as { records: { id: string }[] };
    expect(release).toMatchObject({ release: 2, previous: 1, next: 3 });
    expect(release.records).toHaveLength(5);
    expect(release.records.find(({ id }) => id === 'siap')).toMatchObject({
      change: 'correct',
      kind: 'applications',
      reason_en: 'The name was wrong.',
      version: `${BASE}/id/applications/siap/versions/2`,
      differences: [{ field: 'name', before: 'SIAP', after: 'SIAP Baru' }],
    });
    // It follows from its agreement, which now rests on stronger evidence.
    expect(release.records.find(({ id }) => id.endsWith('~laksa'))).toMatchObject({
      differences: [{ field: 'evidence', before: 'at-signing', after: 'signed' }],
    });
    expect(release.records.find(({ id }) => id === 'e-lama')).toMatchObject({
      change: 'withdraw',
      version: `${BASE}/id/applications/e-lama/versions/2`,
      successor: `${BASE}/id/applications/laksa`,
    });
  });

  it('says in a line what a release did, in one order everywhere', async () => {
    const read = async (path: string) => textOf(await (await ask(path, 'text/html')).text());
    const line = '2 diubah, 2 ditarik, 1 dikoreksi';
    expect(await read('/releases')).toContain(line);
    expect(await read('/releases/2')).toContain(`Diterbitkan 2 Januari 2026. ${line}.`);
  });

  it('goes through the changes of a release page by page', async () => {
    const ids: string[] = [];
    let next: string | undefined = '/releases/1.json?limit=7';
    while (next !== undefined) {
      const response = await ask(next);
      const { records } = (await response.json()) as { records: { kind: string; id: string }[] };
      ids.push(...records.map(({ kind, id }) => `${kind}/${id}`));
      next = linksOf(response).get('next')?.slice(BASE.length);
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(25);
  });

  it('shows what a field said before and since', async () => {
    const text = await (await ask('/releases/2?lang=en', 'text/html')).text();
    expect(text).toMatch(/<del><[^>]*>SIAP<.*<\/del> → <ins><[^>]*>SIAP Baru<.*<\/ins>/);
  });

  it('shows corrections with their reason on the page of the release and of the record', async () => {
    for (const path of ['/releases/2', '/applications/siap'])
      expect(await (await ask(`${path}?lang=en`, 'text/html')).text()).toContain(
        'The name was wrong',
      );
  });
});
