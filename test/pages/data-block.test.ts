import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataBlock } from '../../src/pages/data-block.ts';
import { html } from '../../src/pages/markup.ts';
import { dataBlocksOf, scriptsOf } from '../support/data-blocks.ts';
import { hostileText } from '../support/hostile.ts';

/** What means something to the parser of a page while it reads a script (HTML, section 13.2.5.4 and on). */
const SCRIPTS = fc.constantFrom(
  ...['</script>', '</SCRIPT >', '</script', '<!--', '--!>', '-->', '<script>', '<!--<script>'],
  ...['\u2028', '\u2029', '</', '<', ']]>', '\\u003c', '\\'],
);
const text = fc.array(fc.oneof(SCRIPTS, hostileText), { maxLength: 8 }).map((all) => all.join(''));

/**
 * Names of members, without backslashes: `JSON.parse` of V8 14.6 takes a name with an escape for one with
 * a backslash, if an object of the same shape with such a member came before.
 */
const named = text.map((name) => name.replaceAll('\\', ''));

const pageOf = (said: object) =>
  html`<!doctype html><title>x</title><main>before</main>${dataBlock(said)}<p id="after">after</p>`.toString();

describe('the statements inside a page', () => {
  it('come out of a parser of HTML as they went in, whatever the register says', () => {
    fc.assert(
      fc.property(fc.dictionary(named, text), text, (members, name) => {
        const said = { name, about: [members] };
        const page = pageOf(said);
        expect(scriptsOf(page)).toHaveLength(1);
        // By way of JSON, since a parser makes an object with a prototype of `__proto__`.
        expect(JSON.stringify(dataBlocksOf(page))).toBe(JSON.stringify([said]));
        expect(page).toMatch(/<\/script><p id="after">after<\/p>$/);
        expect(page.slice(0, page.lastIndexOf('<p id')).match(/<\/script/g)).toHaveLength(1);
        expect(page).not.toMatch(/[\u2028\u2029]|<!--/);
      }),
      { numRuns: 500 },
    );
  });
});
