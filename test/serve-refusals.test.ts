import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../src/register/lock.ts';
import { freePort } from './support/free-port.ts';
import { newSteward, type Outcome, stewardOf } from './support/steward.ts';
import { temporaryFolder } from './support/temporary.ts';

/** What a start says that comes to nothing; one that would serve never returns. */
async function serve(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const PORT = await freePort();
  return newSteward({ PORT, BASE_URL: 'http://localhost:8080', ...env }, dataDir).does('serve');
}

describe('a start', () => {
  it('is refused in a line where DATA_DIR is no folder', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(await serve(file)).toEqual({
      status: 2,
      out: '',
      err: expect.stringMatching(new RegExp(`^adopsi: .*${file}.*\n$`)),
    });
  });

  it('is refused where the database is none, which stays as it is', async () => {
    const folder = temporaryFolder();
    const database = join(folder, 'adopsi.sqlite');
    writeFileSync(database, 'a letter to nobody');
    expect(await serve(folder)).toEqual({
      status: 2,
      out: '',
      err: `${database} cannot be opened as a register: file is not a database.\n`,
    });
    expect(readFileSync(database, 'utf8')).toBe('a letter to nobody');
  });

  it("is refused where the database is a newer edition's", async () => {
    const { dataDir } = await stewardOf(1);
    const client = new Database(join(dataDir, 'adopsi.sqlite'));
    client.exec('update __drizzle_migrations set created_at = 9999999999999');
    client.close();
    const { status, err } = await serve(dataDir);
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(/^The register in .* comes from a newer edition .*\n$/),
    ]);
  });

  it('is refused under another vocabulary than the register speaks', async () => {
    const { dataDir } = await stewardOf(1);
    const own = 'BASE_URL=http://localhost:8080 VOCABULARY_URL=http://localhost:8080/vocab';
    const VOCABULARY_URL = 'https://words.example.id/vocab';
    const { status, err } = await serve(dataDir, { VOCABULARY_URL });
    expect([status, err]).toEqual([
      2,
      `This register is published with ${own}, but the settings say BASE_URL=http://localhost:8080 VOCABULARY_URL=${VOCABULARY_URL}. Set ${own}, or move it with "adopsi rebase", which changes every identifier.\n`,
    ]);
  });

  it('waits for no publication where there is a register to serve', async () => {
    const { dataDir } = await stewardOf(1);
    const lock = takeLock(dataDir, 0);
    // Another address shows, without serving, that it came as far as looking at the register.
    const { err } = await serve(dataDir, { BASE_URL: 'https://data.example.id' });
    lock?.release();
    expect(err).toMatch(/^This register is published with /);
  });
});
