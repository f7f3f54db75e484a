import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interleave, print, ratioOf } from './measure.ts';
import { startNginx } from './nginx.ts';
import { registerOf } from './registers.ts';
import { startServers } from './servers.ts';

// Built files over HTTP beside nginx, which does nothing else, and beside the collection that is written while it is read.

/** How long each subject is measured in a round, in milliseconds. */
const SPAN = 1000;
const FILES = {
  small: 'coverage.csv',
  kept: 'stated-totals.csv',
  large: 'adoptions.csv',
} as const;

/** What every server says in its own way, or of its own. */
const OWN = [
  ...['accept-ranges', 'connection', 'content-length', 'content-type', 'date', 'etag'],
  ...['keep-alive', 'last-modified'],
];

/** Prints how stored files compare. */
export async function files(): Promise<void> {
  const dataDir = await registerOf(20_000);
  const folder = join(dataDir, 'releases', '1');
  const servers = startServers();
  const server = await servers.serve(dataDir);
  const nginx = await startNginx(folder);
  const alike = await startNginx(folder, await headersOf(server.port));
  try {
    const asked = (name: string, path: string) => ({
      name,
      paths: [path],
      headers: {},
      status: 200,
    });
    for (const [what, file] of Object.entries(FILES)) {
      const body = readFileSync(join(folder, file), 'utf8');
      const size = Buffer.byteLength(body);
      const rates = await interleave(
        {
          stored: await servers.subject(server, asked(`stored ${what}`, `/releases/1/${file}`)),
          streamed: await servers.subject(server, asked(`streamed ${what}`, `/${file}`)),
          fixed: await servers.subject(
            await servers.fix({ body, headers: { 'Content-Length': String(size) } }),
            asked(`fixed ${what}`, '/'),
          ),
          // Where there is none, itself stands in its place and is not told of.
          nginx: await servers.subject(nginx ?? server, asked(`nginx ${what}`, `/${file}`)),
          alike: await servers.subject(alike ?? server, asked(`alike ${what}`, `/${file}`)),
        },
        SPAN,
      );
      const name = `file of ${Math.round(size / 1000).toLocaleString('en')} kB`;
      if (nginx) {
        print(`${name} / nginx`, ratioOf(rates.stored, rates.nginx), '≥ 0.6');
        print('  the same / nginx with the same headers', ratioOf(rates.stored, rates.alike));
        print('  node:http, fixed Buffer / nginx', ratioOf(rates.fixed, rates.nginx));
      } else process.stdout.write(`${name} / nginx: absent\n`);
      print('  the same / node:http, fixed Buffer', ratioOf(rates.stored, rates.fixed));
      print('  the same / written while it is read', ratioOf(rates.stored, rates.streamed));
    }
  } finally {
    nginx?.stop();
    alike?.stop();
    await servers.stop();
  }
}

/** What our server says of each file, beyond what nginx says too. */
async function headersOf(port: number) {
  const told: Record<string, Record<string, string>> = {};
  for (const file of Object.values(FILES)) {
    const url = `http://127.0.0.1:${port}/releases/1/${file}`;
    const { headers } = await fetch(url, { method: 'HEAD' });
    told[`/${file}`] = Object.fromEntries([...headers].filter(([name]) => !OWN.includes(name)));
  }
  return told;
}

if (import.meta.main) await files();
