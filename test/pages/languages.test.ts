import { describe, expect, it } from 'vitest';
import { chartsIn } from '../../src/pages/charts.ts';
import { embedsIn } from '../../src/pages/embeds.ts';
import { html } from '../../src/pages/markup.ts';
import { messagesIn } from '../../src/pages/messages.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { LANGS } from '../../src/vocabulary/schemes.ts';
import { everyPage } from './every-page.ts';

/** Words that say of somebody that they use an application: a verdict that evidence of cooperation does not bear. */
const VERDICT = /\b(memakai|menggunakan|mengadopsi|uses?|adopted)\b/i;

type Said = string | ((...values: unknown[]) => unknown);

/** Every message with its path; those with values filled in by numbers, words and markup. */
function messagesOf(node: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof node === 'object' && node !== null)
    return Object.entries(node).flatMap(([key, value]) => messagesOf(value, `${path}/${key}`));
  const said = node as Said;
  if (typeof said === 'string') return [[path, said]];
  const fillings = [html`5`, html`Q`, html`R`, html`S`, html`T`];
  const numbers = path.endsWith('headline') ? [22, 'Kota X'] : undefined;
  const values = numbers ?? fillings.slice(0, said.length).map((one, at) => (at === 1 ? 5 : one));
  return [[path, String(said(...values))]];
}

const [id, en] = LANGS.map((lang) => {
  const [charts, embeds] = [chartsIn(lang), embedsIn(lang)];
  return new Map(messagesOf({ ...messagesIn(lang), charts, embeds }));
});

/** What is one word in both languages. */
const SAME = new Set([
  '/data/title',
  '/frame/nav/data',
  '/collection/quoted',
  '/fixed/filters/quoted',
  '/charts/between',
]);

const { counting } = messagesIn('en');
const embeds = embedsIn('en');
const charts = chartsIn('en');

describe('in English', () => {
  it.each([
    [counting.leftOut, '1 row with the smallest number is not shown.'],
    [counting.more, '1 more statement is not shown.'],
    [embeds.leftOut, 'and 1 more statement'],
    [embeds.further, 'and 1 more row.'],
    [charts.furtherRows, 'and 1 more row'],
  ])('what is left out is one, where it is one: %#', (say, told) => {
    expect(say('1', 1)).toBe(told);
    expect(say('2', 2)).toMatch(/2 more (?:rows|statements)|2 rows .* are/);
  });
});

describe('messages', () => {
  it('are there in both languages', () => {
    expect([...(en ?? []).keys()]).toEqual([...(id ?? []).keys()]);
  });

  it.each([...(id ?? [])].filter(([path]) => !SAME.has(path)))(
    'are translated: %s',
    (path, text) => {
      expect(text.trim()).not.toBe('');
      expect(en?.get(path)).not.toBe(text);
    },
  );

  it.each([...(id ?? []), ...(en ?? [])].filter(([path]) => !path.startsWith('/fixed')))(
    'give no verdict: %s',
    (_, text) => expect(text).not.toMatch(VERDICT),
  );
});

describe.each(LANGS)('pages in %s', (lang) => {
  it.each(Object.entries(everyPage(lang)))(
    'have no verdict in title or headings: %s',
    (_, page) => {
      const titles = [...page.matchAll(/<(title|h[1-3])[^>]*>(.*?)<\/\1>/gs)].map(
        ([, , text]) => text,
      );
      expect(titles.filter((text) => VERDICT.test(text ?? ''))).toEqual([]);
    },
  );

  it('differ from those in the other language in more than addresses', () => {
    const other = everyPage(lang === 'id' ? 'en' : 'id');
    for (const [name, page] of Object.entries(everyPage(lang)))
      expect(wordsOf(page), name).not.toBe(wordsOf(other[name] ?? ''));
  });

  it('leave no label of the other language', () => {
    const other = lang === 'id' ? 'en' : 'id';
    const foreign = ALL_RESOURCES.flatMap(({ plural }) =>
      plural[lang] === plural[other] ? [] : [plural[other]],
    );
    for (const [name, page] of Object.entries(everyPage(lang)))
      for (const label of foreign)
        expect(wordsOf(page).includes(`\n${label}\n`), `${name}: ${label}`).toBe(false);
  });
});

function wordsOf(page: string): string {
  return page.replace(/<[^>]*>/g, '\n').replace(/\n+/g, '\n');
}
