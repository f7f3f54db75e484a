import { brotliCompressSync } from 'node:zlib';
import { XmlDocument } from 'libxml2-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Count } from '../../src/resources/count.ts';
import { BASE, linksOf, seedsApp } from '../support/apps.ts';
import { htmlFaultsOf } from '../support/html-faults.ts';

let ask: Awaited<ReturnType<typeof seedsApp>>['ask'];
beforeAll(async () => {
  ({ ask } = await seedsApp());
});

const DIMENSIONS = [
  ...['application', 'region', 'province', 'level', 'year', 'platform', 'function'],
  ...['instrument', 'status', 'evidence'],
];
const LADDER_OF_LAKSA = '/embed/counts/adopters?application=laksa&release=1';

describe('a frame', () => {
  it.each([
    '/embed/counts/adopters?release=1',
    '/embed/counts/adopters?lang=en',
    '/embed/counts/adopters?as_of=2019-06-30&theme=dark',
    LADDER_OF_LAKSA,
    ...DIMENSIONS.map((by) => `/embed/counts/adopters?by=${by}&release=1`),
    '/embed/counts/agreements?by=instrument&lang=en',
  ])('is valid, small, without script, and may stand anywhere: %s', async (path) => {
    const response = await ask(path);
    const body = await response.text();
    expect(response.status).toBe(200);
    expect(htmlFaultsOf(body)).toEqual([]);
    expect(brotliCompressSync(body).byteLength).toBeLessThan(10_000);
    expect(body).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=/);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
  });

  it('tells number, sentence, rule, source and statements, and where it comes from', async () => {
    const body = await (await ask('/embed/counts/adopters?release=1')).text();
    expect(body).toContain('<span class="number">22</span>');
    expect(body).toContain('data.example.id/counts/adopters?release=1</bdi></a>');
    expect(body).toContain('Angka ini dibekukan pada rilis 1');
    expect(body).toContain('Tiap daerah dihitung sekali');
    expect(body).toMatch(/<details>[\s\S]*Yang dinyatakan pihak lain[\s\S]*47/);
    const live = await (await ask('/embed/counts/adopters')).text();
    expect(live).toContain('Angka berjalan');
  });

  it.each([
    ['/embed/counts/adoptors', 404, 'adopters'],
    ['/embed/counts/adopters?adopters=36.71', 400, 'adopter'],
    ['/embed/counts/adopters?by=provinces', 400, 'province'],
    ['/embed/counts/adopters?application=lakse', 404, '/applications'],
    ['/embed/counts/adopters?as_of=2018-13', 400, '2018-05-07'],
    ['/embed/counts/adopters?release=99', 404, 'rilis 1'],
    ['/embed/counts/adopters?theme=blue', 400, 'auto, light, dark'],
    ['/embed/counts/adopters?evidence=', 400, 'evidence'],
    ['/embed/nothing', 404, 'adopters'],
  ])('with a mistake in it shows what there is and no number: %s', async (path, status, told) => {
    for (const accept of [undefined, '*/*', 'application/json', 'text/html']) {
      const response = await ask(path, accept);
      // What nobody serves cannot choose either.
      if (response.status === 406) continue;
      const body = await response.text();
      expect([path, response.status]).toEqual([path, status]);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
      expect(body).toContain(told);
      expect(body).not.toContain('class="number"');
      expect(htmlFaultsOf(body)).toEqual([]);
    }
  });

  it('is framed by others, and no other page is', async () => {
    for (const path of ['/', '/counts/adopters', '/agreements', '/counts/nothing'])
      expect((await ask(path, 'text/html')).headers.get('content-security-policy'), path).toContain(
        "frame-ancestors 'none'",
      );
  });
});

/** What an oEmbed consumer gets. */
const oembed = async (url: string, more = '') => {
  const response = await ask(`/oembed?url=${encodeURIComponent(url)}${more}`);
  return { response, told: (await response.json()) as Record<string, unknown> };
};

