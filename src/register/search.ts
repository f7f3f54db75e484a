import { type SQL, sql } from 'drizzle-orm';
import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Row } from '../resources/row.ts';
import { indexOf } from './search-index.ts';
import { column, linkTable, TABLES } from './tables.ts';

/** How many words of a search count. */
const MOST_WORDS = 10;

/** What makes a word for the index too: letters, their marks, digits. Anything else stands between words. */
const WORD = /[\p{L}\p{M}\p{N}\p{Co}]+/gu;

/** The words of a search, each wanted once; none, where it holds only signs. */
export function wordsOf(text: string): readonly string[] {
  const found = text.toLowerCase().match(WORD) ?? [];
  return [...new Set(found)].slice(0, MOST_WORDS);
}

/** The values that the placeholders of `matchesOf` stand for: a word in quotes is no syntax, with a star it may go on. */
export function wordsIn(words: readonly string[]): Row {
  return Object.fromEntries(words.map((word, at) => [`word${at}`, `"${word}"*`]));
}

/**
 * The SQL of each word: it stands in the record itself, or in one that the record refers to, as of the
 * same release. A search without words finds nothing, since it asks for something.
 */
export function matchesOf(resource: Resource, words: readonly string[]): SQL[] {
  if (words.length === 0) return [sql`false`];
  return words.map((_, at) => {
    const word = sql.placeholder(`word${at}`);
    const ways = [
      ownRows(resource, word),
      ...resource.fields.map((field) => referringRows(resource, field, word)),
    ].filter((way) => way !== undefined);
    return sql`${column(TABLES[resource.kind], 'row')} in (${sql.join(ways, sql` union all `)})`;
  });
}

type Word = ReturnType<typeof sql.placeholder>;

/** The rows that hold a word themselves. */
function ownRows(resource: Resource, word: Word): SQL | undefined {
  const index = indexOf(resource);
  if (!index) return undefined;
  const name = sql.identifier(index);
  return sql`select rowid from ${name} where ${name} match +${word}`;
}

/** The rows that refer by a field to a record which holds a word. */
function referringRows(resource: Resource, field: Field, word: Word): SQL | undefined {
  if (field.kind !== 'reference') return undefined;
  const holding = ownRows(RESOURCES[field.to], word);
  if (!holding) return undefined;
  const release = sql.placeholder('release');
  // Renamed: a region may be part of another one.
  const ids = sql`select other.id from ${TABLES[field.to]} as other where other.row in (${holding}) and other.valid_from <= +${release} and other.valid_to > +${release}`;
  if (isMany(field)) {
    const links = linkTable(resource, field);
    return sql`select ${links.row} from ${links} where ${links.value} in (${ids})`;
  }
  const name = sql.identifier(field.name);
  return sql`select mine.row from ${TABLES[resource.kind]} as mine where mine.${name} in (${ids})`;
}
