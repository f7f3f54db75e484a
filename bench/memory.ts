import { print } from './measure.ts';
import { registerOf } from './registers.ts';
import { type Asked, startServers } from './servers.ts';

// How much memory a server takes on, beyond what it holds at its start, over 100,000 requests of every sort.

const REQUESTS = 100_000;
/** So many of one sort at a time, one sort after another. */
const AT_ONCE = 500;
/** What the store of answers may hold, and as much again, in bytes. */
const ALLOWED = 128 * 1024 * 1024;

/** Prints how much of the memory that it may take a server took. */
export async function memory(): Promise<void> {
  const servers = startServers();
  try {
    const server = await servers.serve(await registerOf(100_000));
    const before = (await server.costs()).memory;
    const sorts = await sortsOf(`http://127.0.0.1:${server.port}`);
    let most = before;
    for (let made = 0; made < REQUESTS; made += AT_ONCE) {
      const sort = sorts[(made / AT_ONCE) % sorts.length];
      if (sort) await servers.make(server, sort, AT_ONCE);
      most = Math.max(most, (await server.costs()).memory);
    }
    print(
      'memory over the start, after 100,000 requests / 128 MB',
      (most - before) / ALLOWED,
      '≤ 1.0',
    );
  } finally {
    await servers.stop();
  }
}

/** Requests of every sort: kept or not, in every syntax and coding, whole, not there, not changed, refused. */
async function sortsOf(base: string): Promise<Asked[]> {
  const idsOf = async (kind: string, pages: number) => {
    const ids: string[] = [];
    for (let at = 0; at < pages; at += 1) {
      const after = ids.length > 0 ? `&after=${ids.at(-1)}` : '';
      const answer = await fetch(`${base}/${kind}.json?limit=1000${after}`);
      for (const { id } of (await answer.json()) as { id: string }[]) ids.push(id);
    }
    return ids;
  };
  const agreements = await idsOf('agreements', 20);
  const adoptions = await idsOf('adoptions', 20);
  const records = agreements.map((id) => `/agreements/${id}`);
  const pages = adoptions.map((id) => `/adoptions?limit=100&after=${id}`);
  const [kept = ''] = records;
  const { headers } = await fetch(`${base}${kept}.ttl`, {
    headers: { 'Accept-Encoding': 'identity' },
  });
  const sort = (name: string, paths: readonly string[], accept: string, more = {}): Asked => ({
    name,
    paths,
    headers: { Accept: accept, ...more },
  });
  const br = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };
  return [
    sort('record', records, 'text/turtle'),
    sort('record, gzip', records, 'application/ld+json', { 'Accept-Encoding': 'gzip' }),
    sort('record, page', records, 'text/html', br),
    sort(
      'record, suffix',
      adoptions.map((id) => `/adoptions/${id}.nt`),
      '*/*',
      br,
    ),
    sort('page of data', pages, 'application/ld+json', br),
    sort('page of data, plain', pages, 'application/rdf+xml'),
    sort('page for people', pages, 'text/html', br),
    sort('kept', [kept], 'text/turtle', br),
    sort('unchanged', [`${kept}.ttl`], '*/*', { 'If-None-Match': headers.get('etag') ?? '' }),
    sort('whole', ['/regions.csv', '/applications.ttl'], '*/*'),
    sort(
      'not there',
      records.map((path) => `${path}-x`),
      'text/html, application/json;q=0.9',
    ),
    sort(
      'refused',
      pages.map((path) => `${path}&limit=${path.length}&nosuch=1`),
      '*/*',
    ),
  ];
}

if (import.meta.main) await memory();
