import { describe, expect, it } from 'vitest';
import { BASE, linksOf, seedsApp } from '../support/apps.ts';

const { ask } = await seedsApp();

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

  it('names a frame by its number only where that stays', async () => {
    const titleAt = (path: string) => oembed(BASE + path).then(({ told }) => told.title);
    expect(await titleAt('/counts/adopters?lang=en')).toMatch(/^22 local governments/);
    expect(await titleAt('/embed/counts/adopters?release=1')).toMatch(/^22 pemerintah daerah/);
    expect(await titleAt('/embed/counts/adopters?lang=en')).toBe('Regions on record: signed');
    expect(await titleAt('/embed/counts/adopters?application=laksa')).not.toMatch(/\d|satu/i);
    const page = await (await ask('/counts/adopters?lang=en', 'text/html')).text();
    const names = [...page.matchAll(/&lt;iframe .*? title=&quot;(.*?)&quot;/g)].map(
      ([, one]) => one,
    );
    expect(names).toEqual([expect.stringMatching(/^22 local/), 'Regions on record: signed']);
  });

  it('obeys the greatest width and height, and minds nothing it does not know', async () => {
    const at = (more: string) => oembed(`${BASE}/counts/adopters`, more).then(({ told }) => told);
    expect(await at('')).toMatchObject({ width: 600 });
    // As WordPress asks.
    expect(await at('&maxwidth=500&maxheight=750&dnt=1&format=json')).toMatchObject({ width: 500 });
    expect(await at('&discover=1&discover=2&lang=id_ID')).toMatchObject({ width: 600 });
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
