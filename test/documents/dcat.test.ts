import type { Quad } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { datasetGraph, datasetNodes, dcatPrefixes } from '../../src/documents/dcat.ts';
import type { Described } from '../../src/documents/described.ts';
import { graphOf } from '../../src/documents/statements.ts';
import { GRAPH_FORMATS } from '../../src/formats/graph.ts';
import { DATASETS } from '../../src/resources/datasets.ts';
import { urlsAt } from '../../src/resources/urls.ts';
import {
  canonical,
  jsonldByItsAuthors,
  ntriplesByOxigraph,
  rdfxmlInStream,
  turtleByN3,
} from '../formats/read-back.ts';
import { datasetLine } from '../pages/dataset-views.ts';
import { REGISTER } from '../pages/page-at.ts';
import { isBeside } from '../support/absent.ts';
import { STANDARDS, shapesOf } from '../support/shapes.ts';

const urls = urlsAt('https://data.example.id');
const prefixes = dcatPrefixes(urls);
const NAMED: Described = {
  ...{ urls, register: REGISTER },
  ...{ publisher: 'Dinas "Contoh"', contact: 'mailto:data@example.id' },
};
const UNNAMED: Described = { ...NAMED, publisher: null, contact: null };

const graphs = DATASETS.map((dataset) => ({
  name: dataset.name,
  graph: datasetGraph(NAMED, datasetLine(dataset)),
}));
/** What a catalogue would hold of them. */
const together = graphOf(
  DATASETS.flatMap((dataset) => datasetNodes(UNNAMED, datasetLine(dataset))),
  prefixes,
  urls.base,
);

/** What a graph says of something with a property. */
function said(graph: readonly Quad[], subject: string, property: string): string[] {
  return graph
    .filter(
      (one) =>
        one.subject.value === urls.at(subject) && one.predicate.value.endsWith(`${property}`),
    )
    .map(({ object }) => object.value);
}

describe.each(graphs)('the description of $name', ({ name, graph }) => {
  it('is one graph in every syntax, to readers by others', async () => {
    const [turtle, jsonld, ntriples, rdfxml] = GRAPH_FORMATS.map((format) =>
      format.write(graph, prefixes),
    );
    const expected = await canonical(graph);
    expect(await canonical(turtleByN3(turtle ?? ''))).toBe(expected);
    expect(await canonical(ntriplesByOxigraph(ntriples ?? ''))).toBe(expected);
    expect(await canonical(await rdfxmlInStream(rdfxml ?? ''))).toBe(expected);
    expect(await canonical(await jsonldByItsAuthors(JSON.parse(jsonld ?? '')))).toBe(expected);
  });

  it('leads from the data set to each of its files', () => {
    const files = said(graph, `/id/datasets/${name}`, 'dcat#distribution');
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const path = file.slice(urls.base.length);
      const extension = path.split('#')[1];
      const address = urls.at(`/datasets/${name}.${extension}`);
      expect(said(graph, path, 'accessURL')).toEqual([address]);
      expect(said(graph, path, 'downloadURL')).toEqual([address]);
      expect(said(graph, path, 'license')).toHaveLength(1);
      expect(said(graph, path, 'mediaType')[0]).toMatch(
        /^http:\/\/www\.iana\.org\/assignments\/media-types\/\w+\/[\w.+-]+$/,
      );
    }
  });

  it('names it by its own IRI, once', () => {
    const iri = urls.at(`/id/datasets/${name}`);
    expect(said(graph, `/id/datasets/${name}`, 'identifier')).toEqual([iri]);
  });
});

const shapesThere = isBeside(STANDARDS);

describe.runIf(shapesThere).each([
  ['DCAT-AP 3.0.1', 'dcat-ap/dcat-ap-3.0.1-SHACL.ttl'],
  ['the NDE dataset register', 'nde/requirements-shacl.ttl'],
])('the shapes of %s', (_, file) => {
  const find = shapesThere ? shapesOf(file) : async () => ({ violations: [], advice: [] });
  const faultsOf = async (graph: readonly Quad[]) => (await find(graph)).violations;

  it.each(graphs)('find nothing wrong with $name', async ({ graph }) => {
    expect(await faultsOf(graph)).toEqual([]);
  });

  it('find nothing wrong with all of them together, of a publisher nobody named', async () => {
    expect(await faultsOf(together)).toEqual([]);
  });

  it('would find it', async () => {
    const [first] = graphs;
    const broken = first?.graph.filter(({ predicate }) => !/title|accessURL/.test(predicate.value));
    expect(await faultsOf(broken ?? [])).not.toEqual([]);
  });
});

it('says of a publisher and a contact only what somebody said', () => {
  expect(said(together, '/id/publisher', 'name')).toEqual([
    'Penerbit belum disebut',
    'Publisher not stated',
  ]);
  expect(said(together, '/id/datasets/agreements', 'contactPoint')).toEqual([]);
});

it('says of the graph of all records, and of no other file, that it conforms to the shapes', () => {
  const shapes = urls.at('/vocab/shapes');
  const conforming = together.filter(
    ({ predicate, object }) => predicate.value.endsWith('/conformsTo') && object.value === shapes,
  );
  expect(conforming.map(({ subject }) => subject.value.split('/').at(-1)).toSorted()).toEqual([
    'adopsi#jsonld',
    'adopsi#nt',
    'adopsi#rdf',
    'adopsi#ttl',
  ]);
});

it('tells of a mixture which table is under which licence', () => {
  const rights = together.filter(({ predicate }) => predicate.value.endsWith('/rights'));
  expect(rights.map(({ subject }) => subject.value.split('/').at(-1)).toSorted()).toEqual(
    ['adoptions-wide', 'adopsi', 'agreements-wide', 'regions'].toSorted(),
  );
});
