import { describe, expect, it } from 'vitest';
import { textOf } from '../pages/text.ts';
import { BASE, linksOf, seedsApp } from '../support/apps.ts';
import { htmlFaultsOf } from '../support/html-faults.ts';

const { ask } = await seedsApp();

describe('/.well-known/api-catalog', () => {
  it('is a set of links with the profile of RFC 9727', async () => {
    const response = await ask('/.well-known/api-catalog');
    expect(response.headers.get('content-type')).toBe(
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    );
    expect(await response.json()).toEqual({
      linkset: [
        { anchor: `${BASE}/.well-known/api-catalog`, item: [{ href: `${BASE}/` }] },
        {
          anchor: `${BASE}/`,
          'service-desc': [{ href: `${BASE}/openapi.json`, type: 'application/json' }],
          'service-doc': [{ href: `${BASE}/docs`, type: 'text/html' }],
        },
      ],
    });
  });

  it('tells HEAD that it is one, and is found from the home page', async () => {
    const head = await ask('/.well-known/api-catalog', undefined, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const response of [head, await ask('/')])
      expect(linksOf(response).get('api-catalog')).toBe(`${BASE}/.well-known/api-catalog`);
  });
});

describe('/docs', () => {
  it.each(['/docs', '/docs?lang=en'])(
    '%s leads to the description without scripts',
    async (path) => {
      const page = await (await ask(path, 'text/html')).text();
      expect(htmlFaultsOf(page)).toEqual([]);
      expect(page).toContain(`<a href="${BASE}/openapi.json" type="application/json">`);
      for (const [, source = ''] of page.matchAll(/<(?:script|link) [^>]*(?:src|href)="([^"]*)"/g))
        expect(source.startsWith(`${BASE}/`), source).toBe(true);
    },
  );

  it('has the header and the footer of every page, whose styles keep to them', async () => {
    const read = async (path: string) => (await ask(path, 'text/html')).text();
    const footer = /<footer.*<\/footer>/s;
    const sections = /<ul>\n<li><a [^>]*\/applications.*?<\/ul>/s;
    const [docs, other] = [await read('/docs?lang=en'), await read('/datasets?lang=en')];
    for (const part of [footer, sections]) {
      const [expected = 'none'] = part.exec(other) ?? [];
      expect(textOf(docs)).toContain(textOf(expected));
    }
    const style = await (await ask('/docs.css')).text();
    const [ours = ''] = /@scope \(\.ours\) \{.*$/s.exec(style) ?? [];
    expect(ours).toContain('.masthead');
    expect(style.replace(ours, '')).not.toMatch(/^(\*|a|h1|button|input)\b/m);
  });

  it('has its script from its package, compressed and kept', async () => {
    const [plain, br] = [
      await ask('/docs/scalar.js'),
      await ask('/docs/scalar.js', undefined, { headers: { 'Accept-Encoding': 'br' } }),
    ];
    expect(plain.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(plain.headers.get('cache-control')).toBe('public, max-age=86400');
    expect(br.headers.get('content-encoding')).toBe('br');
    expect(Number(br.headers.get('content-length'))).toBeLessThan(1_300_000);
    const script = await plain.text();
    expect(script).toContain('createApiReference');
    expect(script).not.toContain('sourceMappingURL');
  });
});

describe('/openapi.json', () => {
  it('tells how lists are searched, cut and counted', async () => {
    const { components, paths } = (await (await ask('/openapi.json')).json()) as {
      components: { parameters: Record<string, { name: string; schema: object }> };
      paths: Record<string, { get: { parameters: { $ref: string }[] } }>;
    };
    expect(components.parameters['region.q']).toMatchObject({
      name: 'q',
      schema: { maxLength: 200 },
    });
    const names = paths['/regions']?.get.parameters.map(({ $ref }) => $ref.split(/[./]/).at(-1));
    expect(names?.slice(-8)).toEqual([
      ...['q', 'fields', 'facets', 'sort', 'limit', 'after', 'release', 'lang'],
    ]);
  });
});
