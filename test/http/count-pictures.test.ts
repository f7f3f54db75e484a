import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { Count } from '../../src/resources/count.ts';
import { BASE, seedsApp } from '../support/apps.ts';

const { ask } = await seedsApp();
const DIMENSIONS = [
  ...['application', 'region', 'province', 'level', 'year', 'platform', 'function'],
  ...['instrument', 'status', 'evidence'],
];

describe('a picture of a count', () => {
  const known: readonly (readonly [string, readonly string[]])[] = [
    ['by=evidence', ['22', '25', '28', '32']],
    ['by=year', ['11', '5', '1', '2016', '23']],
    ['by=province', ['6', '3', 'BT', 'JB']],
    ['as_of=2018-05-07', ['13']],
    ['application=laksa', ['1']],
    ...DIMENSIONS.map((by) => [`by=${by}`, []] as const),
  ];

  it.each(known)('is well-formed, named, told in words, and right: %s', async (query, numbers) => {
    for (const lang of ['', '&lang=en']) {
      const response = await ask(`/counts/adopters.svg?${query}${lang}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('image/svg+xml');
      const text = await response.text();
      const document = XmlDocument.fromString(text);
      const all = (path: string) =>
        document.root.find(path, { s: 'http://www.w3.org/2000/svg' }).map((node) => node.content);
      const [title = '', description = ''] = [all('/s:svg/s:title')[0], all('/s:svg/s:desc')[0]];
      expect(title.length).toBeGreaterThan(5);
      expect(description.length).toBeGreaterThan(20);
      const texts = all('//s:text').map((one) => one.trim());
      for (const number of numbers)
        expect(
          texts.some((one) => one.split(' ').includes(number)),
          number,
        ).toBe(true);
      expect(all('//s:script | //s:image | //s:foreignObject')).toEqual([]);
      document.dispose();
    }
  });

  it('says its size, and is a file of its release as PNG, where nothing narrows the count', async () => {
    for (const path of ['/counts/adopters.png', '/counts/agreements.png?by=year&lang=en']) {
      const response = await ask(path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('content-type')).toBe('image/png');
      expect(response.headers.get('content-disposition')).toMatch(/^inline/);
    }
    const refused = await ask('/counts/adopters.png?application=laksa');
    expect(refused.status).toBe(400);
    const badge = await ask('/badge/adopters.svg?release=1');
    XmlDocument.fromString(await badge.text()).dispose();
    const byDay = await (await ask('/badge/adopters.svg?as_of=2018-05-07&lang=en')).text();
    expect(byDay).toContain('>Regions on record: signed, by 7 May 2018</text>');
    expect((await ask('/badge/adopters')).status).toBe(404);
    expect(await (await ask('/badge/adoptors.svg')).json()).toMatchObject({
      status: 404,
      did_you_mean: 'adopters',
    });
  });
});

it.each([
  ['as_of=2018-05-07', ', by 7 May 2018'],
  ['application=laksa', ' (Application: LAKSA)'],
  [
    'as_of=2018-05-07&instrument=mou',
    ', by 7 May 2018 (Instrument: Memorandum of understanding (MoU))',
  ],
])('tells by which day and of what wherever a number may stand alone: %s', async (query, told) => {
  const drawnAt = async (path: string) => {
    const text = await (await ask(`${path}&lang=en`)).text();
    expect(text).toMatch(/<title [^>]*>Regions on record/);
    const lines = [...text.matchAll(/<text[^>]*>([^<]*)/g)].map(([, line]) => line);
    return lines.join(' ').replaceAll('&#39;', "'");
  };
  expect(await drawnAt(`/badge/adopters.svg?${query}`)).toContain(`signed${told}`);
  // A picture has room for the sentence.
  const split = `/counts/adopters.json?by=province&${query}`;
  const { sentence } = (await (await ask(split)).json()) as Count;
  expect(await drawnAt(split.replace('.json', '.svg'))).toContain(sentence.en);
  const page = `${BASE}/counts/adopters?by=province&${query}&lang=en`;
  const embed = await (await ask(`/oembed?url=${encodeURIComponent(page)}`)).json();
  expect(embed).toMatchObject({ title: `Regions on record by province: signed${told}` });
});
