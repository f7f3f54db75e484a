import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/vocabulary/schemes.ts';
import { withoutDataBlocks } from '../support/data-blocks.ts';
import { htmlFaultsOf, skeletonOf } from '../support/html-faults.ts';
import { everyPage } from './every-page.ts';
import { recordsSaying } from './records.ts';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)> ' onclick='x' &amp; <b>`;
const ESCAPED =
  '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt; &#39; onclick=&#39;x&#39; &amp;amp; &lt;b&gt;';

describe.each(LANGS)('pages in %s', (lang) => {
  const pages = everyPage(lang);
  const hostile = everyPage(lang, recordsSaying(HOSTILE), HOSTILE);
  const names = Object.keys(pages);

  it.each(names)('%s is valid', (name) => {
    expect(htmlFaultsOf(pages[name] ?? '')).toEqual([]);
  });

  it.each(names)('%s lets no word of the register become markup', (name) => {
    const page = hostile[name] ?? '';
    expect(withoutDataBlocks(page)).not.toMatch(/<script|<img|<b>|' onclick='/);
    expect(page).toContain(ESCAPED);
    expect(htmlFaultsOf(page)).toEqual([]);
    expect(skeletonOf(page).join('\n')).not.toMatch(/alert|onerror|onclick/);
  });

  it('does not link to an address that is none of the web', () => {
    const pages = everyPage(lang, recordsSaying('javascript:alert(1)'));
    expect(pages['record of sources']).not.toContain('href="javascript:');
  });
});
