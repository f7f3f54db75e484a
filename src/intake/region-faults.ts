import { type Message, say } from './messages.ts';
import { quote } from './quote.ts';

/** Looks regions of the next state up by a part of their name. */
export type Regions = (text: string) => readonly { readonly id: string; readonly name: string }[];

/** What stands before the name of a region, by its level. */
const LEVEL_WORDS = 'provinsi|kabupaten administrasi|kota administrasi|kabupaten|kota';
const BEFORE_NAME = new RegExp(`^(${LEVEL_WORDS}) `);

/** Says why a text is no region's code: a zero that a spreadsheet took, or a name, with the codes it may mean. */
export function regionFault(value: string, regions: Regions): Message {
  const shown = { value: quote(value) };
  if (/^\d{2}\.\d$/.test(value)) return say('zero-lost', { ...shown, expected: `${value}0` });
  const wanted = plain(value);
  const found = regions(wanted.replace(BEFORE_NAME, '')).filter(({ name }) => {
    const kept = plain(name);
    return kept === wanted || kept.replace(BEFORE_NAME, '') === wanted;
  });
  const [only] = found;
  if (!only) return say('wrong-region', shown);
  return found.length === 1
    ? say('region-by-name', { ...shown, found: only })
    : say('ambiguous-region', { ...shown, found });
}

/** A name as people write it, with its usual short forms written out. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(pemerintah|pemkab|pemkot|pemprov) (?=\S)/, (word) => OFFICES[word.trim()] ?? '')
    .replace(/^kab\.? /, 'kabupaten ')
    .replace(/^prov\.? /, 'provinsi ')
    .replace(/\s+/g, ' ');
}

const OFFICES: Readonly<Record<string, string>> = {
  pemkab: 'kabupaten ',
  pemkot: 'kota ',
  pemprov: 'provinsi ',
};
