import { describe, expect, it } from 'vitest';
import { encodeQuery } from '../../src/resources/urls.ts';
import { appOf, BASE, linksOf } from '../support/apps.ts';
import { withoutDataBlocks } from '../support/data-blocks.ts';
import { everyAddress } from '../support/every-address.ts';
import { expectOneGraph } from '../support/graphs.ts';
import { HOSTILE_TEXTS, hostileRegister } from '../support/hostile-register.ts';
import { htmlFaultsOf, skeletonOf } from '../support/html-faults.ts';
import { linksInHeader, linksInText } from '../support/links-in-text.ts';

/** What every answer says in its headers, and how its body reads as what it says it is. */
async function expectSound(response: Response, path: string): Promise<void> {
  const { status, headers } = response;
  for (const [name, value] of headers) {
    expect(value, `${path} ${name}`).toMatch(/^[ -~]+$/);
    expect(name, path).not.toMatch(/injected/);
    // No file is called by what the register says.
    if (name === 'content-disposition')
      expect(value, path).toMatch(
        /^(attachment|inline); filename="adopsi[a-z_.-]*-r\d+\.[a-z.-]+"$/,
      );
  }
  for (const { iri } of linksInHeader(headers)) expect(iri, path).toMatch(/^https?:\/\/(?!evil)/);
  const text = await response.text();
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  if (status === 303) return;
  await linksInText({ status, headers, text, type, links: linksOf(response) });
  if (type !== 'text/html') return;
  expect(htmlFaultsOf(text), path).toEqual([]);
  // One page has scripts of its own: from us, with nothing inside.
  const own = path.startsWith('/docs') ? /^<\/?script( src)?>$/ : /^$/;
  const skeleton = skeletonOf(withoutDataBlocks(text)).filter((tag) => !own.test(tag));
  expect(skeleton.join('\n'), path).not.toMatch(/script|alert|onerror|onclick|onload/);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
}

describe.each(Object.entries(HOSTILE_TEXTS))('a register full of %s', async (_, text) => {
  const store = await hostileRegister(text);
  const { app, ask, services } = appOf(store);

  it('is sound at every address, in every type, in both languages', async () => {
    for (const { path, accept, type } of await everyAddress(services)) {
      await expectSound(await ask(path, accept), path);
      if (type === 'text/html') await expectSound(await ask(`${path}?lang=en`, accept), path);
    }
  }, 60_000);

  it('is sound where it tells what was changed, corrected and withdrawn, and why', async () => {
    for (const path of [
      '/releases/2',
      '/releases',
      '/changes/2',
      '/changes.json?since=1',
      '/changes.atom?release=2',
      '/applications/siap',
      '/applications/e-lama',
      '/applications/siap?release=1',
    ])
      for (const accept of [
        'text/html',
        'application/json',
        'text/turtle',
        'application/rdf+xml',
      ]) {
        const response = await ask(path, accept);
        expect([200, 406, 410], path).toContain(response.status);
        await expectSound(response, path);
      }
    const problem = (await (await ask('/applications/e-lama')).json()) as { reason_en: string };
    expect(problem.reason_en).toBe(text);
  });

  it('is one graph in every syntax', async () => {
    for (const path of [
      '/sources/warta-1',
      '/applications/laksa',
      '/stated-totals/undated-apps-170',
    ])
      await expectOneGraph(
        (at, accept) => app.request(at, accept === undefined ? {} : { headers: { accept } }),
        path,
      );
  });

  it('can be asked for by what it says', async () => {
    const path = `/sources?title=${encodeQuery(text)}`;
    // An address has room for less than a cell.
    if (path.length > 8000) return;
    const found = (await (await ask(path, 'application/json')).json()) as unknown[];
    expect(found).toHaveLength(2);
    for (const accept of ['text/html', 'text/csv', 'application/json']) {
      const response = await ask(path, accept);
      expect(linksOf(response).get('canonical')?.startsWith(`${BASE}/sources`)).toBe(true);
      await expectSound(response, path);
    }
    await expectSound(await ask(`/sources?tittle=${encodeQuery(text)}`, 'text/html'), path);
    await expectSound(await ask(`/sources.csv?tittle=${encodeQuery(text)}`), path);
  });
});
