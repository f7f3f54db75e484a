import { beforeAll, describe, expect, it } from 'vitest';
import { BASE, linksOf, seedsApp } from '../support/apps.ts';

let ask: Awaited<ReturnType<typeof seedsApp>>['ask'];
beforeAll(async () => {
  ({ ask } = await seedsApp());
});

describe('an identifier', () => {
  it.each([
    ['/id/agreements/2018-05-07-luwu-timur', '/agreements/2018-05-07-luwu-timur'],
    ['/id/regions/36.71', '/regions/36.71'],
    ['/id/adoptions/2018-05-07-luwu-timur~laksa', '/adoptions/2018-05-07-luwu-timur~laksa'],
    ['/id/applications/laksa/versions/1', '/applications/laksa?release=1'],
    ['/id/releases/1', '/releases/1'],
    ['/vocab/instruments/mou', '/vocab/instruments'],
  ])('%s leads to %s', async (path, document) => {
    const response = await ask(path, 'text/turtle');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(BASE + document);
    expect((await ask(document, 'text/html')).status).toBe(200);
  });

  it.each([
    '/id/agreements/never',
    '/id/applications/laksa/versions/2',
    '/id/applications/laksa/versions/one',
    '/id/releases/2',
    '/id/nothing/x',
    '/vocab/instruments/handshake',
    '/vocab/nothing',
  ])('%s was never there', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

describe('a record', () => {
  it('answers in every format, by suffix too, though its id holds a dot', async () => {
    for (const [suffix, type] of [
      ['', 'text/html; charset=utf-8'],
      ['.json', 'application/json'],
      ['.jsonld', 'application/ld+json'],
      ['.csv', 'text/csv; charset=utf-8; header=present'],
      ['.ttl', 'text/turtle; charset=utf-8'],
      ['.nt', 'application/n-triples'],
      ['.rdf', 'application/rdf+xml'],
    ]) {
      const response = await ask(`/regions/36.71${suffix}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
      expect(await response.text()).toContain('Kota Tangerang');
    }
  });

  it('links to its collection', async () => {
    expect(linksOf(await ask('/regions/36.71.ttl')).get('collection')).toBe(`${BASE}/regions`);
  });

  it('shows on its page what links to it', async () => {
    const text = await (await ask('/regions/73.24')).text();
    expect(text).toContain(`${BASE}/agreements/2018-05-07-luwu-timur`);
    expect(text).toContain(`${BASE}/applications/laksa`);
  });

  it.each([
    ['/regions/99.99', 'text/html', 'text/html; charset=utf-8'],
    ['/regions/99.99', '*/*', 'application/problem+json'],
    ['/regions/99.99', undefined, 'application/problem+json'],
    ['/regions/99.99.ttl', 'text/html', 'application/problem+json'],
    ['/regions/36.71.xyz', 'text/turtle', 'application/problem+json'],
    ['/nowhere', 'text/html', 'text/html; charset=utf-8'],
    ['/nowhere', 'application/json, text/html;q=0.5', 'application/problem+json'],
    ['/nowhere', 'text/*', 'application/problem+json'],
  ])('that is not there (%s, Accept: %s) is told as %s', async (path, accept, type) => {
    const response = await ask(path, accept);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('a problem', () => {
  it('lists what is offered when nothing fits', async () => {
    const response = await ask('/regions/36.71', 'image/png');
    expect(response.status).toBe(406);
    expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding');
    expect(await response.json()).toMatchObject({
      offered: expect.arrayContaining([
        { media_type: 'text/turtle', url: `${BASE}/regions/36.71.ttl` },
      ]),
    });
    expect((await ask('/', 'application/json')).status).toBe(406);
  });

  it('has a page of its own, in both languages', async () => {
    const { type } = (await (await ask('/nowhere')).json()) as { type: string };
    for (const query of ['', '?lang=en'])
      expect((await ask(type.slice(BASE.length) + query, 'text/html')).status).toBe(200);
  });

  it('tells which methods there are', async () => {
    const post = await ask('/agreements', undefined, { method: 'POST' });
    expect(post.status).toBe(405);
    expect(post.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    const options = await ask('/agreements', undefined, { method: 'OPTIONS' });
    expect(options.status).toBe(204);
    expect(options.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  it('of an address too long is that', async () => {
    expect((await ask(`/agreements?place=${'x'.repeat(9000)}`)).status).toBe(414);
  });
});
