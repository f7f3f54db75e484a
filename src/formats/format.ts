import type { Resource } from '../resources/define.ts';
import type { Row } from '../resources/row.ts';
import type { Urls } from '../resources/urls.ts';

/** What the rest of the house needs to know of a way of writing, to negotiate it, name files and send it. */
export interface Syntax {
  readonly name: string;
  /** The bare type, which negotiation compares. */
  readonly mediaType: string;
  /** The type as sent, with its parameters. */
  readonly contentType: string;
  readonly extension: string;
  /** Whether it holds words in one language, which its address may name. */
  readonly isTranslated?: true;
}

/** One way of writing records down. */
export interface Format extends Syntax {
  /** A collection in this format is whole, and streamed, unless a limit is asked for; else it is paged. */
  readonly whole: boolean;
  /**
   * Prepared once for a resource; what it returns is called for every record. A document that holds records of
   * other resources too begins in one way whichever comes first, so it is told `among` which.
   */
  writer(resource: Resource, urls: Urls, among?: readonly Resource[]): Writer;
}

/** The pieces of a document of one resource's records. */
export interface Writer {
  readonly open: string;
  record(row: Row): string;
  readonly between: string;
  readonly close: string;
  /** A document that holds one record. */
  one(row: Row): string;
}

/** The text of some records. */
export function writeAll(writer: Writer, rows: readonly Row[]): string {
  let text = writer.open;
  let between = '';
  for (const row of rows) {
    // Not joined: a text that is only put together is cheaper to make bytes of.
    text += between + writer.record(row);
    between = writer.between;
  }
  return text + writer.close;
}

/** How much text makes a piece: enough that it costs more to write than to hand over, and no more: others wait meanwhile. */
const PIECE = 16_384;

/** Records as they come, some at a time. */
export type Pages = AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;

/** The text of a stream of records, a piece of many records at a time. */
export function write(writer: Writer, pages: Pages): AsyncGenerator<string> {
  return writeTogether([{ writer, pages }]);
}

/** Records of several resources as one document: every writer of a format begins and ends it in the same way. */
export async function* writeTogether(
  parts: readonly { readonly writer: Writer; readonly pages: Pages }[],
): AsyncGenerator<string> {
  let text = parts[0]?.writer.open ?? '';
  let between = '';
  for (const { writer, pages } of parts)
    for await (const page of pages)
      for (const row of page) {
        text += between + writer.record(row);
        between = writer.between;
        if (text.length < PIECE) continue;
        yield text;
        text = '';
      }
  yield text + (parts[0]?.writer.close ?? '');
}