describe('oEmbed', () => {
  it.each([
    ['/counts/adopters', '/embed/counts/adopters?release=1'],
    ['/counts/adopters?release=1', '/embed/counts/adopters?release=1'],
    [
      '/counts/adopters?by=province&lang=en',
      '/embed/counts/adopters?by=province&release=1&lang=en',
    ],
    ['/counts/adopters?utm_source=x', '/embed/counts/adopters?release=1'],
    ['/embed/counts/adopters', '/embed/counts/adopters'],
    ['/embed/counts/adopters?theme=dark&lang=en', '/embed/counts/adopters?theme=dark&lang=en'],
    ['/datasets/agreements', '/embed/counts/agreements?release=1'],
    ['/datasets/regions?lang=en', '/embed/counts/adopters?release=1&lang=en'],
    ['/id/datasets/applications', '/embed/counts/applications?release=1'],
    ['/id/datasets/adopsi', '/embed/counts/adopters?release=1'],
    ['/datasets/adoptions-wide', '/embed/counts/adoptions?release=1'],
  ])('turns %s into the frame alone', async (page, frame) => {
    const { response, told } = await oembed(BASE + page);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(told).toMatchObject({ version: '1.0', type: 'rich', provider_url: `${BASE}/` });
    // What WordPress takes of a provider it does not know: one frame, its address, sizes and title.
    const [, attributes = ''] = /^<iframe ([^<>]*)><\/iframe>$/.exec(String(told.html)) ?? [];
    const of = Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    expect(of.src?.replaceAll('&amp;', '&')).toBe(BASE + frame);
    expect(of).toMatchObject({ width: String(told.width), height: String(told.height) });
    expect((await ask(frame)).status).toBe(200);
  });

  it('obeys the greatest width and height, and minds nothing it does not know', async () => {
    const at = (more: string) => oembed(`${BASE}/counts/adopters`, more).then(({ told }) => told);
    expect(await at('')).toMatchObject({ width: 600 });
    // As WordPress asks.
    expect(await at('&maxwidth=500&maxheight=750&dnt=1&format=json')).toMatchObject({ width: 500 });
    expect(await at('&maxwidth=2000')).toMatchObject({ width: 600 });
    expect(await at('&maxwidth=150&maxheight=90')).toMatchObject({ width: 150, height: 90 });
    expect(Number((await at('&maxwidth=240')).height)).toBeGreaterThan(300);
  });

  it.each([
    ['/oembed', 400],
    ['/oembed?url=', 400],
    ['/oembed?url=nothing', 404],
    ['/oembed?url=https%3A%2F%2Fexample.org%2Fcounts%2Fadopters', 404],
    [`/oembed?url=${BASE}/`, 404],
    [`/oembed?url=${BASE}/counts`, 404],
    [`/oembed?url=${BASE}/counts/adoptors`, 404],
    [`/oembed?url=${BASE}/counts/adopters%3Fby%3Dprovinces`, 404],
    [`/oembed?url=${BASE}/counts/adopters%3Frelease%3D9`, 404],
    [`/oembed?url=${BASE}/datasets/nothing`, 404],
    [`/oembed?url=${BASE}/counts/adopters%3Ftheme%3Ddark`, 404],
    [`/oembed?url=${BASE}/embed/counts/adopters%3Ftheme%3Dblue`, 404],
    [`/oembed?url=${BASE}/counts/adopters&format=xml`, 501],
    [`/oembed?url=${BASE}/counts/adopters&maxwidth=wide`, 400],
  ])('refuses %s with %i', async (path, status) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty('detail_id');
  });

  it('is found from the head and the Link header of what can be embedded', async () => {
    for (const path of ['/counts/adopters?by=year', '/datasets/agreements?lang=en']) {
      const response = await ask(path, 'text/html');
      const address = `${BASE}/oembed?url=${encodeURIComponent(BASE + path)}`;
      expect(response.headers.get('link')).toContain(
        `<${address}>; rel="alternate"; type="application/json+oembed"`,
      );
      expect(await response.text()).toContain(
        `<link rel="alternate" type="application/json+oembed" href="${address}"`,
      );
      expect((await ask(address.slice(BASE.length))).status).toBe(200);
    }
    expect(linksOf(await ask('/agreements', 'text/html')).get('alternate')).not.toContain('oembed');
  });
});

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

