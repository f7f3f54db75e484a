import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../src/cli.ts';
import { temporaryFolder } from './temporary.ts';

/** How a command ended, and what it wrote. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A steward with a DATA_DIR, giving commands in this process. */
export interface Steward {
  readonly dataDir: string;
  does(...args: readonly string[]): Promise<Outcome>;
}

/** The folder that a first start publishes. */
export const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** A steward whose register is still to be made, or brought back. */
export function newSteward(
  env: Readonly<Record<string, string>> = {},
  dataDir: string = temporaryFolder(),
): Steward {
  return { dataDir, does: (...args) => command(args, { DATA_DIR: dataDir, ...env }) };
}

/** A steward whose register has the seeds as release 1, and in each later one a place more of one agreement. */
export async function stewardOf(releases: number): Promise<Steward> {
  const steward = newSteward();
  cpSync(await registerOf(releases), steward.dataDir, { recursive: true });
  return steward;
}

/** Registers that were published once, to be copied by every test of a file: to build files takes a second a release. */
const made = new Map<number, Promise<string>>();

function registerOf(releases: number): Promise<string> {
  const register = made.get(releases) ?? publishAll(releases);
  made.set(releases, register);
  return register;
}

async function publishAll(releases: number): Promise<string> {
  const steward = newSteward();
  if (releases === 1) {
    await mustEndWell(steward.does('publish', SEEDS, '--note', 'seeds'));
    return steward.dataDir;
  }
  cpSync(await registerOf(releases - 1), steward.dataDir, { recursive: true });
  const folder = temporaryFolder();
  await mustEndWell(steward.does('export', folder));
  changeFolder(folder, releases);
  await mustEndWell(steward.does('publish', folder));
  return steward.dataDir;
}

/** Changes one record of an exported folder, each time differently. */
export function changeFolder(folder: string, n: number): void {
  const file = `${folder}/coverage.csv`;
  const lines = readFileSync(file, 'utf8').split('\r\n');
  const changed = lines.map((line, at) => (at === 1 ? line.replace(/\w+\.?$/, `${n}.`) : line));
  writeFileSync(file, changed.join('\r\n'));
}

/** Runs a command line without a process of its own. */
export async function command(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const written = { out: '', err: '' };
  const status = await runCli(args, env, {
    out: (line) => {
      written.out += `${line}\n`;
    },
    err: (line) => {
      written.err += `${line}\n`;
    },
  });
  return { status, ...written };
}

async function mustEndWell(outcome: Promise<Outcome>): Promise<void> {
  const { status, out, err } = await outcome;
  if (status !== 0) throw new Error(`It ended with ${status}: ${out}${err}`);
}
