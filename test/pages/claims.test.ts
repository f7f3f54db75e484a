import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/pages/claims.ts';
import type { Row } from '../../src/resources/row.ts';
import { pageAt } from './page-at.ts';
import { RECORDS } from './records.ts';
import { textOf } from './text.ts';

describe('claims', () => {
  const [row] = RECORDS['stated-total'] as readonly [Row];
  const text = (rows: readonly Row[], ours: readonly ({ value: number; upper: number } | null)[]) =>
    textOf(String(claimsOf(pageAt('/stated-totals'), { rows, ours }).records));

  it('stand in a table for each thing they count, with our count in a column of its own, and its bounds', () => {
    const said = text(
      [row, { ...row, id: 'x', what: 'applications-available', count: 174, qualifier: 'exact' }],
      [{ value: 16, upper: 17 }, null],
    );
    expect(said).toMatch(
      /Pengadopsi \(menurut pernyataan\) .*sekitar 40 .*16–17 .*Aplikasi \(menurut pernyataan\) .*174/,
    );
    expect(said).not.toContain('174 16');
  });

  it('of one application say that our count is of it too', () => {
    const said = text([{ ...row, application: 'laksa' }], [{ value: 1, upper: 1 }]);
    expect(said).toContain('LAKSA: Dikutip dari bupati');
    expect(said).toContain('1 menyepakati LAKSA');
  });
});