describe('the page of a count', () => {
  it('offers three things to take along, each explained, and a card for those who share it', async () => {
    const text = await (await ask('/counts/adopters?by=province', 'text/html')).text();
    expect(htmlFaultsOf(text)).toEqual([]);
    for (const id of ['take-frozen', 'take-live', 'take-picture', 'tile']) {
      if (id !== 'tile') expect(text).toContain(`id="${id}"`);
    }
    expect(text).toContain('tetap seperti saat artikel terbit.');
    expect(text).toContain('mengikuti rilis terbaru dan bisa berbeda dari tulisan Anda.');
    const codes = [...text.matchAll(/<code class="copied">(&lt;iframe[^<]*)<\/code>/g)].map(
      ([, code = '']) =>
        code.replaceAll('&amp;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
    );
    expect(codes.map((code) => /src="([^"]*)"/.exec(code)?.[1])).toEqual([
      `${BASE}/embed/counts/adopters?by=province&release=1`,
      `${BASE}/embed/counts/adopters?by=province`,
    ]);
    // The picture with its words, ready to be pasted.
    expect(text).toMatch(
      /<code class="copied">&lt;figure&gt;&lt;img src=[\s\S]*counts\/adopters\.svg[\s\S]* alt=[\s\S]*Banten 6[\s\S]*&lt;figcaption&gt;[\s\S]*rilis 1/,
    );
    const image = /<meta property="og:image" content="([^"]*)">/.exec(text)?.[1] ?? '';
    expect(image.replaceAll('&amp;', '&')).toBe(
      `${BASE}/counts/adopters.png?by=province&release=1`,
    );
    expect((await ask(image.replaceAll('&amp;', '&').slice(BASE.length))).status).toBe(200);
    expect(text).toContain('<meta name="twitter:card" content="summary_large_image">');
  });

  it('has a card of its count on the home page too', async () => {
    for (const path of ['/', '/?lang=en', '/?release=1']) {
      const text = await (await ask(path, 'text/html')).text();
      const image = /<meta property="og:image" content="([^"]*)">/.exec(text)?.[1] ?? '';
      const card = await ask(image.replaceAll('&amp;', '&').slice(BASE.length));
      expect(card.headers.get('content-type'), path).toBe('image/png');
    }
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
  const { told: embed } = await oembed(`${BASE}/counts/adopters?by=province&${query}&lang=en`);
  expect(embed.title).toBe(`Regions on record by province: signed${told}`);
});

/** As a verdict none of these may stand, unless a source shows the application running. */
const VERDICTS = /\b(memakai|menggunakan|mengadopsi|uses?|adopted|adopts?)\b/i;

it('gives no verdict in titles, labels and alternative texts', async () => {
  for (const measure of ['adopters', 'agreements', 'adoptions', 'applications'])
    for (const query of ['', ...DIMENSIONS.map((by) => `by=${by}`), 'evidence=intent'])
      for (const lang of ['', 'lang=en']) {
        const asked = [query, lang].filter(Boolean).join('&');
        const drawing = await (
          await ask(`/counts/${measure}.svg?${asked}`.replace(/\?$/, ''))
        ).text();
        const told = [...drawing.matchAll(/<(title|desc|text)\b[^>]*>([^<]*)</g)].map(
          ([, , words]) => words,
        );
        expect(told.join('\n')).not.toMatch(VERDICTS);
        const frame = await (
          await ask(`/embed/counts/${measure}?${asked}`.replace(/\?$/, ''))
        ).text();
        expect(/<title>([^<]*)/.exec(frame)?.[1]).not.toMatch(VERDICTS);
      }
});
