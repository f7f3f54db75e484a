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
/** What a reader should not notice, in milliseconds. */
const NOTICED = 100;

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
    print(`${path}, made anew / kept, time`, ratioOf(rates.kept, rates.anew));
    print(`${path}, made anew / 50 ms`, 1000 / 50 / middle(rates.anew), '≤ 1.0');
    anew.store.$client.close();
    kept.store.$client.close();
  }
  await besideHarvest(dataDir);
}

function middle(rates: readonly number[]): number {
  return rates.toSorted((one, other) => one - other)[rates.length >> 1] ?? Number.NaN;
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
    const idle = await watch(port, html, () => new Promise((done) => setTimeout(done, WATCHED)));
    const busy = await watch(port, html, () => harvest(port));
    print('a page, p99 beside a harvest / idle', busy / idle);
    print('a page, p99 beside a harvest / 100 ms', busy / NOTICED, '≤ 1.0');
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
