import { type SQL, sql } from 'drizzle-orm';
import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Store } from './open.ts';
import { indexOf } from './search-index.ts';
import { all, asOf } from './select.ts';
import { prepared } from './statements.ts';
import { column, TABLES } from './tables.ts';

/** How many words of a search count. */
const MOST_WORDS = 10;

/** What makes a word for the index too: letters, their marks, digits. Anything else stands between words. */
const WORD = /[\p{L}\p{M}\p{N}\p{Co}]+/gu;

/** The words of a search, each wanted once; none, where it holds only signs. */
export function wordsOf(text: string): readonly string[] {
  const found = text.toLowerCase().match(WORD) ?? [];
  return [...new Set(found)].slice(0, MOST_WORDS);
}

/**
 * The rows of a kind where each word stands, or in a record that they refer to, as of the same release: as a list
 * in JSON, since one answer may ask of it many times. A search without words finds nothing, for it asks for something.
 */
export async function findRows(
  store: Store,
  resource: Resource,
  release: number,
  words: readonly string[],
): Promise<string> {
  if (words.length === 0) return '[]';
  const row = column(TABLES[resource.kind], 'row');
  const found = prepared(
    store,
    `${words.length} words in ${resource.kind}`,
    () =>
      sql`select json_group_array(${row}) as found from ${TABLES[resource.kind]} where ${all([
        asOf(resource),
        ...words.map(
          (_, at) => sql`${row} in (${rowsWith(resource, sql.placeholder(`word${at}`))})`,
        ),
      ])}`,
  ).get({
    release,
    ...Object.fromEntries(words.map((word, at) => [`word${at}`, patternOf(word)])),
  });
  return String(found?.found);
}

/**
 * In quotes a word is no syntax; with a star it may go on. One letter may not: as a beginning it says next to
 * nothing, and nearly every record has a word that it begins.
 */
function patternOf(word: string): string {
  return [...word].length > 1 ? `"${word}"*` : `"${word}"`;
}

type Word = ReturnType<typeof sql.placeholder>;

/** The rows that hold a word, and those that refer to one which does. */
function rowsWith(resource: Resource, word: Word): SQL {
  const ways = [
    ownRows(resource, word),
    ...resource.fields.map((field) => referringRows(resource, field, word)),
  ].filter((way) => way !== undefined);
  return sql.join(ways, sql` union all `);
}

/** The rows that hold a word themselves. */
function ownRows(resource: Resource, word: Word): SQL | undefined {
  const index = indexOf(resource);
  if (!index) return undefined;
  const name = sql.identifier(index);
  return sql`select rowid from ${name} where ${name} match +${word}`;
}

/** The rows that refer by a field to a record which holds a word. */
function referringRows(resource: Resource, field: Field, word: Word): SQL | undefined {
  // What a source's title says is said of many records, and not of each.
  if (field.kind !== 'reference' || isMany(field)) return undefined;
  const holding = ownRows(RESOURCES[field.to], word);
  if (!holding) return undefined;
  const release = sql.placeholder('release');
  // Renamed: a region may be part of another one.
  const ids = sql`select other.id from ${TABLES[field.to]} as other where other.row in (${holding}) and other.valid_from <= +${release} and other.valid_to > +${release}`;
  const name = sql.identifier(field.name);
  return sql`select mine.row from ${TABLES[resource.kind]} as mine where mine.${name} in (${ids})`;
}
