import { createReadStream, createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import {
  type BrotliOptions,
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createGzip,
  gzipSync,
} from 'node:zlib';
import { ENDINGS, type Encodings } from '../documents/manifest.ts';
import { measure, measured, type Written } from './sink.ts';

/** Below this a coding saves nothing worth having. */
const LEAST = 1024;
/** Up to so many bytes are coded at once: to set up a stream costs more than to code a small file. */
const SMALL = 1024 * 1024;

const GZIP = { level: 6 };

/** Brotli 5, with a window no larger than the file: to make room for one costs more than to code a small file. */
function brotliFor(bytes: number): BrotliOptions {
  const window = Math.min(22, Math.max(10, Math.ceil(Math.log2(bytes + 16))));
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_LGWIN]: window,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    },
  };
}

/** Writes the compressed twins of a file, so that no reader ever waits for a compression, and says what they are. */
export async function writeTwins(path: string, bytes: number): Promise<Encodings> {
  if (bytes < LEAST) return {};
  const [br, gz] = [path + ENDINGS.br, path + ENDINGS.gzip];
  if (bytes <= SMALL) {
    const plain = readFileSync(path);
    return {
      br: writeWhole(br, brotliCompressSync(plain, brotliFor(bytes))),
      gzip: writeWhole(gz, gzipSync(plain, GZIP)),
    };
  }
  await stream(path, createBrotliCompress(brotliFor(bytes)), br);
  await stream(path, createGzip(GZIP), gz);
  return { br: await measure(br), gzip: await measure(gz) };
}

function writeWhole(path: string, bytes: Uint8Array): Written {
  writeFileSync(path, bytes, { flag: 'wx' });
  return measured(bytes);
}

function stream(path: string, coder: NodeJS.ReadWriteStream, twin: string): Promise<void> {
  const source = createReadStream(path, { highWaterMark: 1 << 18 });
  return pipeline(source, coder, createWriteStream(twin, { flags: 'wx' }));
}
