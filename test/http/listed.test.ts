import { describe, expect, it } from 'vitest';
import { seedsApp } from '../support/apps.ts';

const { ask } = await seedsApp();

/** Whether searches are told to leave a page out: in the page, and in the header of it. */
async function hiddenAt(path: string): Promise<readonly [inPage: boolean, inHeader: boolean]> {
  const response = await ask(path, 'text/html');
  const page = await response.text();
  return [
    page.includes('<meta name="robots" content="noindex">'),
    response.headers.get('x-robots-tag') === 'noindex',
  ];
}

describe('searches', () => {
  it.each([
    '/',
    '/?lang=en',
    '/agreements',
    '/agreements?lang=en',
    '/agreements?adopters=x',
    '/agreements/2018-05-07-luwu-timur',
    '/regions/73.24',
    '/datasets/signatories',
    '/releases/1',
    '/vocab',
    '/docs',
  ])('may find %s', async (path) => {
    expect(await hiddenAt(path)).toEqual([false, false]);
  });

  it.each([
    '/?release=1',
    '/agreements?evidence=signed',
    '/agreements?sort=-signed_on&lang=en',
    '/agreements?facets=evidence',
    '/sources?limit=5',
    '/applications/laksa?release=1&lang=en',
    '/datasets/agreements?release=1',
    '/regions/11.10',
    '/regions/11.10?lang=en',
    '/releases/1?limit=5',
    // A list of persons.
    '/signatories',
    '/signatories?lang=en',
  ])('are told to leave %s out', async (path) => {
    expect(await hiddenAt(path)).toEqual([true, true]);
  });

  it('find a province by what is recorded of itself, not of what lies in it', async () => {
    expect(await hiddenAt('/regions/73')).toEqual([true, true]);
  });

  it('do not find a person by itself, in any syntax', async () => {
    const people = (await (await ask('/signatories.json')).json()) as { id: string }[];
    const [{ id } = { id: '' }] = people;
    expect(await hiddenAt(`/signatories/${id}`)).toEqual([true, true]);
    for (const suffix of ['json', 'jsonld', 'csv', 'ttl', 'nt', 'rdf']) {
      const { status, headers } = await ask(`/signatories/${id}.${suffix}`);
      expect([status, headers.get('x-robots-tag')], suffix).toEqual([200, 'noindex']);
    }
    const { headers } = await ask('/applications/laksa.ttl');
    expect(headers.get('x-robots-tag')).toBeNull();
  });

  it('find no page of an error', async () => {
    expect((await hiddenAt('/nothing'))[0]).toBe(true);
  });
});
