import { readNames } from '../register/count-details.ts';
import type { CountFound } from '../register/counts.ts';
import type { CountRow } from '../resources/count.ts';
import { DIMENSIONS, type DimensionName, SPECIAL_ROWS } from '../resources/dimensions.ts';
import type { Lang, Words } from '../vocabulary/schemes.ts';
import type { Services } from './services.ts';

/** How many rows a count tells where it can say how many it left out: those with the most. */
const MOST = 1000;

const SPECIAL = Object.keys(SPECIAL_ROWS);

/** The rows of a count by name, the most first; years and rungs in their order; what is no value of the dimension last. */
export async function countRows(
  services: Services,
  by: DimensionName | null,
  release: number,
  found: CountFound['rows'],
  most = MOST,
): Promise<{ readonly rows: readonly CountRow[]; readonly left_out: number }> {
  const dimension = DIMENSIONS.find(({ name }) => name === by);
  if (!dimension) return { rows: [], left_out: 0 };
  const all = [...found].map(([key, numbers]) => ({ key, ...numbers }));
  const special = SPECIAL.flatMap((key) => all.filter((row) => row.key === key));
  const values = all.filter(({ key }) => !SPECIAL.includes(key));
  const { keys } = dimension;
  const order = typeof keys === 'object' && dimension.isFirst ? keys.codes : undefined;
  const sorted = values.toSorted((one, other) => {
    if (order) return order.indexOf(one.key) - order.indexOf(other.key);
    const byKey = one.key < other.key ? -1 : 1;
    if (dimension.isFirst) return byKey;
    return other.value - one.value || other.upper - one.upper || byKey;
  });
  const shown = sorted.slice(0, most);
  const labels = await labelling(services, keys, release);
  return {
    rows: [...shown, ...special].map(({ key, value, upper }) => ({
      key,
      label_id: labels(key, 'id'),
      label_en: labels(key, 'en'),
      value,
      upper,
    })),
    left_out: sorted.length - shown.length,
  };
}

async function labelling(
  { store, vocabulary }: Services,
  keys: (typeof DIMENSIONS)[number]['keys'],
  release: number,
): Promise<(key: string, lang: Lang) => string> {
  const names =
    keys === 'region' || keys === 'application' ? await readNames(store, keys, release) : undefined;
  return (key, lang) => {
    const special: Words | undefined = (SPECIAL_ROWS as Readonly<Record<string, Words>>)[key];
    if (special) return special[lang];
    if (typeof keys === 'object') return vocabulary.labelOf(keys.name, key, lang);
    return names?.get(key) ?? key;
  };
}
