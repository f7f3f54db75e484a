import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readFileSync, statSync, writeSync } from 'node:fs';

/** What a written file is like. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** Up to so many bytes are read at once: to stream them takes a buffer that is larger. */
const SMALL = 1024 * 1024;

/** How much is gathered before the disk is given it: to call the kernel costs as much as to copy so many kilobytes. */
const ROOM = 1 << 20;

/** Writes a file that is not there yet, piece by piece. */
export async function writeText(
  path: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const descriptor = openSync(path, 'wx');
  // One buffer for all pieces: a new one each would cost a third of the encoding.
  let room = Buffer.allocUnsafe(ROOM);
  let filled = 0;
  const empty = () => {
    // A disk that is nearly full takes a part of what it is given.
    for (let at = 0; at < filled; ) at += writeSync(descriptor, room, at, filled - at);
    filled = 0;
  };
  try {
    for await (const piece of pieces) {
      // No character takes more than 3 bytes.
      const most = piece.length * 3;
      if (filled + most > room.byteLength) empty();
      if (most > room.byteLength) room = Buffer.allocUnsafe(most);
      filled += room.write(piece, filled);
    }
    empty();
  } finally {
    closeSync(descriptor);
  }
}

/** Reads a file for its size and sum. */
export async function measure(path: string): Promise<Written> {
  if (statSync(path).size <= SMALL) return measured(readFileSync(path));
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: SMALL })) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).byteLength;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** The size and sum of some bytes. */
export function measured(bytes: Uint8Array): Written {
  return { bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}
