import { describe, expect, it } from 'vitest';
import { HTML } from '../../src/http/route.ts';
import { appOf, BASE } from '../support/apps.ts';
import { type Asking, everyAddress } from '../support/every-address.ts';
import { linksInHeader } from '../support/links-in-text.ts';
import { smallRegister } from '../support/small-register.ts';

const { app, services } = appOf(await smallRegister());
const get = (path: string, headers: Record<string, string>, method = 'GET') =>
  app.request(path, { method, headers });

const EXPOSED =
  'Link, ETag, Last-Modified, Content-Location, Content-Range, Accept-Ranges, Content-Disposition, Retry-After, Repr-Digest';
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** Of the page that shows itself by a script. */
const SCRIPTED =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const PAGES = 'public, max-age=60, stale-while-revalidate=600';
const FOR_EVER = 'public, max-age=31536000, immutable';
const FINISHED = 'public, max-age=604800, immutable';
const FOR_A_DAY = 'public, max-age=86400';

const all = (await everyAddress(services)).map((one) => ({
  ...one,
  name: `${one.path} as ${one.isNegotiated ? one.accept : 'it is'}`,
}));
const answering = all.filter(({ type }) => type !== undefined);

/** How long an answer may be kept. */
function cacheOf({ path, type }: Asking): string {
  if (/z$|security\.txt$/.test(path)) return 'no-store';
  // What stands below a number may come any time.
  if (/^\/(embed|badge|oembed)\b/.test(path)) return 'public, max-age=60';
  if (type === 'text/html') return PAGES;
  if (/^\/releases\/\d+\//.test(path)) return FOR_EVER;
  if (/^\/changes\/\d+$/.test(path)) return FINISHED;
  return /^\/(vocab\/context|style|icon|robots|docs[./])/.test(path) ? FOR_A_DAY : 'no-cache';
}

/** Whether an answer tells when it last changed: records and data sets do, pages and what follows from them do not. */
function isDated({ path, type, route }: Asking): boolean {
  if (type === 'text/html') return false;
  if (/^\/(datasets\/|changes\b)/.test(path) || isDescription(path) || route.stored) return true;
  if (!route.resource) return false;
  return !route.many || !/json/.test(String(type));
}

function isDescription(path: string): boolean {
  return /^\/(catalog|\.well-known\/(datacatalog|void))(\.|$)/.test(path);
}

describe.each(answering)('$name', (asking) => {
  const { path, accept, type, isNegotiated, vary, route } = asking;
  const ask = (headers: Record<string, string> = {}, method = 'GET') =>
    get(path, { Accept: accept, ...headers }, method);

  it('says of itself what it must', async () => {
    const { status, headers, body } = await ask();
    await body?.cancel();
    expect(status).toBe(200);
    const said = Object.fromEntries(headers);
    expect(said).toMatchObject({
      vary,
      'cache-control': cacheOf(asking),
      'access-control-allow-origin': '*',
      'access-control-expose-headers': EXPOSED,
      'x-content-type-options': 'nosniff',
    });
    expect(said['content-type']?.split(';')[0]).toBe(type);
    expect(said['set-cookie']).toBeUndefined();
    expect('last-modified' in said, 'Last-Modified').toBe(isDated(asking));
    const isPage = type === 'text/html';
    const policy = said['content-security-policy'];
    if (path.startsWith('/embed/')) expect(policy).toContain('frame-ancestors *');
    else if (type === 'image/svg+xml') expect(policy).toContain("frame-ancestors 'none'");
    else expect(policy).toBe(isPage ? (path === '/docs' ? SCRIPTED : POLICY) : undefined);
    expect('referrer-policy' in said && 'permissions-policy' in said).toBe(isPage);
    const links = linksInHeader(headers);
    const to = (relation: string) => links.filter(({ rel }) => rel === relation);
    expect(to('canonical')).toHaveLength(1);
    expect(to('license')).toHaveLength(
      /^\/(datasets\/|changes|counts|badge)/.test(path) ||
        isDescription(path) ||
        route.stored ||
        route.resource
        ? 1
        : 0,
    );
    // A page of a stream has no other address.
    const others = route.offers
      .filter((one) => one === HTML || one.extension !== '')
      .map(({ mediaType }) => mediaType)
      .filter((one) => one !== type);
    const [embeds, alternates] = [true, false].map((is) =>
      to('alternate')
        .map((one) => one.type ?? '')
        .filter((one) => one.endsWith('oembed') === is),
    ) as [string[], string[]];
    expect(embeds).toHaveLength(isPage && /^\/(counts|datasets)\/\w/.test(path) ? 1 : 0);
    // Of a stored file only those that are there.
    expect(alternates).toEqual(
      route.stored ? others.filter((one) => alternates.includes(one)) : others,
    );
    const isDescribed = ['/', '/docs', '/openapi.json', '/.well-known/api-catalog'].includes(path);
    const hasDocs =
      isDescribed ||
      /^\/counts\b/.test(path) ||
      (route.path === `/${route.resource?.path}` && route.many);
    expect(['service-desc', 'service-doc'].flatMap((one) => to(one).map(({ iri }) => iri))).toEqual(
      hasDocs ? [`${BASE}/openapi.json`, `${BASE}/docs`] : [],
    );
    const isRecord = route.resource && !route.many;
    expect(to('collection')).toHaveLength(isRecord || route.stored ? 1 : 0);
    expect(to('http://www.w3.org/ns/json-ld#context')).toHaveLength(
      route.resource && type === 'application/json' ? 1 : 0,
    );
    const suffixed = all.find(
      (one) => one.route === route && !one.isNegotiated && one.type === type,
    );
    expect(said['content-location']).toBe(
      isNegotiated && suffixed ? BASE + suffixed.path : undefined,
    );
  });

  it('answers HEAD as GET, and 304 to who has it already with all but the length', async () => {
    const [full, head] = [await ask(), await ask({}, 'HEAD')];
    await full.body?.cancel();
    expect(await head.text()).toBe('');
    expect([head.status, ...head.headers]).toEqual([200, ...full.headers]);
    const etag = full.headers.get('etag');
    if (cacheOf(asking) === 'no-store') return expect(etag).toBeNull();
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    const since = full.headers.get('last-modified');
    for (const condition of [
      { 'If-None-Match': `"other", W/${etag}` },
      { 'If-None-Match': '*' },
      ...(since === null ? [] : [{ 'If-Modified-Since': since }]),
    ])
      for (const method of ['GET', 'HEAD']) {
        const none = await ask(condition, method);
        expect([none.status, await none.text()], JSON.stringify(condition)).toEqual([304, '']);
        expect([...none.headers]).toEqual(
          [...full.headers].filter(([name]) => name !== 'content-length'),
        );
      }
  });

  it('refuses what expects something else, in words', async () => {
    if (cacheOf(asking) === 'no-store') return;
    for (const condition of [
      { 'If-Match': '"other"' },
      ...(isDated(asking) ? [{ 'If-Unmodified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' }] : []),
    ]) {
      const refused = await ask({ ...condition, Accept: isNegotiated ? accept : '*/*' });
      expect(refused.status).toBe(412);
      const isPage = type === 'text/html';
      expect(refused.headers.get('content-type')).toMatch(isPage ? 'text/html' : 'problem+json');
      expect(refused.headers.get('etag')).toBeNull();
    }
  });
});

describe.each(all.filter(({ isNegotiated, type }) => !isNegotiated || type === 'text/html'))(
  '$path',
  ({ path, vary }) => {
    it('tells what may be done, and refuses all else', async () => {
      const allowed = await get(path, { Origin: 'https://other.example' }, 'OPTIONS');
      expect(allowed.status).toBe(204);
      expect(Object.fromEntries(allowed.headers)).toMatchObject({
        allow: 'GET, HEAD, OPTIONS',
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, HEAD, OPTIONS',
        'access-control-max-age': '86400',
        vary,
      });
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
        const refused = await get(path, {}, method);
        expect(refused.status, method).toBe(405);
        expect(refused.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
        expect(await refused.json()).toMatchObject({ status: 405 });
      }
    });
  },
);
