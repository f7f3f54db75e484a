import { describe, expect, it } from 'vitest';
import { BASE, seedsApp } from '../support/apps.ts';

const { ask } = await seedsApp();

interface Refusal {
  readonly status: number;
  readonly parameter?: string;
  readonly accepted?: readonly string[];
  readonly did_you_mean?: string;
}

async function refusalAt(path: string): Promise<Refusal> {
  return (await (await ask(path)).json()) as Refusal;
}

/** Everywhere that a number could stand in an answer to a query. */
function placesOf(query: string): string[] {
  const paths = ['/counts/adopters.json', '/counts/adopters.csv', '/counts/adopters.svg'];
  return [...paths, '/badge/adopters.svg', '/embed/counts/adopters'].map(
    (path) => `${path}?${query}`,
  );
}

async function expectRefused(query: string, status: number): Promise<Refusal> {
  for (const path of placesOf(query)) {
    const response = await ask(path);
    expect(response.status, path).toBe(status);
    const isFrame = path.startsWith('/embed');
    const type = isFrame ? 'text/html; charset=utf-8' : 'application/problem+json';
    expect(response.headers.get('content-type'), path).toBe(type);
  }
  const page = encodeURIComponent(`${BASE}/counts/adopters?${query}`);
  expect((await ask(`/oembed?url=${page}`)).status, query).toBe(404);
  return refusalAt(placesOf(query)[0] ?? '');
}

describe('a typo never shows another number, in data, pictures, badges, frames and oEmbed', () => {
  it.each([
    ['application=laksaa', 'laksa'],
    ['adopter=36.71,99.99', undefined],
    ['sources=nowhere', undefined],
    ['place=Hotel', undefined],
    [
      'place=tangerang%20live%20room,%20pusat%20pemerintahan',
      'Tangerang LIVE Room, Pusat Pemerintahan Kota Tangerang',
    ],
  ])('by what no record has: %s', async (query, near) => {
    expect((await expectRefused(query, 404)).did_you_mean).toBe(near);
  });

  it('by what no text holds', async () => {
    await expectRefused('place=%00', 400);
  });

  it.each([
    ['evidence_on.from=2019-06&evidence_on.to=2019-03', 'evidence_on.to'],
    ['signed_on_latest.from=2019&signed_on_latest.to=2018', 'signed_on_latest.to'],
    ['as_of=2019-03-31&evidence_on.from=2019-06', 'as_of'],
  ])('by a range that ends before it begins: %s', async (query, parameter) => {
    expect((await expectRefused(query, 400)).parameter).toBe(parameter);
    const other = query.replaceAll('2019-06', '2019-03').replaceAll('2018', '2019');
    expect((await ask(`/counts/adopters.json?${other}`)).status).toBe(200);
  });
});

it('the language is offered only where it may be asked for', async () => {
  const data = await refusalAt('/counts/adopters.json?lang=en');
  expect(data.accepted).not.toContain('lang');
  expect(data.did_you_mean).toBeUndefined();
  expect((await refusalAt('/badge/adopters.svg?lan=en')).did_you_mean).toBe('lang');
});

it.each(['/badge/adopters', '/badge/adopters.png'])('%s is told how badges end', async (path) => {
  const response = await ask(path);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({
    detail: expect.stringContaining('/badge/adopters.svg'),
  });
});
