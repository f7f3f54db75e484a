import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCli } from '../src/cli.ts';
import { ALL_RESOURCES } from '../src/resources/index.ts';
import { generate } from './generate.ts';

/** Where the registers of benchmarks are published; their servers never hear of it. */
export const BASE = 'https://data.example.id';

/** The `DATA_DIR` of a register of so many made-up adoptions, published once and kept in the system's folder for such things. */
export async function registerOf(adoptions: number): Promise<string> {
  const prefix = `adopsi-bench-${adoptions}-`;
  const dataDir = join(tmpdir(), prefix + stateOf());
  if (existsSync(dataDir)) return dataDir;
  for (const name of readdirSync(tmpdir()))
    if (name.startsWith(prefix)) rmSync(join(tmpdir(), name), { recursive: true });
  process.stderr.write(`Making a register of ${adoptions} adoptions…\n`);
  const making = `${dataDir}.part`;
  const folder = join(making, 'folder');
  mkdirSync(folder, { recursive: true });
  await generate(adoptions, folder);
  const env = { DATA_DIR: making, BASE_URL: BASE };
  let said = '';
  const lines = {
    out: () => {},
    err: (line: string) => {
      said += `${line}\n`;
    },
  };
  if ((await runCli(['publish', folder], env, lines)) !== 0) throw new Error(said);
  rmSync(folder, { recursive: true });
  renameSync(making, dataDir);
  return dataDir;
}

/** What decides the register beside its size: who makes it up, the descriptions, the tables. */
function stateOf(): string {
  const hash = createHash('sha256').update(JSON.stringify(ALL_RESOURCES));
  const generator = ['generate.ts', 'made-up.ts', 'records.ts', 'regions.ts'];
  const migrations = readdirSync(new URL('../migrations/', import.meta.url), { recursive: true })
    .map((name) => `../migrations/${name}`)
    .filter((name) => name.endsWith('.sql'));
  for (const name of [...generator, ...migrations.sort()])
    hash.update(readFileSync(fileURLToPath(new URL(name, import.meta.url))));
  return hash.digest('hex').slice(0, 12);
}
