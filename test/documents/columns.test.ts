import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CSV_TABLES } from '../../src/documents/csv-tables.ts';
import { readVersion } from '../../src/version.ts';

/** What readers of the last version find in every CSV file, and what an earlier version said would go. */
interface Known {
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly leaving: Readonly<Record<string, string>>;
}

const known: Known = JSON.parse(
  readFileSync(new URL('columns.json', import.meta.url), 'utf8'),
) as Known;

const now = new Map(
  CSV_TABLES.map(({ name, columns }) => [name, columns.map(({ field }) => field.name)]),
);

describe.each(Object.entries(known.columns))('the columns of %s.csv', (name, columns) => {
  const written = now.get(name) ?? [];

  it('are those that readers know, but for what an earlier version said would go', () => {
    const gone = columns.filter((column) => !written.includes(column));
    const unannounced = gone.filter((column) => {
      const since = known.leaving[`${name}.${column}`];
      return since === undefined || since === readVersion();
    });
    expect(unannounced, 'enter them as "leaving" with the version that still has them').toEqual([]);
  });

  it('keep their order', () => {
    expect(written.filter((column) => columns.includes(column))).toEqual(
      columns.filter((column) => written.includes(column)),
    );
  });

  it('are all known to whoever compares with them next time', () => {
    expect(written.filter((column) => !columns.includes(column))).toEqual([]);
  });
});

it('no table is new and unknown to whoever compares next time', () => {
  expect([...now.keys()].toSorted()).toEqual(Object.keys(known.columns).toSorted());
});
