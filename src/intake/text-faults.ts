import { type Message, say } from './messages.ts';
import { numbered, quote } from './quote.ts';

/** The most a cell of a spreadsheet holds, in UTF-16 units. */
const LONGEST = 32_767;

/** What nobody needs to look at closely: printable ASCII, no space at either end. */
const PLAIN = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const ZERO_WIDTH = /[\p{DI}\uFFF9-\uFFFB]/u;
const NONCHARACTER = /\p{Noncharacter_Code_Point}/u;

/** What in a text no format can carry or a reader would mistake; nothing in most texts. */
export function textFault(text: string): Message | undefined {
  if (text.length > LONGEST) return say('cell-too-long', { length: text.length });
  if (PLAIN.test(text)) return undefined;
  const found = (pattern: RegExp) => {
    const [character] = pattern.exec(text) ?? [];
    return character === undefined ? undefined : { character: numbered(character) };
  };
  const control = found(CONTROL);
  if (control) return say('control-character', control);
  const bidi = found(BIDI);
  if (bidi) return say('bidi-control', bidi);
  const invisible = found(ZERO_WIDTH);
  if (invisible) return say('zero-width', invisible);
  const none = found(NONCHARACTER);
  if (none) return say('noncharacter', none);
  if (text !== text.normalize('NFC')) return say('not-nfc', { value: quote(text) });
  if (text !== text.trim()) return say('untrimmed', { value: quote(text) });
  return undefined;
}

/** What a spreadsheet would take for a formula. */
export function formulaFault(text: string): Message | undefined {
  const [first] = /^[=+@\t\r-]/.exec(text) ?? [];
  return first === undefined
    ? undefined
    : say('formula-start', { value: quote(text), first: quote(first) });
}
