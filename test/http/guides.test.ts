import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../src/pages/guide-names.ts';
import { encodeQuery } from '../../src/resources/urls.ts';
import { textOf } from '../pages/text.ts';
import { BASE, seedsApp } from '../support/apps.ts';
import { stewardOf } from '../support/steward.ts';
import { temporaryFolder } from '../support/temporary.ts';

const { ask } = await seedsApp();
const readPage = async (path: string) => (await ask(path, 'text/html')).text();

/** The commands that a page tells to type. */
async function commandsOn(path: string): Promise<string[]> {
  const page = await readPage(path);
  return [...page.matchAll(/<pre tabindex="0"><code>(.*?)<\/code><\/pre>/gs)].map(([, text = '']) =>
    text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );
}

describe('a guide', () => {
  it.each(GUIDES.filter((name) => name !== 'stewards'))(
    'for %s gives only commands that work',
    async (name) => {
      const commands = await commandsOn(`/docs/${name}?lang=en`);
      expect(commands.length).toBeGreaterThan(2);
      for (const line of commands) {
        // Some of it is an address, to be pasted or opened.
        const [, options = '', address = ''] =
          /^(?:curl (-[a-zA-Z]+(?: -H "[^"]+"| -o \S+| --etag-\w+ \S+)*) )?"?(https:\/\/[^"\s]+)"?$/.exec(
            line,
          ) ?? [];
        const [, accept] = /-H "Accept: ([^"]+)"/.exec(options) ?? [];
        let response = await ask(address.slice(BASE.length), accept);
        if (/^-\w*L/.test(options) && response.status === 303)
          response = await ask((response.headers.get('location') ?? '').slice(BASE.length), accept);
        expect(response.status, line).toBe(200);
        expect((await response.text()).length, line).toBeGreaterThan(100);
        if (!options.includes('--etag-compare')) continue;
        const headers = { 'If-None-Match': response.headers.get('etag') ?? '' };
        expect((await ask(address.slice(BASE.length), accept, { headers })).status).toBe(304);
      }
    },
  );

  it('for stewards gives commands that can be typed one after the other', async () => {
    const [steward, folder] = [await stewardOf(1), `${temporaryFolder()}/my-register`];
    for (const line of await commandsOn('/docs/stewards')) {
      const words = line.replace('npx --no adopsi ', '').replaceAll('"', '').split(' ');
      const args = words.map((word) => (word === 'my-register' ? folder : word));
      const { status, err } = await steward.does(...args);
      expect({ line, status, err }).toMatchObject({ status: 0 });
    }
  });

  it('names no register in particular: what it speaks of is what the register holds', async () => {
    const empty = textOf(await readPage(`/docs/portals`));
    expect(empty).toContain(`${BASE}/id/applications/`);
    expect(encodeQuery(empty)).not.toContain('undefined');
  });
});
