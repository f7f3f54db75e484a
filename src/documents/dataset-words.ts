import type { Dataset } from '../resources/datasets.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import type { RegisterJson } from '../resources/register-json.ts';
import { LANGS, type Lang, type Words } from '../vocabulary/schemes.ts';

/** What a data set is called where its register does not stand beside it. */
export function titleOf({ title }: RegisterJson, { label }: Dataset): Words {
  return { id: `${title.id}: ${label.id}`, en: `${title.en}: ${label.en}` };
}

/** What a row of it is, and what whoever counts them must know. */
export function descriptionOf({ note, limits }: Dataset): Words {
  return { id: `${note.id} ${limits.id}`, en: `${note.en} ${limits.en}` };
}

/** What its tables are called, and what all of it is about. */
export function keywordsOf({ kinds }: Dataset): Words[] {
  return [
    { id: 'pemerintah daerah', en: 'local government' },
    { id: 'aplikasi pemerintah', en: 'government applications' },
    ...kinds.map((kind) => {
      const { id, en } = RESOURCES[kind].plural;
      return { id: id.toLowerCase(), en: en.toLowerCase() };
    }),
  ];
}

/** The languages its texts are in: Indonesian, and each that a field says it is in. */
export function languagesIn({ table, kinds }: Dataset): Lang[] {
  const fields = table ? table.fields : kinds.flatMap((kind) => RESOURCES[kind].fields);
  const isIn = (lang: string) =>
    lang === 'id' || fields.some((field) => field.kind === 'text' && field.lang === lang);
  return LANGS.filter(isIn);
}

/** Kinds whose dates tell when something was published, not when it was so. */
const UNDATED: readonly Kind[] = ['source'];

/** Whether it tells of something that happened on a day, which is never before the first day that the register covers. */
export function isTemporal({ kinds }: Dataset): boolean {
  return kinds.some(
    (kind) =>
      !UNDATED.includes(kind) && RESOURCES[kind].fields.some((field) => field.kind === 'date'),
  );
}
