import type { Count, CountRow } from '../../src/resources/count.ts';
import { LICENSES } from '../../src/resources/licenses.ts';

/** A row of a count. */
export function rowOf(key: string, label: string, value: number, upper = value): CountRow {
  return { key, label_id: label, label_en: label, value, upper };
}

/** A count as it might be, with some of it as a test wants it. */
export function countLike(given: Partial<Count>): Count {
  const words = { id: 'Kalimat.', en: 'A sentence.' };
  return {
    ...{ measure: 'adopters', by: null, evidence: 'signed', as_of: null, filters: null },
    release: 1,
    ...{ value: 22, upper: 22, rows: [], left_out: 0, rule: words, sentence: words },
    ladder: { signed: 22, 'at-signing': 25, declared: 28, intent: 32 },
    steps: { signed: 22, 'at-signing': 3, declared: 3, intent: 4 },
    ...{ records: 'https://data.example.id/agreements', stated: [], coverage: [] },
    ...{ license: LICENSES['CC-BY-4.0'], citation: words },
    ...given,
  };
}
