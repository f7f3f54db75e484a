import type { Quad, Term } from '@rdfjs/types';
import { DataFactory, Store } from 'n3';
import { turtleByN3 } from '../formats/read-back.ts';

/** The namespaces that a catalogue speaks. */
const PREFIXES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  void: 'http://rdfs.org/ns/void#',
};

function expanded(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return `${PREFIXES[prefix]}${local}`;
}

/** A graph to be asked as harvesters ask one: by thing and property. */
export interface Reader {
  readonly quads: readonly Quad[];
  /** What has a class. */
  typed(name: string): Term[];
  /** The values of a property of a thing, an IRI if it is given as a text. */
  values(thing: Term | string, property: string): Term[];
  /** The same, as texts in the order of the alphabet. */
  texts(thing: Term | string, property: string): string[];
  /** The one value of a property; throws where there is another number of them. */
  one(thing: Term | string, property: string): string;
}

/** Makes a graph readable, be it given as statements or as Turtle. */
export function readerOf(given: readonly Quad[] | string): Reader {
  const quads = typeof given === 'string' ? turtleByN3(given) : given;
  const store = new Store([...quads]);
  const term = (thing: Term | string) =>
    typeof thing === 'string' ? DataFactory.namedNode(thing) : thing;
  const values = (thing: Term | string, property: string) =>
    store.getObjects(term(thing) as never, DataFactory.namedNode(expanded(property)), null);
  const texts = (thing: Term | string, property: string) =>
    values(thing, property)
      .map(({ value }) => value)
      .toSorted();
  return {
    quads,
    typed: (name) =>
      store.getSubjects(
        DataFactory.namedNode(expanded('rdf:type')),
        DataFactory.namedNode(expanded(name)),
        null,
      ),
    values,
    texts,
    one(thing, property) {
      const found = texts(thing, property);
      const [first] = found;
      if (first === undefined || found.length > 1)
        throw new Error(`${term(thing).value} has ${found.length} values of ${property}`);
      return first;
    },
  };
}
