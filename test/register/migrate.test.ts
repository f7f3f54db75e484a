import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ageOf, migrate } from '../../src/register/migrate.ts';
import { openStore, type Store } from '../../src/register/open.ts';
import { SCHEMES } from '../../src/vocabulary/schemes.ts';
import { smallRegister } from '../support/small-register.ts';
import { stateOf } from '../support/state.ts';
import { temporaryFolder } from '../support/temporary.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The migrations of this edition and one more, as a later edition would have them. */
function migrationsWith(statements: string): string {
  const folder = join(temporaryFolder(), 'migrations');
  cpSync(join(ROOT, 'migrations'), folder, { recursive: true });
  const journal = join(folder, 'meta', '_journal.json');
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8'));
  const when = entries.at(-1).when + 1000;
  const added = { idx: entries.length, version: '6', when, tag: 'later', breakpoints: true };
  writeFileSync(journal, JSON.stringify({ ...rest, entries: [...entries, added] }));
  writeFileSync(join(folder, 'later.sql'), statements);
  return folder;
}

/** When a migration of ours was made, as the journal has it. */
function whenOf(tag: string): number {
  const journal = readFileSync(join(ROOT, 'migrations', 'meta', '_journal.json'), 'utf8');
  const { entries } = JSON.parse(journal) as { entries: { tag: string; when: number }[] };
  return entries.find((entry) => entry.tag === tag)?.when ?? 0;
}

/** What drizzle-kit writes when a table changes in a way that SQLite cannot alter: the table is made anew. */
function rebuilt(store: Store, table: string): string {
  const sql = store.$client
    .prepare<[string], { sql: string }>('select sql from sqlite_master where name = ?')
    .get(table)?.sql;
  return [
    `${sql?.replaceAll(new RegExp(`([\`"])${table}\\1`, 'g'), `$1__new_${table}$1`)};`,
    `INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\`;`,
    `DROP TABLE \`${table}\`;`,
    `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;`,
  ].join('\n--> statement-breakpoint\n');
}

function withoutJournal(store: Store) {
  const { __drizzle_migrations: _, ...tables } = stateOf(store);
  return tables;
}

describe('migrating', () => {
  it('makes every table and code, once', () => {
    const store = openStore(':memory:');
    expect(ageOf(store)).toBe('older');
    expect(migrate(store)).toBe('migrated');
    expect(migrate(store)).toBe('current');
    for (const { name, codes } of SCHEMES)
      expect(stateOf(store)[name.replaceAll('-', '_')]).toHaveLength(codes.length);
  });

  it('adds a code that a later edition brings', () => {
    const store = openStore(':memory:');
    migrate(store);
    store.$client.exec("delete from instruments where code = 'pks'");
    expect(ageOf(store)).toBe('older');
    expect(migrate(store)).toBe('migrated');
    expect(stateOf(store).instruments).toHaveLength(2);
  });

  it('keeps a filled register, link rows too, when a table is made anew', async () => {
    const store = await smallRegister();
    const before = withoutJournal(store);
    expect(before.agreements_sources?.length).toBeGreaterThan(3);
    expect(migrate(store, migrationsWith(rebuilt(store, 'agreements')))).toBe('migrated');
    expect(withoutJournal(store)).toEqual(before);
    expect(store.$client.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(store.$client.pragma('foreign_key_check')).toEqual([]);
  });

  it('gives the changes of an older register their places in the order of releases, kinds and ids', () => {
    const store = openStore(':memory:');
    for (const name of ['0000_first', '0001_edition'])
      store.$client.exec(readFileSync(join(ROOT, 'migrations', `${name}.sql`), 'utf8'));
    store.$client.exec(`
      create table __drizzle_migrations (id serial primary key, hash text not null, created_at numeric);
      insert into __drizzle_migrations (hash, created_at) values ('older', 1);
      insert into releases (n, published_at, edition) values (1, '2026-01-01T00:00:00Z', 'old');
      insert into releases (n, published_at, edition) values (2, '2026-01-02T00:00:00Z', 'old');
      insert into changes (release, kind, id, change) values
        (2, 'source', 'a', 'update'), (1, 'source', 'b', 'create'),
        (1, 'source', 'a', 'create'), (1, 'region', '11', 'create');`);
    store.$client
      .prepare('update __drizzle_migrations set created_at = ?')
      .run(whenOf('0001_edition'));
    expect(migrate(store)).toBe('migrated');
    const places = store.$client.prepare('select place, release, kind, id from changes order by 1');
    expect(places.raw().all()).toEqual([
      [1, 1, 'region', '11'],
      [2, 1, 'source', 'a'],
      [3, 1, 'source', 'b'],
      [4, 2, 'source', 'a'],
    ]);
  });

  it('makes the words of older rows searchable, and again where a description names other texts', async () => {
    const store = await smallRegister();
    const found = () =>
      store.$client
        .prepare<[], number>(`select count(*) from sources_fts where sources_fts match '"wart"*'`)
        .pluck()
        .get();
    const before = found();
    expect(before).toBeGreaterThan(0);
    for (const damage of [
      'drop trigger sources_fts_delete',
      'drop trigger sources_fts_insert; drop trigger sources_fts_delete; drop table sources_fts',
      'drop table sources_fts; create virtual table sources_fts using fts5(title)',
    ]) {
      store.$client.exec(damage);
      expect(ageOf(store)).toBe('older');
      expect(migrate(store)).toBe('migrated');
      expect([ageOf(store), found()]).toEqual(['current', before]);
    }
    migrate(store, migrationsWith(rebuilt(store, 'sources')));
    expect(found()).toBe(before);
  });

  it('leaves everything as it was when a migration breaks a reference', async () => {
    const store = await smallRegister();
    const before = stateOf(store);
    const folder = migrationsWith('DELETE FROM `agreements`;');
    expect(() => migrate(store, folder)).toThrow('break references');
    expect(stateOf(store)).toEqual(before);
    expect(store.$client.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('leaves the database of a newer edition alone', async () => {
    const store = await smallRegister();
    migrate(store, migrationsWith('CREATE TABLE `later` (`x` text);'));
    const before = stateOf(store);
    expect(ageOf(store)).toBe('newer');
    expect(migrate(store)).toBe('newer');
    expect(stateOf(store)).toEqual(before);
  });

  it('is done once by two connections', () => {
    const path = join(temporaryFolder(), 'adopsi.sqlite');
    const [one, other] = [openStore(path), openStore(path)];
    expect([migrate(one), migrate(other)]).toEqual(['migrated', 'current']);
    one.$client.close();
    other.$client.close();
  });
});

describe('the migrations', () => {
  it('are what the descriptions ask for', () => {
    const copy = temporaryFolder();
    for (const name of ['src', 'migrations', 'drizzle.config.ts', 'package.json', 'tsconfig.json'])
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const generate = () =>
      execFileSync(process.execPath, ['node_modules/drizzle-kit/bin.cjs', 'generate'], {
        cwd: copy,
        encoding: 'utf8',
      });
    expect(generate()).toContain('No schema changes');
    // And it would tell: one more table, and there is something to generate.
    appendFileSync(
      join(copy, 'migrations/schema.cjs'),
      "\nconst { sqliteTable, text } = require('drizzle-orm/sqlite-core');\nmodule.exports.later = sqliteTable('later', { x: text() });\n",
    );
    expect(generate()).toContain('later');
  }, 60_000);
});
