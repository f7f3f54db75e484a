import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { type Message, say } from './messages.ts';

/** One record of a CSV file, and the line it begins on. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Where a file stops being CSV; nothing behind it was read. */
export interface Break {
  readonly line: number;
  readonly message: Message;
}

/** More than any record may hold, so that a quotation mark left open does not take the memory. */
const LONGEST = 1_000_000;

/**
 * Reads a CSV file (RFC 4180; with or without BOM; CRLF or LF) some records at a time.
 * Ends with a break where the file cannot be read on.
 */
export async function* readCsv(path: string): AsyncGenerator<readonly Line[], Break | undefined> {
  let lines: Line[] = [];
  let next = 1;
  let blank = 0;
  const parser = parse({
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST,
    // Not the stream's own reading side: it forgets the records before a fault.
    on_record: (cells: string[], { empty_lines }) => {
      next += empty_lines - blank;
      blank = empty_lines;
      lines.push({ line: next, cells });
      next += 1 + breaksIn(cells);
      return null;
    },
  });
  let fault: unknown;
  let stop: Break | undefined;
  parser.on('error', (error) => {
    fault = error;
  });
  for await (const { text, broken } of readText(path)) {
    await new Promise<void>((written) => parser.write(text, () => written()));
    yield lines;
    lines = [];
    stop = fault ? breakOf(fault, next, blank) : broken;
    if (stop) break;
  }
  if (!fault) {
    // The parser holds the last record back until it knows that nothing follows.
    await new Promise<void>((ended) => {
      parser.once('error', () => ended()).once('end', ended);
      parser.resume().end();
    });
    yield lines;
  }
  return stop ?? (fault ? breakOf(fault, next, blank) : undefined);
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}

function breakOf(fault: unknown, next: number, blank: number): Break {
  if (!(fault instanceof CsvError)) throw fault;
  const line = next + Number(fault.empty_lines ?? blank) - blank;
  if (fault.code === 'CSV_QUOTE_NOT_CLOSED') return { line, message: say('open-quote') };
  if (fault.code === 'CSV_MAX_RECORD_SIZE') return { line, message: say('line-too-long') };
  return { line, message: say('stray-quote') };
}

interface Chunk {
  readonly text: string;
  readonly broken?: Break;
}

/** The text of a file in whole lines, up to the first that is not UTF-8. */
async function* readText(path: string): AsyncGenerator<Chunk> {
  let rest = Buffer.alloc(0);
  let line = 1;
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const held = Buffer.concat([rest, bytes]);
    const end = held.lastIndexOf(NEWLINE) + 1;
    const chunk = decode(held.subarray(0, end), line);
    yield chunk;
    if (chunk.broken) return;
    line += countLines(held.subarray(0, end));
    rest = held.subarray(end);
    if (rest.length > 4 * LONGEST) {
      yield { text: '', broken: { line, message: say('line-too-long') } };
      return;
    }
  }
  yield decode(rest, line);
}

const NEWLINE = 0x0a;

function decode(bytes: Buffer, first: number): Chunk {
  const text = textOf(bytes, first);
  if (text !== undefined) return { text };
  let start = 0;
  let good = '';
  for (let line = first; ; line += 1) {
    const end = bytes.indexOf(NEWLINE, start) + 1 || bytes.length;
    const text = textOf(bytes.subarray(start, end), line);
    if (text === undefined) return { text: good, broken: { line, message: say('not-utf8') } };
    good += text;
    start = end;
  }
}

/** The text of some bytes, if they are UTF-8. Only the first line of a file may begin with a byte order mark. */
function textOf(bytes: Buffer, line: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: line > 1 }).decode(bytes);
  } catch {
    return undefined;
  }
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
