import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../src/register/pages.ts';
import { writeSnapshot } from '../../src/register/snapshot.ts';
import { LINK_TABLES } from '../../src/resources/datasets.ts';
import { isMany } from '../../src/resources/fields.ts';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import { LICENSES } from '../../src/resources/licenses.ts';
import { valuesOf } from '../../src/resources/row.ts';
import { SCHEMES } from '../../src/vocabulary/schemes.ts';
import { seedsStore } from '../support/apps.ts';
import { HOSTILE_TEXTS, hostileRegister } from '../support/hostile-register.ts';
import { PUBLICATION, vocabulary } from '../support/publication.ts';
import { smallRegister } from '../support/small-register.ts';
import { all } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary.ts';

const texts = {
  publication: PUBLICATION,
  iri: 'https://data.example.id/id/datasets/adopsi',
  license: LICENSES['ODbL-1.0'],
  rights: { id: 'hak', en: 'rights' },
  citation: { id: 'kutipan', en: 'citation' },
  codeLists: vocabulary.schemes,
};
const folder = temporaryFolder();
const file = join(folder, 'adopsi.sqlite');
const store = await seedsStore();
writeSnapshot(store, 1, file, texts);
const snapshot = new Database(file, { readonly: true });
const rowsOf = (query: string) => snapshot.prepare(query).all() as Record<string, unknown>[];

describe.each(ALL_RESOURCES)('the table of $path', async (resource) => {
  const name = resource.path.replaceAll('-', '_');
  const kept = await all(readAll(store, resource, { release: 1 }));

  it('holds the rows of the register, lists joined in their cells', () => {
    const joined = kept.map((row) =>
      Object.fromEntries(
        resource.fields.map((field) => {
          const value = row[field.name];
          return [field.name, isMany(field) ? valuesOf(value).join('|') || null : value];
        }),
      ),
    );
    expect(rowsOf(`select * from ${name}`)).toEqual(joined);
  });

  it('describes itself and each of its columns', () => {
    const [said] = rowsOf(`select * from table_descriptions where table_name = '${name}'`);
    expect(said).toMatchObject({ label_id: resource.plural.id, limits_en: resource.limits.en });
    const described = rowsOf(
      `select column_name, label_en from column_descriptions where table_name = '${name}' order by rowid`,
    );
    expect(described).toEqual(
      resource.fields.map((field) => ({ column_name: field.name, label_en: field.label.en })),
    );
  });
});

it.each(LINK_TABLES)('the table of $name holds each value in its place', async (table) => {
  const { resource, field, columns, name } = table;
  const values = (await all(readAll(store, resource, { release: 1 }))).flatMap((row) =>
    valuesOf(row[field.name]).map((value, at) => [row.id, at + 1, value]),
  );
  const sql = name.replaceAll('-', '_');
  const found = rowsOf(`select * from ${sql}`);
  expect(Object.keys(found[0] ?? {})).toEqual(columns);
  expect(found.map((row) => Object.values(row))).toEqual(values);
});

it.each(SCHEMES)('the codes of $name are explained in both languages', ({ name, codes }) => {
  const found = rowsOf(`select * from ${name.replaceAll('-', '_')}`);
  expect(found.map(({ code }) => code).sort()).toEqual([...codes].sort());
  for (const row of found) expect(Object.values(row)).not.toContain('');
});

it('refers by real keys: a join needs no more than the names', () => {
  const keys = (table: string) =>
    rowsOf(`select "from", "table", "to" from pragma_foreign_key_list('${table}')`).map(
      (key) => `${key.from} → ${key.table}.${key.to}`,
    );
  expect(keys('agreements').sort()).toEqual([
    'adopter → regions.id',
    'date_basis → date_bases.code',
    'evidence → evidence.code',
    'instrument → instruments.code',
    'provider → regions.id',
  ]);
  expect(keys('adoption_platforms').sort()).toEqual([
    'adoption → adoptions.id',
    'platforms → platforms.code',
  ]);
  expect(
    rowsOf(`select distinct regions.name from agreements
      join regions on regions.id = agreements.adopter
      join adoptions on adoptions.agreement = agreements.id
      join applications on applications.id = adoptions.application
      where applications.name = 'LAKSA' order by 1`).map(({ name }) => name),
  ).toContain('Kabupaten Luwu Timur');
});

it('is a whole, plain file', () => {
  expect(snapshot.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(snapshot.pragma('foreign_key_check')).toEqual([]);
  expect(snapshot.pragma('journal_mode', { simple: true })).toBe('delete');
  expect(snapshot.pragma('page_size', { simple: true })).toBe(4096);
  expect(snapshot.pragma('freelist_count', { simple: true })).toBe(0);
  for (const end of ['-wal', '-shm', '-journal']) expect(existsSync(file + end)).toBe(false);
  const columns = rowsOf(`select name from pragma_table_info('agreements')`);
  expect(columns.map(({ name }) => name)).not.toContain('valid_from');
});

it('says which release it is, and that nobody is named as its publisher', () => {
  expect(rowsOf('select * from release')).toMatchObject([
    { number: 1, publisher: null, license: texts.license.url, citation_id: 'kutipan' },
  ]);
});

it('is the same bytes of the same release, and leaves the register as it was', () => {
  const again = join(folder, 'again.sqlite');
  writeSnapshot(store, 1, again, texts);
  expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
  expect(store.$client.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(JSON.stringify(store.$client.pragma('database_list'))).not.toContain('snapshot');
});

it('holds the release that is asked for, of several', async () => {
  const several = await smallRegister(join(folder, 'register.sqlite'));
  for (const release of [1, 2, 3]) {
    const path = join(folder, `release-${release}.sqlite`);
    writeSnapshot(several, release, path, texts);
    const client = new Database(path, { readonly: true });
    const ids = client.prepare('select id from agreements').pluck().all();
    const kept = await all(readAll(several, RESOURCES.agreement, { release }));
    expect(ids).toEqual(kept.map(({ id }) => id));
    client.close();
  }
});

it.each(Object.entries(HOSTILE_TEXTS))(
  'holds whatever a register may hold: %s',
  async (name, text) => {
    const hostile = await hostileRegister(text);
    const path = join(folder, `${name}.sqlite`);
    const said = { ...texts, rights: { id: text, en: text } };
    writeSnapshot(hostile, 2, path, said);
    const client = new Database(path, { readonly: true });
    for (const resource of ALL_RESOURCES) {
      const kept = await all(readAll(hostile, resource, { release: 2 }));
      const words = resource.fields.filter((field) => field.kind === 'text' && !isMany(field));
      for (const field of words) {
        const table = resource.path.replaceAll('-', '_');
        const found = client.prepare(`select "${field.name}" from ${table}`).pluck().all();
        expect(found).toEqual(kept.map((row) => row[field.name]));
      }
    }
    expect(client.prepare('select rights_id from release').pluck().get()).toBe(text);
    client.close();
  },
);
