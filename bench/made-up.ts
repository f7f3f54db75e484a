/** Some of the values, in their order, as the cell of a list. */
export function some(random: () => number, values: readonly string[]): string {
  return values.filter(() => random() < 0.5).join('|');
}

/** A value as often as its chance, else an empty cell. */
export function maybe(random: () => number, chance: number, value: string): string {
  return random() < chance ? value : '';
}

/** One of some values. */
export function pick<Value>(random: () => number, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('Nothing to pick from');
  return value;
}

/** A name as part of an id. */
export function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Mulberry32: small, good enough, and the same everywhere. Each record has its own, so that files agree with one another. */
export function randomOf(file: number, at: number): () => number {
  let state = (file * 0x9e3779b1) ^ (at * 0x85ebca6b);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words that make names. */
export const WORDS = [
  'Cerdas',
  'Terpadu',
  'Warga',
  'Siaga',
  'Aduan',
  'Réaksi',
  'Mudah',
  'Sejahtera',
];
/** What names of people begin with, marks and quotes included. */
export const NAMES = [
  "Ma'ruf",
  'I Nyoman',
  'Siti',
  'José',
  'Ny. Ratna',
  'H. Muh.',
  'Andi "Ucok"',
  'Müller',
];
/** Places, with what a CSV file must quote. */
export const PLACES = [
  'Balai Kota, lantai 5',
  'Aula "Al-Amanah"',
  'Pendopo — Sasana',
  'Ruang Réformasi',
  'Gedung Ḥikmah; sayap timur',
];
