import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGE_TYPES } from '../test/support/page-types.ts';
import { print } from './measure.ts';
import { startServers } from './servers.ts';
import { ask } from './watch.ts';

// What a browser that has nothing yet loads to show a page: the page, the style sheet, the icon, as they are sent.

/** What a first view may have, in bytes. */
const MOST = 60_000;
const SHOWN = 5;

/** Prints how much of 60 kB the first views take, those of the types of pages that take the most. */
export async function firstViews(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'adopsi-first-view-'));
  const servers = startServers();
  try {
    const { port } = await servers.serve(dataDir);
    const shared = (await sizeOf(port, '/style.css')) + (await sizeOf(port, '/icon.svg'));
    // What /docs shows is drawn by the script of others; what fails has the same frame and little else.
    const types = PAGE_TYPES.filter(({ status, isDrawn, metIn }) => !status && !isDrawn && !metIn);
    const views: { readonly name: string; readonly bytes: number }[] = [];
    for (const { name, path } of types)
      views.push({ name, bytes: shared + (await sizeOf(port, path, 'text/html')) });
    const largest = views.toSorted((one, other) => other.bytes - one.bytes);
    process.stdout.write(`first views of ${views.length} types of pages, the largest:\n`);
    for (const { name, bytes } of largest.slice(0, SHOWN))
      print(`  ${name} / 60 kB`, bytes / MOST, '≤ 1.0');
  } finally {
    await servers.stop();
    rmSync(dataDir, { recursive: true });
  }
}

async function sizeOf(port: number, path: string, accept = '*/*'): Promise<number> {
  const headers = { Accept: accept, 'Accept-Encoding': 'gzip, deflate, br, zstd' };
  let bytes = 0;
  for await (const chunk of await ask(port, path, headers)) bytes += (chunk as Buffer).byteLength;
  return bytes;
}

if (import.meta.main) await firstViews();
