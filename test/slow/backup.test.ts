import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../src/register/lock.ts';
import { newSteward, stewardOf } from '../support/steward.ts';
import { temporaryFolder } from '../support/temporary.ts';

const steward = await stewardOf(2);
const made = join(temporaryFolder(), 'backup');
await steward.does('backup', made);
const releases = (await steward.does('releases')).out;

/** A backup of a register with two releases, and the database in it: a copy, to be spoilt at will. */
async function backupOf() {
  const folder = join(temporaryFolder(), 'backup');
  cpSync(made, folder, { recursive: true });
  return { folder, file: join(folder, 'adopsi.sqlite'), releases };
}

describe('backup', () => {
  it('copies every release into one folder, and restore brings them back', async () => {
    const { folder, releases } = await backupOf();
    const other = newSteward({}, join(temporaryFolder(), 'new'));
    expect((await other.does('restore', folder)).status).toBe(0);
    expect((await other.does('releases')).out).toBe(releases);
    const [one, two] = [temporaryFolder(), temporaryFolder()];
    expect((await other.does('export', one, '--release', '1')).status).toBe(0);
    expect((await other.does('export', two)).status).toBe(0);
    expect(readFileSync(join(one, 'coverage.csv'), 'utf8')).not.toBe(
      readFileSync(join(two, 'coverage.csv'), 'utf8'),
    );
  });

  it('overwrites nothing', async () => {
    const steward = await stewardOf(1);
    const file = join(temporaryFolder(), 'mine');
    writeFileSync(file, 'mine');
    const { status, err } = await steward.does('backup', file);
    expect([status, err]).toEqual([2, expect.stringMatching(/exists already/)]);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('leaves nothing beside the folder it made, nor where it could make none', async () => {
    const steward = await stewardOf(1);
    const folder = temporaryFolder();
    await steward.does('backup', join(folder, 'whole'));
    expect(readdirSync(folder)).toEqual(['whole']);
    const { status, err } = await steward.does('backup', join(folder, 'none', 'whole'));
    expect([status, err.trim().split('\n')]).toEqual([2, [expect.stringMatching(/^adopsi: /)]]);
  });
});

it('a backup holds the files of releases byte for byte, and one that is spoilt is not restored', async () => {
  const steward = await stewardOf(1);
  const folder = join(temporaryFolder(), 'backup');
  expect((await steward.does('backup', folder)).status).toBe(0);
  const other = newSteward({}, join(temporaryFolder(), 'new'));
  expect((await other.does('restore', folder)).status).toBe(0);
  const [from, to] = [steward, other].map(({ dataDir }) => join(dataDir, 'releases', '1'));
  const names = readdirSync(from ?? '');
  expect(readdirSync(to ?? '')).toEqual(names);
  for (const name of names)
    expect(readFileSync(join(to ?? '', name)).equals(readFileSync(join(from ?? '', name)))).toBe(
      true,
    );
  appendFileSync(join(folder, 'releases', '1', 'agreements.csv'), 'x');
  const third = newSteward();
  const { status, err } = await third.does('restore', folder);
  expect([status, err]).toEqual([1, expect.stringMatching(/agreements\.csv is not what was pub/)]);
  expect(readdirSync(third.dataDir)).toEqual(['publish.lock']);
}, 30_000);

describe('restore', () => {
  it('puts nothing over a register that is there', async () => {
    const { folder } = await backupOf();
    const steward = await stewardOf(1);
    const { status, err } = await steward.does('restore', folder);
    expect([status, err]).toEqual([2, expect.stringMatching(/^There is a register already: /)]);
    expect((await steward.does('releases')).out).not.toContain('\n2 ');
  });

  it('puts nothing beside the leavings of another register', async () => {
    const { folder } = await backupOf();
    const steward = newSteward();
    writeFileSync(join(steward.dataDir, 'adopsi.sqlite-wal'), '');
    expect((await steward.does('restore', folder)).status).toBe(2);
  });

  it('waits for nobody who is publishing', async () => {
    const { folder } = await backupOf();
    const steward = newSteward();
    const lock = takeLock(steward.dataDir, 0);
    const { status, err } = await steward.does('restore', folder);
    lock?.release();
    expect([status, err]).toEqual([2, expect.stringMatching(/^Another process is publishing/)]);
  });

  it.each<[string, (file: string) => void, RegExp]>([
    ['something else', (file) => writeFileSync(file, 'a text'), /is not a backup/],
    ['an empty file', (file) => truncateSync(file, 0), /is not a backup/],
    ['half of one', (file) => truncateSync(file, 40_960), /is damaged/],
    ['one with a page overwritten', (file) => spoil(file), /is damaged/],
    ['another database', (file) => replace(file, 'create table releases (n)'), /is not a backup/],
    [
      'one without a release',
      (file) => change(file, 'update releases set published_at = null'),
      /is not a backup/,
    ],
    [
      "a newer edition's",
      (file) => change(file, 'update __drizzle_migrations set created_at = 9999999999999'),
      /newer edition/,
    ],
    ['a database in use', (file) => writeFileSync(`${file}-wal`, 'pages'), /in use/],
  ])('refuses %s and restores nothing', async (_, damage, message) => {
    const { folder, file } = await backupOf();
    damage(file);
    const steward = newSteward();
    const { status, err } = await steward.does('restore', folder);
    expect([status, err]).toEqual([1, expect.stringMatching(message)]);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(steward.dataDir).filter((name) => name.includes('sqlite'))).toEqual([]);
  });

  it('says so if there is no such file', async () => {
    const { status, err } = await newSteward().does('restore', '/nowhere/at.all');
    expect([status, err]).toEqual([2, '/nowhere/at.all does not exist.\n']);
  });
});

function change(file: string, sql: string): void {
  const client = new Database(file);
  client.exec(sql);
  client.close();
}

function replace(file: string, sql: string): void {
  rmSync(file);
  change(file, sql);
}

function spoil(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0xff, 8192, 12_288);
  writeFileSync(file, bytes);
}
