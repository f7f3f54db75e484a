import { beforeAll, describe, expect, it } from 'vitest';
import { BASE, seedsApp } from '../support/apps.ts';

let ask: Awaited<ReturnType<typeof seedsApp>>['ask'];
beforeAll(async () => {
  ({ ask } = await seedsApp());
});
const HTML = 'text/html';

describe('an address', () => {
  it.each([
    ['/agreements/', '/agreements'],
    ['/agreements?', '/agreements'],
    ['/agreements.csv?', '/agreements.csv'],
    ['//agreements', '/agreements'],
    ['/%61greements', '/agreements'],
    ['/adoptions/2018-05-07-luwu-timur%7Elaksa', '/adoptions/2018-05-07-luwu-timur~laksa'],
    ['/agreements?limit=5&evidence=signed', '/agreements?evidence=signed&limit=5'],
    ['/agreements?lang=id', '/agreements'],
    ['/agreements?evidence=', '/agreements'],
    ['/agreements?lang=en&evidence=', '/agreements?lang=en'],
    ['/agreements?lang=en&evidence=signed', '/agreements?evidence=signed&lang=en'],
  ])('%s has one canonical form, %s', async (path, canonical) => {
    const response = await ask(path, HTML);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(BASE + canonical);
    expect((await ask(canonical, HTML)).status).toBe(200);
  });

  it.each([
    '/agreements?utm_source=x&evidence=signed&fbclid=1',
    '/agreements.csv?gclid=1&_=2&mc_cid=3',
    '/adoptions?platforms=web,android',
    '/agreements?place=Tangerang%20LIVE%20Room,%20Pusat%20Pemerintahan%20Kota%20Tangerang',
  ])('is served as it is: %s', async (path) => {
    expect((await ask(path)).status).toBe(200);
  });

  it('leaves ignored parameters out of what it says of itself', async () => {
    const link = (await ask('/agreements?utm_source=x')).headers.get('link');
    expect(link).toContain(`<${BASE}/agreements>; rel="canonical"`);
  });

  it.each([
    '/',
    '/agreements?limit=1',
    '/regions/36.71.json',
    '/vocab',
    '/nowhere',
    '/releases/1',
    '/agreements/',
  ])('takes no part of its answer from the headers of the request: %s', async (path) => {
    const told = async (headers: Record<string, string>) => {
      const response = await ask(path, HTML, { headers });
      return JSON.stringify([response.status, ...response.headers]) + (await response.text());
    };
    const plain = await told({});
    for (const name of [
      'Host',
      'X-Forwarded-Host',
      'X-Forwarded-Proto',
      'X-Forwarded-For',
      'Forwarded',
      'X-Original-URL',
    ])
      expect(await told({ [name]: 'evil.example' }), name).toBe(plain);
  });
});

describe('data', () => {
  it.each([
    ['/agreements.csv?adopters=73.24', 'unknown-parameter', { did_you_mean: 'adopter' }],
    ['/agreements.json?page=2', 'unknown-parameter', { parameter: 'page' }],
    ['/agreements.json?evidence=sined', 'malformed-parameter', { did_you_mean: 'signed' }],
    ['/agreements.json?evidence=', 'malformed-parameter', { parameter: 'evidence' }],
    ['/agreements.json?adopter=Tangerang', 'malformed-parameter', { parameter: 'adopter' }],
    [
      '/agreements.json?signed_on.from=2018-02-30',
      'malformed-parameter',
      { detail: expect.stringContaining('that the calendar has') },
    ],
    ['/agreements.json?sort=place', 'malformed-parameter', { parameter: 'sort' }],
    ['/agreements.json?limit=0', 'malformed-parameter', {}],
    ['/agreements.json?limit=1001', 'malformed-parameter', {}],
    ['/agreements.json?release=x', 'malformed-parameter', {}],
    ['/agreements.json?evidence=signed&evidence=intent', 'repeated-parameter', {}],
    ['/agreements.json?place=%FF', 'malformed-url', {}],
    ['/agreements.json?lang=en', 'unknown-parameter', { parameter: 'lang' }],
    ['/datasets/agreements.csv?evidence=signed', 'unknown-parameter', {}],
  ])('refuses %s as %s', async (path, code, members) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      type: `${BASE}/problems/${code}`,
      status: 400,
      title: expect.any(String),
      title_id: expect.any(String),
      detail: expect.any(String),
      detail_id: expect.any(String),
      ...members,
    });
  });

  it('ignores lang where a page could have been the answer', async () => {
    expect((await ask('/agreements?lang=en', 'text/csv')).status).toBe(200);
  });
});

describe('a page', () => {
  it('says which parameters it did not apply, and shows everything', async () => {
    const response = await ask('/agreements?adopters=73.24', HTML);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toContain('adopters');
    expect(text).toContain('tidak dikenal dan tidak diterapkan');
  });

  it('refuses a language it does not have', async () => {
    expect((await ask('/agreements?lang=fr', HTML)).status).toBe(400);
  });
});

it('what is repeated of a query is cut between characters, never within one', async () => {
  const odd = encodeURIComponent(`x${'😀'.repeat(40)}`);
  for (const [path, accept] of [
    [`/agreements?${odd}=1`, 'text/html'],
    [`/agreements.json?${odd}=1`, 'application/json'],
    [`/counts/adopters.json?place=${odd}`, 'application/json'],
    [`/agreements.json?fields=${odd}`, 'application/json'],
  ] as const) {
    const text = await (await ask(path, accept)).text();
    expect(text, path).toContain('😀…');
    expect(text, path).not.toMatch(/\ufffd|\\ud83d…/);
  }
});
