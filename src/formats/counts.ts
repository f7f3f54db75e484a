import type { Count } from '../resources/count.ts';
import { csv, csvLine } from './csv.ts';
import type { Syntax } from './format.ts';
import { json } from './json.ts';

/** A count as data that is no graph. */
export const COUNT_SYNTAXES: ReadonlyMap<Syntax, (count: Count, total: Total) => string> = new Map([
  [json, (count: Count) => `${JSON.stringify(count)}\n`],
  [csv, csvOf],
]);

/** What the line of a count without a dimension is called. */
type Total = { readonly label_id: string; readonly label_en: string };

/** A line a row; one line, where there is no dimension. By evidence, the rung is the key. */
function csvOf(count: Count, total: Total): string {
  const { by, evidence, as_of, release, value, upper } = count;
  const names = [
    ...(by === null ? [] : [by]),
    ...['label_id', 'label_en', 'value', 'upper'],
    ...(by === 'evidence' ? [] : ['evidence']),
    ...['as_of', 'release'],
  ];
  const rows = by === null ? [{ ...total, value, upper }] : count.rows;
  const lines = rows.map((row) => {
    const cells: Readonly<Record<string, unknown>> = {
      evidence,
      as_of,
      release,
      ...row,
      ...(by !== null && 'key' in row && { [by]: row.key }),
    };
    return csvLine(names.map((name) => cells[name]));
  });
  return csvLine(names) + lines.join('');
}
