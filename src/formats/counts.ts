import type { Count } from '../resources/count.ts';
import type { Words } from '../vocabulary/schemes.ts';
import { csv, csvLine } from './csv.ts';
import type { Syntax } from './format.ts';
import { json } from './json.ts';

/** A count as data that is no graph; its label is what the line of a count without rows is called. */
export const COUNT_SYNTAXES: ReadonlyMap<Syntax, (count: Count, label: Words) => string> = new Map([
  [json, (count: Count) => `${JSON.stringify(count)}\n`],
  [csv, csvOf],
]);

/** A line a row; one line, where there is no dimension. By evidence, the rung is the key. */
function csvOf(count: Count, label: Words): string {
  const { by, evidence, as_of, release, value, upper } = count;
  const names = [
    ...(by === null ? [] : [by]),
    ...['label_id', 'label_en', 'value', 'upper'],
    ...(by === 'evidence' ? [] : ['evidence']),
    ...['as_of', 'release'],
  ];
  const total = { label_id: label.id, label_en: label.en, value, upper };
  const rows = by === null ? [total] : count.rows;
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
