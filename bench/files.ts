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

/** Prints how stored files compare. */
export async function files(): Promise<void> {
  const dataDir = await registerOf(20_000);
  const folder = join(dataDir, 'releases', '1');
  const servers = startServers();
  const nginx = await startNginx(folder);
  try {
    const server = await servers.serve(dataDir);
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
        },
        SPAN,
      );
      const name = `file of ${Math.round(size / 1000).toLocaleString('en')} kB`;
      if (nginx) {
        print(`${name} / nginx`, ratioOf(rates.stored, rates.nginx), '≥ 0.6');
        print('  node:http, fixed Buffer / nginx', ratioOf(rates.fixed, rates.nginx));
      } else process.stdout.write(`${name} / nginx: absent\n`);
      print('  the same / node:http, fixed Buffer', ratioOf(rates.stored, rates.fixed));
      print('  the same / written while it is read', ratioOf(rates.stored, rates.streamed));
    }
  } finally {
    nginx?.stop();
    await servers.stop();
  }
}

if (import.meta.main) await files();
