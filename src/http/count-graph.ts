import { countCube, cubePrefixes, rungsIn } from '../documents/count-cube.ts';
import { GRAPH_FORMATS, type GraphFormat } from '../formats/graph.ts';
import { type CountFound, count as countIn } from '../register/counts.ts';
import type { Count } from '../resources/count.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import { pathOf } from './address.ts';
import { countAsk } from './count-ask.ts';
import { filterEntries } from './count-of.ts';
import { countRows } from './count-rows.ts';
import { Problem } from './problems.ts';
import type { Ask } from './route.ts';
import type { Services } from './services.ts';

/** The syntaxes of cubes. */
export const CUBE_FORMATS: readonly GraphFormat[] = GRAPH_FORMATS.filter(({ extension }) =>
  ['ttl', 'jsonld'].includes(extension),
);

/** Whether nothing narrows the records that are counted: only such counts are cubes. */
export function isUnfiltered(ask: Pick<Ask, 'address' | 'values'>): boolean {
  return filterEntries(ask).length === 0 && !ask.values.has('as_of');
}

/** A count as a graph, with the whole ladder unless a rung is asked for. */
export async function writeCube(
  services: Services,
  ask: Ask,
  count: Count,
  format: GraphFormat,
): Promise<string> {
  if (!isUnfiltered(ask))
    throw new Problem(
      'malformed-parameter',
      {
        id: 'Kubus data RDF hanya ada untuk hitungan tanpa saringan dan tanpa as_of; yang disaring ada dalam JSON, CSV, dan halaman.',
        en: 'There are RDF data cubes of counts without filters and as_of only; filtered ones come in JSON, CSV and pages.',
      },
      { accepted: ['by', 'evidence', 'release'] },
    );
  const { store, urls, vocabulary } = services;
  const { counting } = await countAsk(services, ask);
  const asked = ask.values.get('evidence') as Evidence | undefined;
  const allRows = (rows: CountFound['rows']) =>
    countRows(services, count.by, count.release, rows, Number.POSITIVE_INFINITY);
  const rungs = await Promise.all(
    rungsIn(asked, count.by).map(async (evidence) => {
      const { total, rows } = await countIn(store, counting, evidence);
      return { evidence, total, ...(await allRows(rows)) };
    }),
  );
  const graph = countCube({
    urls,
    address: urls.at(pathOf(ask.address)),
    count,
    published: ask.release.published_at,
    rungs,
    labelOf: (scheme, code) => ({
      id: vocabulary.labelOf(scheme, code, 'id'),
      en: vocabulary.labelOf(scheme, code, 'en'),
    }),
  });
  return format.write(graph, cubePrefixes(urls));
}
