/** What TeX takes for something else than itself. Braces by name: BibTeX counts them even behind a backslash. */
const IN_TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

/** A text as it stands between the braces of a BibTeX field: on one line, each character itself. */
export function escapeBibtex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^#$%&_]/g, (character) => IN_TEX[character] ?? character)
    .replace(LIGATURE, '{}');
}

/** Between characters of which TeX makes one: two hyphens are a dash, two quotation marks a curly one. */
const LIGATURE = /(?<=[-`'?!<>,])(?=[-`'<>,])/g;

/** An address as it stands there: readers take it as it is, so only what would end the field is changed. */
export function escapeBibtexUrl(url: string): string {
  return url.toWellFormed().replace(/[\\{}\s]/g, encodeURIComponent);
}

/**
 * A text as a quoted scalar of YAML 1.2, which understands JSON's escapes, but neither half a character
 * nor raw what it calls unprintable (section 5.1), nor the line breaks of Unicode.
 */
export function quoteYaml(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A text as it stands in a paragraph, a heading or a table of Markdown: on one line, each character itself. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, '\\$1');
}

/** Breaks and controls as blanks. */
function oneLine(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
