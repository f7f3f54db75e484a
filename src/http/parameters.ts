import { COUNT_FORMATS } from '../formats/facets.ts';
import { cut } from '../pages/shortened.ts';
import type { Resource } from '../resources/define.ts';
import { facetFields, MOST_VALUES } from '../resources/facets.ts';
import type { Field } from '../resources/fields.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { filtersOf } from './filter-parameters.ts';
import type { Parameter } from './route.ts';
import { wholeNumber } from './whole-number.ts';

/** Which release is shown. */
export const RELEASE = wholeNumber({
  name: 'release',
  description: {
    id: 'Nomor rilis; tanpa ini, rilis yang berlaku.',
    en: 'The number of a release; without it, the current one.',
  },
  minimum: 1,
  maximum: 999_999_999,
  mayBeAbsent: true,
  wrong: {
    id: 'nomor rilis adalah bilangan bulat mulai dari 1',
    en: 'a release is a whole number from 1',
  },
});

/** How many records a page holds. */
export const LIMIT = wholeNumber({
  name: 'limit',
  description: {
    id: 'Paling banyak berapa catatan, 1 sampai 1000.',
    en: 'How many records at most, 1 to 1000.',
  },
  minimum: 1,
  maximum: 1000,
  wrong: { id: 'tulis bilangan dari 1 sampai 1000', en: 'write a number from 1 to 1000' },
});

/** Where a page begins. */
const AFTER: Parameter = {
  name: 'after',
  description: {
    id: 'Kode catatan terakhir dari halaman sebelumnya.',
    en: 'The identifier of the last record of the page before.',
  },
  schema: { type: 'string', minLength: 1 },
  mayBeAbsent: true,
  read: (text) => ({ value: text }),
};

/** How long a search may be, in characters. */
const LONGEST_SEARCH = 200;

/** Words to look for. */
export const SEARCH: Parameter = {
  name: 'q',
  description: {
    id: 'Kata-kata yang dicari, boleh awal kata dari dua huruf ke atas, tanpa membedakan huruf besar dan tanda diakritik. Semua kata harus ada dalam catatan atau dalam catatan yang dirujuknya langsung, selain sumbernya. Paling banyak 200 karakter; sepuluh kata pertama yang dihitung.',
    en: 'Words to look for, or their beginnings from two letters on, whatever their case and diacritics. Each must stand in a record or in one that it refers to directly, its sources apart. At most 200 characters; the first ten words count.',
  },
  schema: { type: 'string', pattern: '\\S', maxLength: LONGEST_SEARCH },
  // What a paste brings along unseen: tabs, soft hyphens, marks that turn the direction of a text.
  spell: (text) =>
    text
      .replaceAll(/\p{Cc}+/gu, ' ')
      .replaceAll(/\p{Cf}+/gu, '')
      .trim(),
  read: (text) =>
    [...text].length <= LONGEST_SEARCH
      ? { value: text }
      : {
          wrong: {
            id: `paling banyak ${LONGEST_SEARCH} karakter`,
            en: `at most ${LONGEST_SEARCH} characters`,
          },
        },
};

/** The parameters a collection understands: one or two for every filterable field, then what is searched, shown, counted, order and paging. */
export function parametersOf(resource: Resource): readonly Parameter[] {
  return [
    ...filtersOf(resource),
    SEARCH,
    chosenOf(resource),
    countedOf(resource),
    sortOf(resource),
    LIMIT,
    AFTER,
    RELEASE,
  ];
}

/** Which fields an answer holds; without its identifier nobody could tell a record from another. */
function chosenOf({ fields }: Resource): Parameter {
  return {
    name: 'fields',
    description: {
      id: 'Medan yang dimuat jawaban, dipisahkan koma; id selalu ada. Tanpa ini, semua medan.',
      en: 'The fields an answer holds, separated by commas; id is always there. Without it, all of them.',
    },
    ...namesOf(fields, (names) =>
      fields.filter(({ kind, name }) => kind === 'identifier' || names.has(name)),
    ),
  };
}

/** Which fields to count by. */
function countedOf(resource: Resource): Parameter {
  const fields = facetFields(resource);
  return {
    name: 'facets',
    description: {
      id: `Sebagai ganti catatan: berapa catatan yang memuat tiap nilai medan-medan ini, dipisahkan koma, menurut saringan dan pencarian yang berlaku. Yang tersering disebut satu per satu, tiap medan paling banyak ${MOST_VALUES.data} nilai (di halaman ${MOST_VALUES.page}); baris terakhir menjumlahkan sisanya. Hanya dalam JSON, CSV, dan halaman.`,
      en: `Instead of records: how many of them have each value of these fields, separated by commas, under the filters and the search. The most frequent are told one by one, at most ${MOST_VALUES.data} values a field (${MOST_VALUES.page} on pages); a last row tells of the rest together. Only in JSON, CSV and pages.`,
    },
    only: [...COUNT_FORMATS.keys()],
    ...namesOf(fields, (names) => fields.filter(({ name }) => names.has(name))),
  };
}

/** A parameter that lists names of fields; its value are the fields. */
function namesOf(
  fields: readonly Field[],
  choose: (names: ReadonlySet<string>) => readonly Field[],
): Pick<Parameter, 'schema' | 'read'> {
  const accepted = fields.map(({ name }) => name);
  const one = `(${accepted.join('|')})`;
  return {
    schema: { type: 'string', pattern: `^${one}(,${one})*$` },
    read: (text) => {
      const names = new Set(text.split(','));
      const unknown = [...names].find((name) => !accepted.includes(name));
      if (unknown === undefined) return { value: choose(names) };
      const list = accepted.join(', ');
      const given = unknown.length > 40 ? `${cut(unknown, 40)}…` : unknown;
      return {
        wrong: {
          id: `"${given}" tidak ada; pilih dari ${list}`,
          en: `there is no "${given}"; choose from ${list}`,
        },
        near: nearest(unknown, accepted),
      };
    },
  };
}

function sortOf({ fields }: Resource): Parameter {
  const sortable = fields.filter((field) => field.sortable);
  const accepted = sortable.flatMap(({ name }) => [name, `-${name}`]);
  return {
    name: 'sort',
    description: {
      id: 'Urutan; dengan tanda kurang di depan, terbalik. Tanpa ini menurut kode.',
      en: 'The order; with a minus in front, reversed. Without it, by identifier.',
    },
    schema: { type: 'string', enum: accepted },
    read: (text) => {
      const field = sortable.find(({ name }) => name === text.replace(/^-/, ''));
      if (field) return { value: { field, descending: text.startsWith('-') } };
      const list = accepted.join(', ');
      return {
        wrong: { id: `pilih dari ${list}`, en: `choose from ${list}` },
        near: nearest(text, accepted),
      };
    },
  };
}
