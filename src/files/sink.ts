import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, openSync, writeSync } from 'node:fs';

/** What a written file is like. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes a file that is not there yet, piece by piece, and brings it to the disk. */
export async function writeText(
  path: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const descriptor = openSync(path, 'wx');
  let room = Buffer.allocUnsafe(1 << 18);
  try {
    for await (const piece of pieces) {
      // One buffer for all pieces: a new one each would cost a third of the encoding. No character takes more than 3 bytes.
      if (piece.length * 3 > room.byteLength) room = Buffer.allocUnsafe(piece.length * 3);
      const bytes = room.write(piece);
      // A disk that is nearly full takes a part of what it is given.
      for (let at = 0; at < bytes; ) at += writeSync(descriptor, room, at, bytes - at);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads a file for its size and sum. */
export async function measure(path: string): Promise<Written> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).byteLength;
  }
  return { bytes, sha256: hash.digest('hex') };
}
