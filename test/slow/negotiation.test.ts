import { describe, expect, it } from 'vitest';
import { ACCEPTS } from '../http/accept-table.ts';
import { appOf, BASE, seedsStore } from '../support/apps.ts';

const { app } = appOf(await seedsStore());

/** Addresses of every kind that is negotiated, and the column that says what they answer. */
const ADDRESSES = [
  ['/agreements', 'collection'],
  ['/agreements?evidence=signed&sort=-signed_on', 'collection'],
  ['/stated-totals?limit=3&lang=en', 'collection'],
  ['/regions/36.71', 'collection'],
  ['/regions/36.71?release=1', 'collection'],
  ['/vocab', 'vocabulary'],
  ['/vocab/instruments', 'vocabulary'],
  ['/releases', 'releases'],
  ['/releases/1', 'releases'],
  ['/', 'home'],
] as const;

/** What an address says of itself to whoever accepts a type; the header is left out where it is undefined. */
async function head(path: string, accept: string | undefined): Promise<Response> {
  // A header holds bytes, not letters.
  const sent = accept === undefined ? {} : { Accept: Buffer.from(accept).toString('latin1') };
  const response = await app.request(path, { headers: sent, method: 'HEAD' });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  return response;
}

describe.each(ADDRESSES)('%s', (path, column) => {
  it.each(ACCEPTS)('gives $sender what it asks for', async (row) => {
    const otherwise = column === 'releases' ? row.collection : 'text/html';
    const expected = row[column as 'collection'] ?? otherwise;
    const { status, headers } = await head(path, row.accept);
    expect(headers.get('vary')).toBe('Accept, Accept-Encoding');
    expect(status).toBe(expected === 406 ? 406 : 200);
    if (expected === 406) return;
    expect(headers.get('content-type')?.split(';')[0]).toBe(expected);
    const place = headers.get('content-location');
    if (expected === 'text/html') expect(place).toBeNull();
    else {
      const own = await head(String(place).slice(BASE.length), '*/*');
      expect(own.headers.get('vary')).toBe('Accept-Encoding');
      expect(own.headers.get('content-type')).toBe(headers.get('content-type'));
    }
  });

  it('offers to whoever takes none of it what can be had by its address, whatever is accepted', async () => {
    const refused = await app.request(path, { headers: { Accept: 'image/png' } });
    const { offered } = (await refused.json()) as {
      offered: readonly { readonly media_type: string; readonly url: string }[];
    };
    for (const { media_type, url } of offered) {
      const own = await head(
        url.slice(BASE.length),
        media_type === 'text/html' ? media_type : 'image/png',
      );
      expect([own.status, own.headers.get('content-type')?.split(';')[0]]).toEqual([
        200,
        media_type,
      ]);
    }
  });
});
