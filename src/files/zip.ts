import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A file of an archive: one that lies on the disk, a text, or pieces that are made while it is written. */
export type ZipEntry = { readonly name: string } & (
  | { readonly path: string }
  | { readonly text: string }
  | { readonly pieces: AsyncIterable<string> | Iterable<string> }
);

/**
 * Writes files into a zip archive, one after the other, each read while it is written; the next one is asked
 * for when the one before is in. `time` is that of every entry, so that the same content gives the same bytes.
 */
export async function writeZip(
  path: string,
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  time: Date,
): Promise<void> {
  const zip = new ZipFile();
  const options = { mtime: onEveryClock(time), mode: 0o100644, forceDosTimestamp: true };
  const stop = new AbortController();
  const written = pipeline(zip.outputStream, createWriteStream(path), { signal: stop.signal });
  const added = async () => {
    for await (const entry of entries) {
      const stream = streamOf(entry);
      try {
        zip.addReadStream(stream, entry.name, options);
        await finished(stream, { signal: stop.signal });
      } finally {
        stream.destroy();
      }
    }
    zip.end();
  };
  // Whichever fails first ends the other, which would wait for it for ever.
  const stopped = (error: unknown) => {
    stop.abort(error);
    throw error;
  };
  const outcomes = await Promise.allSettled([added().catch(stopped), written.catch(stopped)]);
  if (outcomes.some(({ status }) => status === 'rejected')) throw stop.signal.reason;
}

function streamOf(entry: ZipEntry): Readable {
  if ('path' in entry) return createReadStream(entry.path);
  return Readable.from('text' in entry ? [Buffer.from(entry.text)] : bytesOf(entry.pieces));
}

async function* bytesOf(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield Buffer.from(piece);
}

/** An entry carries what a clock on the wall shows, without its zone: the one that shows the UTC of a time here. */
function onEveryClock(time: Date): Date {
  const [date = '', clock = ''] = time.toISOString().slice(0, 19).split('T');
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hours, minutes, seconds] = clock.split(':').map(Number);
  return new Date(year, month - 1, day, hours, minutes, seconds);
}
