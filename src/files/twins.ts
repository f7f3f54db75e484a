import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { syncFile } from './sink.ts';

/** Below this a coding saves nothing worth having. */
const LEAST = 1024;

/** The codings that a file is stored in beside itself, and what their files end in. */
const CODERS = {
  br: (size: number) =>
    createBrotliCompress({
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: size,
      },
    }),
  gz: () => createGzip({ level: 6 }),
};

/** Writes the compressed twins of a file, so that no reader ever waits for a compression. */
export async function writeTwins(path: string, bytes: number): Promise<void> {
  if (bytes < LEAST) return;
  for (const [ending, coder] of Object.entries(CODERS)) {
    const twin = `${path}.${ending}`;
    await pipeline(
      createReadStream(path, { highWaterMark: 1 << 18 }),
      coder(bytes),
      createWriteStream(twin, { flags: 'wx' }),
    );
    syncFile(twin);
  }
}
