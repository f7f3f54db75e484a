import { appOver } from './apps.ts';
import { busy, interleave, print, ratioOf } from './measure.ts';
import { registerOf } from './registers.ts';
import { startServers } from './servers.ts';
import { ask, watch } from './watch.ts';

// Pages for people over a register of 100,000 adoptions: made anew beside kept ones, and beside a harvest.

const ADOPTIONS = 100_000;
/** How long each subject is measured in a round, in milliseconds. */
const SPAN = 300;
/** How long requests are watched where nothing else says it, in milliseconds. */
const WATCHED = 5000;

const PATHS = ['/', '/adoptions', '/agreements', '/regions/36.71', '/search?q=tangerang'];

/** Prints what a page costs anew and kept, and how long a reader waits for one while others harvest. */
export async function pageAnswers(): Promise<void> {
  const dataDir = await registerOf(ADOPTIONS);
  for (const path of PATHS) {
    const anew = appOver(dataDir, 'text/html', 0);
    const kept = appOver(dataDir, 'text/html');
    const rates = await interleave(
      { anew: busy([path], anew.ask), kept: busy([path], kept.ask) },
      SPAN,
    );
    print(`page for people, ${path}, made anew / kept, time`, ratioOf(rates.kept, rates.anew));
    anew.store.$client.close();
    kept.store.$client.close();
  }
  const people = appOver(dataDir, 'text/html', 0);
  const data = appOver(dataDir, 'application/ld+json', 0);
  const rates = await interleave(
    { people: busy(['/adoptions'], people.ask), data: busy(['/adoptions'], data.ask) },
    SPAN,
  );
  print('page of 100 for people / the same in JSON-LD, time', ratioOf(rates.data, rates.people));
  people.store.$client.close();
  data.store.$client.close();
  await besideHarvest(dataDir);
}

/** A page is waited for by one reader while another walks through all records, a thousand at a time. */
async function besideHarvest(dataDir: string): Promise<void> {
  const servers = startServers();
  try {
    const { port } = await servers.serve(dataDir);
    // Each is asked for once, so that none is kept.
    let regions = '';
    for await (const chunk of await ask(port, '/regions.csv?fields=id')) regions += chunk;
    const ids = regions.split('\r\n').slice(1, -1);
    const html = ['', '?lang=en'].flatMap((lang) => ids.map((id) => `/regions/${id}${lang}`));
    // The server's first pages are its slowest: they are forgotten.
    const first = ids.map((id) => `/regions/${id}?release=1`);
    await watch(port, first, () => new Promise((done) => setTimeout(done, WATCHED)));
    const idle = await watch(port, html, () => new Promise((done) => setTimeout(done, WATCHED)));
    const busy = await watch(port, html, () => harvest(port));
    print('page for people, p99 beside a harvest / idle', busy / idle, '≤ 2.0');
  } finally {
    await servers.stop();
  }
}

async function harvest(port: number): Promise<void> {
  let next: string | undefined = '/adoptions.jsonld?limit=1000';
  while (next !== undefined) {
    const response = await ask(port, next);
    for await (const _ of response);
    const target = /<([^>]*)>; rel="next"/.exec(String(response.headers.link))?.[1];
    next = target?.replace(/^https?:\/\/[^/]*/, '');
  }
}

if (import.meta.main) await pageAnswers();
