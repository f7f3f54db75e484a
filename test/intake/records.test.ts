import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/resources/kinds.ts';
import type { Row } from '../../src/resources/row.ts';
import { refusalsOf, tryOut, wordsOf } from '../support/complain.ts';
import { smallFolder } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

/** The first small release with one file changed, added, or taken away. */
function folderWith(name: string, content: string | Uint8Array): string {
  const [first] = RELEASES;
  const folder = smallFolder(first ?? { records: {} });
  writeFileSync(join(folder, name), content);
  return folder;
}

async function refusals(name: string, content: string | Uint8Array): Promise<string[]> {
  return refusalsOf(await tryOut(folderWith(name, content)));
}

describe('records together', () => {
  const first = RELEASES[0] ?? { records: {} };
  const withRows = (kind: Kind, change: (rows: readonly Row[]) => readonly Row[]) => ({
    ...first,
    records: { ...first.records, [kind]: change(first.records[kind] ?? []) },
  });

  it('are refused where an id stands twice, with both lines', async () => {
    const outcome = await tryOut(withRows('source', (rows) => [...rows, ...rows.slice(0, 1)]));
    expect(wordsOf(outcome)).toEqual([
      'sources.csv:4:1 (id): "warta-1" is there already, on line 2. Every record has an identifier of its own.',
    ]);
  });

  it.each<[Kind, Row, string]>([
    ['agreement', { adopter: '99.99' }, 'agreements.csv:2:2 dangling'],
    ['agreement', { sources: ['warta-1', 'tiada'] }, 'agreements.csv:2:14 dangling'],
    ['signatory', { agreement: 'tiada' }, 'signatories.csv:2:2 dangling'],
    ['stated-total', { application: 'tiada' }, 'stated-totals.csv:2:8 dangling'],
    ['region', { parent: '99' }, 'regions.csv:2:5 province-with-parent'],
  ])('are refused where a %s with %j leads nowhere or wrong', async (kind, changed, refusal) => {
    const outcome = await tryOut(
      withRows(kind, ([row, ...others]) => [{ ...row, ...changed }, ...others]),
    );
    expect(refusalsOf(outcome)).toContain(refusal);
  });

  it('are refused where a region lies in no province', async () => {
    const [province, regency, ...others] = first.records.region ?? [];
    const within = (parent?: string) =>
      tryOut({
        ...first,
        records: { ...first.records, region: [province ?? {}, { ...regency, parent }, ...others] },
      });
    expect(refusalsOf(await within('36.71'))).toEqual(['regions.csv:3:5 parent-no-province']);
    expect(refusalsOf(await within())).toEqual(['regions.csv:3:5 region-without-parent']);
  });

  it('are checked although other cells of theirs are wrong', async () => {
    const outcome = await tryOut(
      withRows('agreement', ([row, ...others]) => [
        { ...row, signed_on: 'x', sources: ['tiada'] },
        ...others,
      ]),
    );
    expect(refusalsOf(outcome)).toEqual([
      'agreements.csv:2:7 wrong-date',
      'agreements.csv:2:14 dangling',
    ]);
  });

  it('are not said to lead nowhere because the file they lead to cannot be read', async () => {
    expect(await refusals('sources.csv', 'id,nothing\n')).toEqual([
      ...Array(6).fill('sources.csv:1 missing-column'),
      'sources.csv:1:2 unknown-column',
    ]);
  });
});
