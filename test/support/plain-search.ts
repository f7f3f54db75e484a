import type { Resource } from '../../src/resources/define.ts';
import { isMany } from '../../src/resources/fields.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import type { Kind } from '../../src/resources/kinds.ts';
import { type Row, valuesOf } from '../../src/resources/row.ts';

/** The records of a release, by kind. */
export type Everything = Readonly<Record<Kind, readonly Row[]>>;

/** The words of a text without case and diacritics. */
export function plainWords(text: string): readonly string[] {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a search must find, by reading everything: each word is or begins one of the record, or one of a record it refers to. */
export function plainSearch(all: Everything, resource: Resource, search: string): string[] {
  const words = plainWords(search);
  if (words.length === 0) return [];
  return all[resource.kind]
    .filter((row) => {
      const texts = [textOf(resource, row), ...referred(all, resource, row)];
      const held = plainWords(texts.join(' '));
      return words.every((word) => held.some((one) => fits(one, word)));
    })
    .map(({ id }) => String(id));
}

/** A letter by itself is a word, and the beginning of none. */
function fits(held: string, wanted: string): boolean {
  return [...wanted].length === 1 ? held === wanted : held.startsWith(wanted);
}

function textOf({ fields }: Resource, row: Row): string {
  const texts = fields.filter(({ kind }) => kind === 'text');
  return texts.flatMap(({ name }) => valuesOf(row[name])).join(' ');
}

function referred(all: Everything, resource: Resource, row: Row): string[] {
  return resource.fields.flatMap((field) => {
    if (field.kind !== 'reference' || isMany(field)) return [];
    const ids = valuesOf(row[field.name]);
    const found = all[field.to].filter(({ id }) => ids.includes(String(id)));
    return found.map((one) => textOf(RESOURCES[field.to], one));
  });
}
