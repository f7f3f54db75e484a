import { type Range, rangeOf } from '../formats/range.ts';
import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import type { Urls } from '../resources/urls.ts';

/** The JSON-LD context as it is served: what the members of every kind of record mean. */
export interface ContextDocument {
  readonly '@context': Readonly<Record<string, unknown>>;
}

/**
 * Derives the context from the descriptions. One name has one meaning in all of them, since a context
 * that chose by class would say nothing of JSON whose type is not known yet.
 */
export function contextOf(resources: readonly Resource[], urls: Urls): ContextDocument {
  const terms = new Map<string, unknown>();
  const declare = (name: string, meaning: unknown) => {
    const known = terms.get(name);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(meaning))
      throw new Error(`Two descriptions disagree on what "${name}" means in the context.`);
    terms.set(name, meaning);
  };
  declare('@version', 1.1);
  for (const [prefix, namespace] of Object.entries(urls.namespaces)) declare(prefix, namespace);
  declare('iri', '@id');
  declare('type', '@type');
  for (const resource of resources) declare(nameOf(resource.class), resource.class);
  for (const { fields } of resources)
    for (const field of fields) declare(field.name, termOf(field, rangeOf(field, urls)));
  return { '@context': Object.fromEntries(terms) };
}

function nameOf(term: string): string {
  return term.slice(term.indexOf(':') + 1);
}

function termOf(field: Field, range: Range) {
  const { name, property } = field;
  const set = isMany(field) && { '@container': '@set' };
  if (range.is === 'literal')
    return {
      '@id': property,
      ...(range.lang && { '@language': range.lang }),
      ...(range.datatype && { '@type': range.datatype }),
      ...set,
    };
  if (range.base === '') return { '@id': property, '@type': '@id', ...set };
  return { '@id': property, '@type': '@vocab', ...set, '@context': wordsOf(name, range.base) };
}

/**
 * Within such a field every word, also one that is a term elsewhere, is the end of an IRI: all terms are
 * forgotten but the field itself, without which no value would be looked up, and which as a value is a word too.
 */
function wordsOf(name: string, base: string) {
  return [
    null,
    // The empty context changes nothing, but jsonld-streaming-parser looks into it where there is a list.
    {
      '@version': 1.1,
      '@vocab': base,
      [name]: { '@id': base + name, '@type': '@vocab', '@context': {} },
    },
  ];
}
