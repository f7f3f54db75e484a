import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { runCli } from '../src/cli.ts';
import { generate } from './generate.ts';
import { BASE, registerOf } from './registers.ts';
import { type Served, startServers } from './servers.ts';

// What it costs to copy a register of 100,000 adoptions, and to learn of ten changes afterwards: requests,
// bytes as they came over the wire, seconds of the server's processor.

const ADOPTIONS = 100_000;
const CHANGES = 10;

/** How a harvester goes on: the addresses that an answer leads to. */
type Next = (text: string) => readonly string[];

const nextInJson: Next = (text) => {
  const { next } = JSON.parse(text) as { next: string | null };
  return next === null ? [] : [next];
};
const nextInAtom: Next = (text) =>
  [...text.matchAll(/rel="prev-archive" [^>]*href="([^"]*)"/g)].map(([, target = '']) =>
    target.replaceAll('&amp;', '&'),
  );
const nextInLdes: Next = (text) =>
  [...text.matchAll(/tree:node <([^>]*)>/g)].map(([, target = '']) => target);

const scratch = mkdtempSync(join(tmpdir(), 'adopsi-harvest-'));
const servers = startServers();
try {
  const dataDir = join(scratch, 'data');
  cpSync(await registerOf(ADOPTIONS), dataDir, { recursive: true });
  await publishChanges(dataDir);
  const server = await servers.serve(dataDir);
  const isOld = (target: string) => /\/changes\/1(\?|$)|release=1$/.test(target);
  const { text } = await read(server.port, '/changes.json?since=1');
  const told = (JSON.parse(text) as { changes: unknown[] }).changes.length;
  if (told !== CHANGES) throw new Error(`${told} changes are told, not ${CHANGES}`);
  process.stdout.write(`${'harvest'.padEnd(34)} requests       kB   CPU s\n`);
  await print(server, 'all, /changes.json', '/changes.json?limit=1000', nextInJson);
  await print(server, 'all, /changes', '/changes', nextInLdes);
  await print(server, 'all, /changes.atom', '/changes.atom', nextInAtom);
  await print(
    server,
    'ten changes, /changes.json',
    '/changes.json?since=1',
    nextInJson,
    '≤ 3, ≤ 50 kB',
  );
  await print(
    server,
    'ten changes, /changes',
    '/changes',
    (text) => nextInLdes(text).filter((one) => !isOld(one)),
    '≤ 4',
  );
  await print(server, 'ten changes, /changes.atom', '/changes.atom', (text) =>
    nextInAtom(text).filter((one) => !isOld(one)),
  );
  await print(server, 'nothing new, /changes.json', '/changes.json?since=2', nextInJson);
} finally {
  await servers.stop();
  rmSync(scratch, { recursive: true });
}

/** Publishes a second release in which ten sources have another title. */
async function publishChanges(dataDir: string): Promise<void> {
  const [whole, folder] = [join(scratch, 'whole'), mkdtempSync(join(scratch, 'folder-'))];
  await generate(ADOPTIONS, whole);
  const [header = '', ...lines] = readFileSync(join(whole, 'sources.csv'), 'utf8').split('\r\n');
  const changed = lines.map((line, nth) =>
    nth < CHANGES ? line.replace('Giliran', 'Sekali lagi giliran') : line,
  );
  writeFileSync(join(folder, 'sources.csv'), [header, ...changed].join('\r\n'));
  let said = '';
  const err = (line: string) => {
    said += `${line}\n`;
  };
  const env = { DATA_DIR: dataDir, BASE_URL: BASE };
  if ((await runCli(['publish', folder], env, { out: () => {}, err })) !== 0) throw new Error(said);
}

async function print(
  server: Served,
  name: string,
  start: string,
  next: Next,
  aim = '',
): Promise<void> {
  const { seconds } = await server.costs();
  const queue = [start];
  const seen = new Set(queue);
  let bytes = 0;
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const { text, size } = await read(server.port, path);
    bytes += size;
    for (const target of next(text)) {
      const found = target.slice(BASE.length);
      if (!seen.has(found)) queue.push(found);
      seen.add(found);
    }
  }
  const cpu = (await server.costs()).seconds - seconds;
  const figures = [
    String(seen.size).padStart(9),
    (bytes / 1000).toFixed(1).padStart(9),
    cpu.toFixed(3).padStart(8),
  ];
  process.stdout.write(`${name.padEnd(34)}${figures.join('')}  ${aim}\n`);
}

/** One answer: its text, and how many bytes of a body came. */
function read(port: number, path: string): Promise<{ text: string; size: number }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ text: string; size: number }>();
  const headers = { 'Accept-Encoding': 'br' };
  get({ port, path, headers }, (response) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => {
      const body = Buffer.concat(chunks);
      const isEncoded = response.headers['content-encoding'] === 'br';
      if (response.statusCode !== 200) return reject(new Error(`${path}: ${response.statusCode}`));
      resolve({ text: String(isEncoded ? brotliDecompressSync(body) : body), size: body.length });
    });
  }).on('error', reject);
  return promise;
}
