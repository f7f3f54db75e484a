import { describe, expect, it } from 'vitest';
import { collectionPage } from '../../src/pages/collection.ts';
import { recordPage } from '../../src/pages/record.ts';
import { releasePage } from '../../src/pages/release.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import { LANGS } from '../../src/vocabulary/schemes.ts';
import { withoutDataBlocks } from '../support/data-blocks.ts';
import { everyPage } from './every-page.ts';
import { BASE, pageAt, REGISTER } from './page-at.ts';
import { RECORDS } from './records.ts';

function found(page: string, pattern: RegExp): string[] {
  return [...page.matchAll(pattern)].map(([, group = '']) => group.replaceAll('&amp;', '&'));
}

/** The links of a page that lead to other pages of ours: not to files, identifiers, or the page in the other language. */
function linksWithin(page: string): string[] {
  const links = found(page, /<a (?!class="language")[^>]*href="([^"]*)"/g);
  return links.filter(
    (href) =>
      href.startsWith(`${BASE}/`) &&
      !/^[^?]*(\/id\/|\/vocab\/[^/#]+\/|\/changes$|\.(atom|json|jsonld|csv|ttl|nt|rdf|xlsx|parquet|zip|sqlite)\b)/.test(
        href,
      ) &&
      !href.includes('after=x'),
  );
}

describe.each(LANGS)('a page in %s', (lang) => {
  const pages = everyPage(lang);

  it.each(Object.keys(pages))('has everything a page must have: %s', (name) => {
    const page = pages[name] ?? '';
    expect(page).toMatch(new RegExp(`^<!doctype html>\n<html lang="${lang}">`));
    expect(found(page, /(<h1[ >])/g)).toHaveLength(1);
    expect(found(page, /(<main )/g)).toHaveLength(1);
    expect(found(page, /^<title>(.+)<\/title>/gm)).toEqual([
      expect.stringContaining(REGISTER.title[lang]),
    ]);
    expect(found(page, /<meta name="viewport" content="(.+?)"/g)).toHaveLength(1);
    expect(found(page, /<meta name="description" content="(.{5,170}?)"/gs)).toHaveLength(1);
    expect(page).toContain('<a class="skip" href="#content">');
    const canonical = found(page, /<link rel="canonical" href="(.+?)"/g);
    const languages = found(page, /<link rel="alternate" hreflang="(.+?)"/g);
    if (page.includes('content="noindex"')) expect([canonical, languages]).toEqual([[], []]);
    else expect([canonical.length, languages]).toEqual([1, ['id', 'en', 'x-default']]);
  });

  it.each(Object.keys(pages))('has no title that another page has: %s', (name) => {
    const titleOf = (page = '') => found(page, /^<title>(.+)<\/title>/gm)[0];
    const same = Object.keys(pages).filter(
      (other) => titleOf(pages[other]) === titleOf(pages[name]),
    );
    // The same collection filtered, the same record withdrawn, and an error and its explanation.
    const kin = [/collection/, /luwu|agreements|withdrawn/, /problem/, /region/];
    expect(same.filter((other) => other !== name && !kin.some((of) => of.test(other)))).toEqual([]);
  });

  it.each(Object.keys(pages))('gives absolute addresses only: %s', (name) => {
    const addresses = found(pages[name] ?? '', / (?:href|action|src)="([^"]*)"/g);
    expect(addresses.filter((one) => !/^(https?:\/\/|mailto:|#)/.test(one))).toEqual([]);
  });

  it.each(Object.keys(pages))('keeps its language in every link: %s', (name) => {
    const strays = linksWithin(pages[name] ?? '').filter(
      (href) => /[?&]lang=en(#|$)/.test(href) !== (lang === 'en'),
    );
    expect(strays).toEqual([]);
  });

  it.each(Object.keys(pages))('tells other sites nothing of its readers: %s', (name) => {
    const out = found(pages[name] ?? '', /(<a [^>]*href="https?:\/\/[^>]*>)/g).filter(
      (tag) => !tag.includes(BASE),
    );
    expect(out.filter((tag) => !tag.includes('rel="external noopener noreferrer"'))).toEqual([]);
  });

  it.each(Object.keys(pages))(
    'has no style or script of its own, as its policy will want: %s',
    (name) => {
      expect(withoutDataBlocks(pages[name] ?? '')).not.toMatch(
        /<(style|script)| style="| on[a-z]+="/,
      );
    },
  );
});

describe('a page of an older release', () => {
  const more = { pinned: true, current: 3, canonical: `${BASE}/agreements/x?release=1` };
  const page = recordPage(pageAt('/agreements/2018-05-07-luwu-timur', 'en', more), {
    ...{ resource: RESOURCES.agreement, row: RECORDS.agreement[0] ?? {} },
    ...{ incoming: [], history: [] },
  });

  it('says so, and leads to the current one', () => {
    expect(page).toContain(
      'This page is as of release 1 (25 November 2026). The current release is 3.',
    );
    expect(page).toContain(
      `<a href="${BASE}/agreements/2018-05-07-luwu-timur?lang=en">See the current one</a>`,
    );
  });

  it('keeps the release in links to what a release holds, and in no other', () => {
    const released =
      /^[^?]*\.id\/($|\?|#|(applications|regions|agreements|sources|stated-totals|datasets)\b)/;
    for (const href of linksWithin(page).filter((one) => !one.endsWith('luwu-timur?lang=en')))
      expect(href.includes('release=1'), href).toBe(released.test(href));
  });

  it('keeps it in the form too', () => {
    const list = collectionPage(pageAt('/agreements?limit=5', 'en', more), {
      ...{ resource: RESOURCES.agreement, rows: RECORDS.agreement, total: 1, from: 1 },
      ...{ next: null, filters: {}, unknown: [], sort: null },
    });
    const form = list.slice(list.indexOf('class="asking"'));
    expect(found(form, /<input type="hidden" name="(.+?"\s*value=".+?)"/g)).toEqual([
      'limit" value="5',
      'release" value="1',
      'lang" value="en',
    ]);
  });

  it('is no older release where it is the current one', () => {
    const current = recordPage(pageAt('/agreements/x', 'id', { pinned: true }), {
      ...{ resource: RESOURCES.agreement, row: RECORDS.agreement[0] ?? {} },
      ...{ incoming: [], history: [] },
    });
    expect(current).not.toContain('class="older"');
  });

  it('is not what tells of the older release itself', () => {
    const page = releasePage(pageAt('/releases/1', 'id', { current: 3 }), {
      ...{ release: { n: 1, published_at: '2026-11-25T03:04:05Z', note: null } },
      ...{
        counts: {},
        byKind: [],
        changes: [],
        further: null,
        saidAnew: [],
        previous: null,
        next: 2,
      },
    });
    expect(page).not.toContain('class="older"');
  });
});
