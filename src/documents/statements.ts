import type { Quad } from '@rdfjs/types';
import { parseTurtle } from '../formats/graph.ts';
import type { Prefixes } from '../formats/graph-terms.ts';
import { escapeIri, escapeText } from '../formats/terms.ts';
import { prefixLines } from '../formats/turtle.ts';
import { LANGS, type Lang, type Words } from '../vocabulary/schemes.ts';

/** What is said of something: properties, each with its values as Turtle spells them; what has none is left out. */
export type Said = readonly (readonly [property: string, ...values: (string | undefined)[]])[];

/** A thing, and what a document says of it. */
export interface Node {
  readonly iri: string;
  readonly said: Said;
}

/** The graph of some nodes; one that several documents share is said once. */
export function graphOf(nodes: readonly Node[], prefixes: Prefixes, base: string): Quad[] {
  const once = new Map(nodes.toReversed().map((node) => [node.iri, node]));
  const texts = [...once.values()]
    .toReversed()
    .map(({ iri, said }) => `${named(iri)} ${statements(said)} .\n`);
  return parseTurtle(prefixLines(prefixes) + texts.join(''), base);
}

/** Something that has no name of its own. */
export function unnamed(said: Said): string {
  return `[ ${statements(said)} ]`;
}

/** Something that has a name. */
export function named(iri: string): string {
  return `<${escapeIri(iri)}>`;
}

/** A value of a datatype, which is written with its prefix; words without a language, if none is given. */
export function literal(value: string | number, datatype?: string): string {
  const text = `"${escapeText(String(value))}"`;
  return datatype === undefined ? text : `${text}^^${datatype}`;
}

/** Values in their order, as one value. */
export function list(values: readonly string[]): string {
  return `( ${values.join(' ')} )`;
}

/** Words in a language. */
export function inLanguage(text: string, lang: Lang): string {
  return `"${escapeText(text)}"@${lang}`;
}

/** The same in every language. */
export function inWords(words: Words): string {
  return LANGS.map((lang) => inLanguage(words[lang], lang)).join(', ');
}

/** What is said of something, as it stands behind its name: in one line, or laid out in lines. */
export function statements(said: Said, layout: 'line' | 'lines' = 'line'): string {
  const [next, another] = layout === 'line' ? [' ; ', ', '] : [' ;\n    ', ',\n        '];
  return said
    .flatMap(([property, ...values]) => {
      const there = values.filter((value) => value !== undefined);
      return there.length === 0 ? [] : [`${property} ${there.join(another)}`];
    })
    .join(next);
}
