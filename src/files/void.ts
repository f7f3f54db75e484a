import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { STATISTICS, type Statistics, statisticsGraph, voidPrefixes } from '../documents/void.ts';
import { GRAPH_FORMATS } from '../formats/graph.ts';
import { ntriples } from '../formats/ntriples.ts';
import { WHOLE } from '../resources/datasets.ts';
import type { Urls } from '../resources/urls.ts';
import type { Part, Source } from './part.ts';
import { writeText } from './sink.ts';

/** What stands in the dump of everything, in numbers (VoID). They are counted in the file itself, so that they are those of the file. */
export function voidPart({ urls }: Source): Part {
  const [turtle] = GRAPH_FORMATS;
  return {
    name: STATISTICS,
    mediaType: turtle.mediaType,
    rows: null,
    isText: true,
    async write(path) {
      const dump = join(dirname(path), `${WHOLE}.${ntriples.extension}`);
      const graph = statisticsGraph(urls, await countStatements(dump, urls));
      await writeText(path, [turtle.write(graph, voidPrefixes(urls))]);
    },
  };
}

/** Counts what an N-Triples file says; the statements about one thing stand together in it. */
async function countStatements(path: string, urls: Urls): Promise<Statistics> {
  const type = `<${urls.term('rdf:type')}>`;
  const classes = new Map<string, { entities: number; example: string }>();
  const properties = new Map<string, number>();
  let [triples, entities, last] = [0, 0, ''];
  const count = (line: string) => {
    const [subject, property] = [line.indexOf(' '), line.indexOf(' ', line.indexOf(' ') + 1)];
    const [about, said] = [line.slice(0, subject), line.slice(subject + 1, property)];
    triples += 1;
    properties.set(said, (properties.get(said) ?? 0) + 1);
    if (about !== last) entities += 1;
    last = about;
    if (said !== type) return;
    const name = bare(line.slice(property + 1, -' .'.length));
    const known = classes.get(name) ?? { entities: 0, example: bare(about) };
    classes.set(name, { ...known, entities: known.entities + 1 });
  };
  for await (const lines of linesOf(path)) for (const line of lines) count(line);
  const named = [...properties].map(([iri, statements]) => [bare(iri), statements] as const);
  return { triples, entities, classes, properties: new Map(named) };
}

/** The lines of a text file, many at a time. */
async function* linesOf(path: string): AsyncGenerator<string[]> {
  let rest = '';
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
}

function bare(iri: string): string {
  return iri.slice(1, -1);
}
