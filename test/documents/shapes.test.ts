import type { Quad } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { shapePrefixes, shapesGraph, shapesIri, shapesOf } from '../../src/documents/shapes.ts';
import { GRAPH_FORMATS } from '../../src/formats/graph.ts';
import { ntriples } from '../../src/formats/ntriples.ts';
import type { Resource } from '../../src/resources/define.ts';
import { type Field, isMany } from '../../src/resources/fields.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { urlsAt } from '../../src/resources/urls.ts';
import { documentOf, turtleByN3, urls } from '../formats/read-back.ts';
import { fullRow, sampleRows } from '../support/sample-rows.ts';
import { shapesOf as shapesIn, validatorOf } from '../support/shapes.ts';
import { anotherValue, brokenValues } from './broken-values.ts';

const { namedNode, quad } = DataFactory;
const graph = shapesGraph(shapesOf(ALL_RESOURCES, urls), urls);
const faultsOf = validatorOf(graph);

/** Records that between them show every field, and hold all that they refer to. */
let records: readonly Quad[];
/** Of those of each kind: what is said of the one that says everything, and that all others are there. */
const parts = new Map<Resource, readonly Quad[]>();
beforeAll(async () => {
  const lines = ALL_RESOURCES.map((resource) =>
    documentOf(ntriples, resource, sampleRows(resource)),
  );
  records = turtleByN3((await Promise.all(lines)).join(''));
  const isType = ({ predicate }: Quad) => predicate.value === urls.term('rdf:type');
  for (const resource of ALL_RESOURCES)
    parts.set(
      resource,
      records.filter((one) => isType(one) || one.subject.value === iriOf(resource)),
    );
});

const iriOf = (resource: Resource) => urls.thing(resource.kind, String(fullRow(resource).id));
const kindShape = (resource: Resource) => `${shapesIri(urls)}#${resource.class.split(':')[1]}`;
const faultsIn = (resource: Resource, quads: readonly Quad[]) =>
  faultsOf(quads, { node: iriOf(resource), shape: kindShape(resource) });
const isOf = (field: Field, { predicate }: Quad) => predicate.value === urls.term(field.property);

/** The values of a field in the part of a kind. */
function valuesOf(resource: Resource, field: Field): Quad['object'][] {
  const lang = field.kind === 'text' && field.lang;
  return (parts.get(resource) ?? [])
    .filter((one) => isOf(field, one))
    .map(({ object }) => object)
    .filter((object) => !lang || ('language' in object && object.language === lang));
}

/** The part of a kind with the values of one field left out, and others in their place. */
function changed(resource: Resource, field: Field, ...values: Quad['object'][]): Quad[] {
  const old = valuesOf(resource, field);
  const others = (parts.get(resource) ?? []).filter(
    (one) => !(isOf(field, one) && old.includes(one.object)),
  );
  const [subject, predicate] = [namedNode(iriOf(resource)), namedNode(urls.term(field.property))];
  return [...others, ...values.map((object) => quad(subject, predicate, object))];
}

/** The address of the shape of a property, which has the name of the first field that says it. */
function shapeOf(resource: Resource, field: Field): string {
  const first = resource.fields.find(({ property }) => property === field.property);
  return `${kindShape(resource)}_${first?.name}`;
}

/** Holds that something is refused, by that shape alone, in words of both languages that name the field. */
async function expectRefused(quads: readonly Quad[], resource: Resource, field: Field) {
  const faults = await faultsIn(resource, quads);
  expect([...new Set(faults.map(({ shape }) => shape))]).toEqual([shapeOf(resource, field)]);
  const [first] = faults;
  expect(Object.keys(first?.messages ?? {}).toSorted()).toEqual(['en', 'id']);
  expect(first?.messages.id).toContain(field.label.id);
  expect(first?.messages.en).toContain(field.label.en);
  expect(first?.messages.en).toContain(field.name);
}

it('records of every kind conform to their shapes', async () => {
  expect(await faultsOf(records)).toEqual([]);
});

describe.each(ALL_RESOURCES)('the shape of $path', (resource) => {
  const { fields } = resource;

  it.each(fields.filter(({ required }) => required))('refuses one without $name', async (field) => {
    await expectRefused(changed(resource, field), resource, field);
  });

  it.each(fields.filter(({ required }) => !required))('lets $name be empty', async (field) => {
    expect(await faultsIn(resource, changed(resource, field))).toEqual([]);
  });

  it.each(
    fields.flatMap((field) =>
      brokenValues(field).map(([fault, value]) => [field.name, fault, field, value] as const),
    ),
  )('refuses as %s: %s', async (_, __, field, value) => {
    await expectRefused(changed(resource, field, value), resource, field);
  });

  it.each(fields.filter((field) => !isMany(field)))('refuses a second $name', async (field) => {
    const values = [...valuesOf(resource, field), anotherValue(resource.kind, field)];
    expect(await faultsIn(resource, changed(resource, field, ...values.slice(1)))).toEqual([]);
    await expectRefused(changed(resource, field, ...values), resource, field);
  });

  it('refuses one with an address that is not ours', async () => {
    const node = `https://elsewhere.example/id/${resource.path}/x`;
    const quads = (parts.get(resource) ?? []).map((one) =>
      one.subject.value === iriOf(resource)
        ? quad(namedNode(node), one.predicate, one.object)
        : one,
    );
    const faults = await faultsOf(quads, { node, shape: kindShape(resource) });
    expect(faults.map(({ shape }) => shape)).toContain(kindShape(resource));
  });

  it('lets more be said', async () => {
    const more = quad(namedNode(iriOf(resource)), namedNode('https://x.example/p'), namedNode(''));
    expect(await faultsIn(resource, [...(parts.get(resource) ?? []), more])).toEqual([]);
  });
});

describe('the shapes', () => {
  it('conform to the shapes of shapes', async () => {
    const own = new URL(
      '../../node_modules/shacl-engine/test/assets/data-shapes/core/complex/shacl-shacl-data-shapes.ttl',
      import.meta.url,
    );
    expect((await shapesIn(own)(graph)).violations).toEqual([]);
  });

  it('speak of the words of another register at our own address', () => {
    const urls = urlsAt('https://b.id', 'https://a.id/vocab');
    const shapes = shapesOf(ALL_RESOURCES, urls);
    const text = GRAPH_FORMATS[0].write(shapesGraph(shapes, urls), shapePrefixes(urls));
    expect(text).toContain('@prefix shape: <https://b.id/vocab/shapes#> .');
    expect(text).toContain('sh:targetClass adopsi:Agreement');
    expect(text).toContain('@prefix adopsi: <https://a.id/vocab#> .');
    expect(text).toContain('<https://a.id/vocab/instruments/mou>');
  });

  it('name in both languages what a record must say', () => {
    const messages = graph
      .filter(({ predicate }) => predicate.value.endsWith('#message'))
      .map(({ object }) => object.value);
    for (const message of [
      'Daerah penerima (adopter): tepat satu, catatan "Daerah" yang ada dalam data yang sama.',
      'Receiving region (adopter): exactly one, a record "Region" that is in the same data.',
      'Sumber (sources): sekurang-kurangnya satu, masing-masing catatan "Sumber" yang ada dalam data yang sama.',
      'Sources (sources): at least one, each a record "Source" that is in the same data.',
    ])
      expect(messages).toContain(message);
  });
});
