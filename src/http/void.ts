import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Quad } from '@rdfjs/types';
import { datasetIri } from '../documents/dcat.ts';
import { STATISTICS, voidGraph, voidPrefixes } from '../documents/void.ts';
import { GRAPH_FORMATS, parseTurtle } from '../formats/graph.ts';
import { DATASETS, WHOLE } from '../resources/datasets.ts';
import { readStates } from './dataset-state.ts';
import { filesOf } from './files-of.ts';
import { link } from './links.ts';
import { publicationOf } from './page-of.ts';
import type { ReleaseFiles } from './release-files.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';

/** `/.well-known/void`: the register as a graph to be loaded, for programs that look for one (VoID). */
export function voidRoute(services: Services): Route {
  const { urls } = services;
  const whole = DATASETS.filter(({ name }) => name === WHOLE);
  return {
    path: '/.well-known/void',
    summary: 'The register as a graph: its dumps and what stands in them (VoID)',
    offers: GRAPH_FORMATS,
    parameters: [],
    async answer({ syntax, release }) {
      const counted = await readStatistics(services, await filesOf(services, release.n));
      const [state] = await readStates(services, whole, release);
      if (!state) throw new Error(`There is no data set ${WHOLE}`);
      const graph = voidGraph(await publicationOf(services, release.n), state, counted);
      const format = GRAPH_FORMATS.find((one) => one === syntax) ?? GRAPH_FORMATS[0];
      return {
        body: format.write(graph, voidPrefixes(urls)),
        cache: 'data',
        lastModified: release.published_at,
        links: [
          link(state.dataset.license.url, 'license'),
          link(datasetIri(urls, WHOLE), 'describes'),
        ],
      };
    },
  };
}

/** What was counted when the files were built; nothing, if an older program built them. */
async function readStatistics({ urls }: Services, files: ReleaseFiles): Promise<readonly Quad[]> {
  if (!files.file(STATISTICS)) return [];
  return parseTurtle(await readFile(join(files.folder, STATISTICS), 'utf8'), urls.base);
}
