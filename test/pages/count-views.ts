import type { CountView } from '../../src/pages/count-view.ts';
import type { Ladders } from '../../src/pages/counts.ts';
import { countFields } from '../../src/resources/basis.ts';
import { MEASURES } from '../../src/resources/measures.ts';

const BASE = 'https://data.example.id';
const LADDER = { signed: 22, 'at-signing': 25, declared: 28, intent: 32 };

/** How many of everything that is counted stand on each rung. */
export const LADDERS = Object.fromEntries(MEASURES.map(({ name }) => [name, LADDER])) as Ladders;

/** A count with everything it may tell, whose words are `said`. */
export function countView(said: string): CountView {
  const labels = { label_id: said, label_en: said };
  const words = { id: said, en: said };
  return {
    count: {
      ...{ measure: 'adopters', by: 'province', evidence: 'signed', as_of: '2019-06-30' },
      filters: words,
      ...{ release: 1, value: 16, upper: 17, ladder: LADDER },
      steps: { signed: 22, 'at-signing': 3, declared: 3, intent: 4 },
      rows: [{ key: '36', ...labels, value: 6, upper: 7 }],
      left_out: 3,
      ...{ rule: words, sentence: words, records: `${BASE}/agreements?release=1` },
      stated: [
        {
          ...{ what: 'adopting-governments', ...labels, left_out: 2 },
          totals: [
            {
              ...{ id: 'a', iri: `${BASE}/id/stated-totals/a`, count: 40, qualifier: 'exact' },
              said: words,
              ...{ stated_on: '2018-10', date_basis: 'inferred', as_of: null, stated_by: [said] },
              ...{ scope_note_id: said, scope_note_en: said },
              sources: [
                { id: 's', title: said, publisher: said, published_on: null, url: said },
                {
                  ...{ id: 't', title: said, publisher: said, published_on: null },
                  url: 'https://warta.example.id/1',
                },
              ],
            },
          ],
        },
      ],
      coverage: [{ year: '2016', state: 'partly', ...labels }],
      license: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      citation: words,
    },
    fields: countFields({ of: 'agreement' }),
    filters: { place: said },
    asksRung: true,
    hasCard: true,
    rowRecords: new Map([['36', `${BASE}/agreements?adopter=36&release=1`]]),
  };
}
