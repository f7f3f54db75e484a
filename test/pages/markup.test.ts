import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/vocabulary/schemes.ts';
import { everyPage } from './every-page.ts';
import { recordsSaying } from './records.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': 'off',
    // The names of records are as long as they are.
    'long-title': 'off',
    // Said again because a narrow screen lays tables out as blocks.
    'no-redundant-role': 'off',
    'no-trailing-whitespace': 'off',
  },
});

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)> ' onclick='x' &amp; <b>`;
const ESCAPED =
  '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt; &#39; onclick=&#39;x&#39; &amp;amp; &lt;b&gt;';

/** The tags of a page with their attributes' names: its skeleton. */
function skeletonOf(page: string): string[] {
  return (page.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/="[^"]*"/g, ''));
}

function faultsOf(page: string): string[] {
  const { results } = validator.validateStringSync(page);
  const messages = results.flatMap((result) => result.messages);
  return messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`);
}

describe.each(LANGS)('pages in %s', (lang) => {
  const pages = everyPage(lang);
  const hostile = everyPage(lang, recordsSaying(HOSTILE), HOSTILE);
  const names = Object.keys(pages);

  it.each(names)('%s is valid', (name) => {
    expect(faultsOf(pages[name] ?? '')).toEqual([]);
  });

  it.each(names)('%s lets no word of the register become markup', (name) => {
    const page = hostile[name] ?? '';
    expect(page).not.toMatch(/<script|<img|<b>|' onclick='/);
    expect(page).toContain(ESCAPED);
    expect(faultsOf(page)).toEqual([]);
    expect(skeletonOf(page).join('\n')).not.toMatch(/alert|onerror|onclick/);
  });

  it('does not link to an address that is none of the web', () => {
    const pages = everyPage(lang, recordsSaying('javascript:alert(1)'));
    expect(pages['record of sources']).not.toContain('href="javascript:');
  });
});
