import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStates } from '../../src/http/dataset-state.ts';
import { DATASETS, type Dataset } from '../../src/resources/datasets.ts';
import { reportAbsent } from '../support/absent.ts';
import { serveSeeds } from '../support/listen.ts';
import { temporaryFolder } from '../support/temporary.ts';

const run = promisify(execFile);
const tables = DATASETS.filter(({ table }) => table);

let server: Awaited<ReturnType<typeof serveSeeds>>;
const rows = new Map<string, number>();
beforeAll(async () => {
  server = await serveSeeds();
  const { services } = server;
  const states = await readStates(services, DATASETS, services.current());
  for (const state of states) rows.set(state.dataset.name, state.rows);
});
afterAll(() => server.close());

/** Whether a tool is on this machine; if not, that is told, and is no pass. */
async function isThere(tool: string, command: string, ...args: string[]): Promise<boolean> {
  const found = await run(command, args).then(
    () => true,
    () => false,
  );
  if (!found) reportAbsent(tool);
  return found;
}

/** The code on the page of a data set for a tool, as a reader copies it. */
async function codeFor({ name }: Dataset, tool: string): Promise<string> {
  const page = await (await fetch(`${server.base}/datasets/${name}?lang=en`)).text();
  const code = page.match(
    new RegExp(`<summary>${tool}</summary>\\s*<pre tabindex="0"><code>(.*?)</code>`, 's'),
  )?.[1];
  if (code === undefined) throw new Error(`The page of ${name} has no code for ${tool}`);
  return code
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The file that a piece of code reads, fetched for tools that cannot fetch. */
async function download(code: string, folder: string): Promise<{ address: string; path: string }> {
  const [address = ''] = code.match(/https?:[^'"\s]+/) ?? [];
  const path = join(folder, address.slice(address.lastIndexOf('/') + 1));
  await run('curl', ['-fsS', '-o', path, address]);
  return { address, path };
}

const hasCurl = await isThere('curl', 'curl', '--version');
const hasR = await isThere('R with readr', 'Rscript', '-e', 'library(readr)');
const hasPandas = await isThere('Python with pandas', 'python3', '-c', 'import pandas');

describe.each(tables)('the code on the page of $name', (dataset) => {
  it('is run by DuckDB, which finds every row and column', async () => {
    const code = await codeFor(dataset, 'DuckDB(?: \\(CSV\\))?');
    const { address, path } = await download(code, temporaryFolder());
    const connection = await (await DuckDBInstance.create()).connect();
    const reader = await connection.runAndReadAll(code.replace(address, path));
    expect(reader.currentRowCount).toBe(rows.get(dataset.name));
    expect(reader.columnNames()).toEqual(dataset.table?.fields.map(({ name }) => name));
  });

  if (hasR)
    it('is run by R, which finds every row', async () => {
      const code = await codeFor(dataset, 'R');
      const name = dataset.name.replaceAll('-', '_');
      const { stdout } = await run('Rscript', ['-e', `${code}\ncat(nrow(${name}))`]);
      expect(stdout.trim().endsWith(String(rows.get(dataset.name)))).toBe(true);
    });

  if (hasPandas)
    it('is run by Python, which finds every row', async () => {
      const code = await codeFor(dataset, 'Python');
      const name = dataset.name.replaceAll('-', '_');
      const { stdout } = await run('python3', ['-c', `${code}\nprint(len(${name}))`]);
      expect(stdout.trim()).toBe(String(rows.get(dataset.name)));
    });
});

if (hasCurl)
  describe.each(DATASETS)('the code for curl on the page of $name', (dataset) => {
    it('fetches the file and finds it to be the one that was published', async () => {
      const code = await codeFor(dataset, 'curl');
      const { stdout } = await run('bash', ['-ec', code], { cwd: temporaryFolder() });
      expect(stdout).toMatch(/: OK\n$/);
    });
  });
