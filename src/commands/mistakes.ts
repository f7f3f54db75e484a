import type { Words } from '../vocabulary/schemes.ts';

/** What the parser of the command line says of a mistake, and how we say it. */
const MISTAKES: readonly (readonly [RegExp, (...parts: string[]) => Words])[] = [
  [
    /unknown command '(.*)'/s,
    (name) => ({
      id: `Perintah "${name}" tidak dikenal.`,
      en: `There is no command "${name}".`,
    }),
  ],
  [
    /unknown option '(.*)'/s,
    (name) => ({
      id: `Opsi ${name} tidak dikenal di sini.`,
      en: `There is no option ${name} here.`,
    }),
  ],
  [
    /missing required argument '(.*)'/,
    (name) => ({ id: `Belum diberikan: ${name}.`, en: `Not given: ${name}.` }),
  ],
  [
    /option '(.*)' argument missing/,
    (flags) => ({
      id: `Opsi ${flags} memerlukan nilai.`,
      en: `The option ${flags} needs a value.`,
    }),
  ],
  [
    /option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./s,
    (flags, given, choices) => ({
      id: `${flags}: "${given}" tidak diterima. Yang diterima: ${choices}.`,
      en: `${flags}: "${given}" is not accepted. Accepted: ${choices}.`,
    }),
  ],
  [
    /too many arguments.* Expected (\d+) arguments? but got (\d+)/,
    (expected, got) => ({
      id: `Terlalu banyak argumen: ${got}, padahal perintah ini menerima ${expected}. Nama yang berspasi perlu tanda kutip.`,
      en: `Too many arguments: ${got}, where this command takes ${expected}. A name with spaces needs quotes.`,
    }),
  ],
];

/** A mistake on the command line in one line, with what was probably meant. */
export function mistakeOf(message: string): Words {
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  for (const [pattern, words] of MISTAKES) {
    const found = pattern.exec(message);
    if (!found) continue;
    const { id, en } = words(...found.slice(1));
    return meant
      ? { id: `${id} Mungkin maksud Anda: ${meant}.`, en: `${en} Did you mean: ${meant}?` }
      : { id, en };
  }
  return { id: message, en: message };
}
