import type { Quad } from '@rdfjs/types';
import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { idPattern } from '../resources/ids.ts';
import { LICENSES } from '../resources/licenses.ts';
import type { Urls } from '../resources/urls.ts';
import { DOCUMENT_PREFIXES } from '../vocabulary/prefixes.ts';
import type { Words } from '../vocabulary/schemes.ts';
import { matching, termConstraints, valueConstraints } from './shape-values.ts';
import { nameOf, propertyRule, recordRule } from './shape-words.ts';
import { graphOf, inWords, literal, type Node, named, type Said } from './statements.ts';

/** What the graph of records must keep to, as a page tells of it and SHACL says it. */
export interface Shape {
  readonly iri: string;
  /** The end of its address. */
  readonly name: string;
  readonly label: Words;
  /** The fields that say the property. */
  readonly fields: readonly string[];
  /** What it asks for, as the end of a sentence. */
  readonly rule: Words;
  readonly said: Said;
}

/** The shape of a kind of record, and those of its properties. */
export interface KindShape extends Shape {
  readonly properties: readonly Shape[];
}

/** What the document of shapes says of itself. */
export const SHAPES_TEXTS = {
  title: { id: 'Bentuk catatan', en: 'Shapes of records' },
  description: {
    id: 'Apa yang harus dan boleh dikatakan setiap catatan, untuk memeriksa graf seluruh register dengan SHACL. Graf sebagian saja, tanpa catatan yang dirujuknya, tidak memenuhinya.',
    en: 'What every record must and may say, for checking the graph of the whole register by SHACL. A part of it without the records that it refers to does not conform.',
  },
} as const;

/** What these graphs are written with, in every syntax. */
export function shapePrefixes(urls: Urls) {
  const { owl, sh } = DOCUMENT_PREFIXES;
  return { ...urls.namespaces, owl, sh, shape: `${shapesIri(urls)}#` };
}

/** The document that holds the shapes; they are ours, also where the words are another register's. */
export function shapesIri(urls: Urls): string {
  return urls.at('/vocab/shapes');
}

/**
 * Derives a shape for every kind of record. They are open: whoever says more of a record than we do still conforms,
 * and so does today's data when a later edition has a further field.
 */
export function shapesOf(resources: readonly Resource[], urls: Urls): KindShape[] {
  return resources.map((resource) => {
    const name = resource.class.slice(resource.class.indexOf(':') + 1);
    const byProperty = Map.groupBy(resource.fields, ({ property }) => property);
    const properties = [...byProperty.values()].map((fields, at) =>
      propertyShape(resource, fields as [Field, ...Field[]], `${name}_`, at, urls),
    );
    const iri = `${shapesIri(urls)}#${name}`;
    const rule = recordRule(resource.kind, urls);
    const start = urls.thing(resource.kind, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const said: Said = [
      ['a', 'sh:NodeShape'],
      ['sh:targetClass', resource.class],
      ['rdfs:label', inWords(resource.label)],
      ['rdfs:comment', inWords(resource.note)],
      ['rdfs:isDefinedBy', named(shapesIri(urls))],
      ['sh:nodeKind', 'sh:IRI'],
      matching(`${start}(${idPattern(resource.kind)})`),
      ['sh:message', messageOf(resource.label, [], rule)],
      ['sh:property', ...properties.map((one) => named(one.iri))],
    ];
    return { iri, name, label: resource.label, fields: [], rule, said, properties };
  });
}

/** The shapes as a graph, with the document that holds them. */
export function shapesGraph(shapes: readonly KindShape[], urls: Urls): Quad[] {
  const document: Node = {
    iri: shapesIri(urls),
    said: [
      ['a', 'owl:Ontology'],
      ['dct:title', inWords(SHAPES_TEXTS.title)],
      ['dct:description', inWords(SHAPES_TEXTS.description)],
      ['dct:license', named(LICENSES['CC-BY-4.0'].url)],
      ['rdfs:seeAlso', named(urls.vocabulary)],
    ],
  };
  const nodes = shapes.flatMap(({ properties, ...shape }) => [shape, ...properties]);
  return graphOf([document, ...nodes], shapePrefixes(urls), urls.base);
}

function propertyShape(
  { kind }: Resource,
  fields: readonly [Field, ...Field[]],
  start: string,
  order: number,
  urls: Urls,
): Shape {
  const [field] = fields;
  const name = start + field.name;
  const [label, rule] = [nameOf(fields), propertyRule(kind, fields, urls)];
  const names = fields.map((one) => one.name);
  return {
    iri: `${shapesIri(urls)}#${name}`,
    name,
    label,
    fields: names,
    rule,
    said: [
      ['a', 'sh:PropertyShape'],
      ['sh:path', field.property],
      ['sh:name', inWords(label)],
      ['sh:description', field.note && inWords(field.note)],
      ['sh:order', literal(order, 'xsd:integer')],
      ...countConstraints(fields),
      ...termConstraints(fields, urls),
      ...valueConstraints(kind, field, urls),
      ['sh:message', messageOf(label, names, rule)],
    ],
  };
}

/** What is told of whatever breaks a rule. */
function messageOf(label: Words, fields: readonly string[], rule: Words): string {
  const where = fields.length === 0 ? '' : ` (${fields.join(', ')})`;
  const inOne = (lang: keyof Words) => `${label[lang]}${where}: ${rule[lang]}.`;
  return inWords({ id: inOne('id'), en: inOne('en') });
}

/** How many values there are; of those in several languages, which are fields of their own here, one in each. */
function countConstraints(fields: readonly Field[]): Said {
  const required = fields.filter((field) => field.required).length;
  return [
    ['sh:minCount', required > 0 ? String(required) : undefined],
    ['sh:maxCount', fields.some(isMany) ? undefined : String(fields.length)],
    [
      'sh:uniqueLang',
      fields.some((one) => one.kind === 'text' && one.lang && !isMany(one)) ? 'true' : undefined,
    ],
  ];
}
