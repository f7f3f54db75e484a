import { open, stat } from 'node:fs/promises';
import { ENDINGS } from '../documents/manifest.ts';
import { type ByteRange, rangeOf } from './byte-range.ts';
import { conditionsOf, failed } from './conclude.ts';
import { evaluate, isSame } from './conditional.ts';
import { Problem } from './problems.ts';
import type { Header } from './raw.ts';
import { type Coding, codingOf } from './representation.ts';
import { type Reply, respondFile } from './respond.ts';
import type { StoredFile } from './route.ts';
import type { Services } from './services.ts';
import type { Streams } from './stream.ts';

/** Up to so many bytes are read at once, by however many readers; more are sent while they are read. */
const SMALL = 64 * 1024;
/** How many bytes of a larger file are held at a time. */
const PIECE = 256 * 1024;

/** The response of a stored file: whole, in part, in the coding a reader takes, or a 304. */
export async function sendFile(
  services: Services,
  streams: Streams,
  file: StoredFile,
  reply: Reply,
  method: string,
  header: Header,
): Promise<Response> {
  const wanted = method === 'GET' ? header('range') : undefined;
  // A part is a part of the file itself: nobody could put parts of several codings together.
  const coding =
    wanted === undefined ? codingOf(header('accept-encoding'), file.bytes) : 'identity';
  const { path, size, sha256, ...coded } = await findCoded(services, file, coding);
  const etag = tagOf(file.sha256, coded.coding ?? 'identity');
  const verdict = evaluate(conditionsOf(header), etag, reply.lastModified);
  if (verdict === 'failed') throw failed();
  const told = { etag, name: file.name, sha256, ...coded };
  if (verdict === 'unchanged')
    return respondFile(reply, { ...told, size, part: undefined }, 'unchanged');
  const part =
    wanted !== undefined && isSame(header('if-range'), etag) ? rangeOf(wanted, size) : undefined;
  if (part === 'unsatisfiable') throw unsatisfiable(size);
  const { first, last } = part ?? { first: 0, last: size - 1 };
  const body =
    method === 'HEAD'
      ? null
      : last - first < SMALL
        ? await readPart(path, { first, last })
        : streams.open(readPieces(path, { first, last }));
  return respondFile(reply, { ...told, size, part }, body);
}

/** Where the bytes of a file lie in a coding; without a twin of the right size, itself. Of another size it is never sent. */
async function findCoded({ report }: Services, file: StoredFile, coding: Coding) {
  const { path, bytes: size, sha256, encodings } = file;
  const sizeOf = (one: string) => stat(one).then(({ size }) => size, unknown);
  if (coding !== 'identity') {
    const [twin, told] = [path + ENDINGS[coding], encodings[coding]];
    if (told && (await sizeOf(twin)) === told.bytes)
      return { path: twin, size: told.bytes, sha256: told.sha256, coding };
  }
  if ((await sizeOf(path)) === size) return { path, size, sha256 };
  throw unreadable(report, path);
}

const unknown = () => undefined;

/** A file that is not there, or not what its manifest tells of. */
export function unreadable(report: Services['report'], path: string): Problem {
  report(new Error(`${path} is not the file that its manifest tells of`));
  return new Problem('not-ready', {
    id: 'Berkas ini sedang tidak dapat dibaca; kami mencatatnya.',
    en: 'This file cannot be read at the moment; it was recorded.',
  });
}

/** The tag of a file in a coding: of its own sum, which everybody can compute. */
export function tagOf(sha256: string, coding: Coding): string {
  return `"${sha256}${coding === 'identity' ? '' : `-${coding}`}"`;
}

async function readPart(path: string, part: ByteRange): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(part.last - part.first + 1);
  let at = 0;
  for await (const piece of readPieces(path, part)) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

async function* readPieces(path: string, { first, last }: ByteRange): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    for (let at = first; at <= last; ) {
      // Of its own and not of a pool, which would be held with it; what it held before is overwritten.
      const room = Buffer.allocUnsafeSlow(Math.min(PIECE, last + 1 - at));
      const { bytesRead } = await file.read(room, 0, room.byteLength, at);
      if (bytesRead === 0) throw new Error(`${path} ended early`);
      yield room.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
}

function unsatisfiable(size: number): Problem {
  return new Problem(
    'range-not-satisfiable',
    {
      id: `Berkas ini berisi ${size} bita; bagian yang diminta berada di luarnya.`,
      en: `This file has ${size} bytes; the part asked for lies beyond them.`,
    },
    { size },
  );
}
