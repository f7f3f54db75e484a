import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ENDINGS, type ManifestFile } from '../documents/manifest.ts';
import type { Representation } from './representation.ts';
import { headersOfFile, type Reply } from './respond.ts';
import type { StoredFile } from './route.ts';
import type { Services } from './services.ts';
import type { Kept } from './store.ts';
import { tagOf, unreadable } from './stored-file.ts';

/** A small file with the codings that lie beside it, to be kept. What is not what its manifest tells of is never sent. */
export async function keepFile(
  { report }: Pick<Services, 'report'>,
  file: StoredFile,
  reply: Reply,
): Promise<Pick<Kept, 'isFile' | 'lastModified' | 'plain' | 'br' | 'gzip'>> {
  const { path, name, sha256, encodings } = file;
  const [plain, br, gzip] = await Promise.all([
    readAs(path, file),
    readAs(path + ENDINGS.br, encodings.br),
    readAs(path + ENDINGS.gzip, encodings.gzip),
  ]);
  if (!plain) throw unreadable(report, path);
  const coded = (body: Uint8Array, coding: 'br' | 'gzip') => {
    const told = { name, coding, etag: tagOf(sha256, coding) };
    const sum = encodings[coding]?.sha256 ?? '';
    return represented(body, headersOfFile(reply, { ...told, sha256: sum }));
  };
  return {
    isFile: true,
    lastModified: reply.lastModified,
    plain: represented(
      plain,
      headersOfFile(reply, { name, sha256, etag: tagOf(sha256, 'identity') }),
    ),
    ...(br && { br: coded(br, 'br') }),
    ...(gzip && { gzip: coded(gzip, 'gzip') }),
  };
}

/** The bytes of a file, if they are those it was published with. */
async function readAs(
  path: string,
  told: Pick<ManifestFile, 'sha256'> | undefined,
): Promise<Buffer<ArrayBuffer> | undefined> {
  const bytes = told && (await readFile(path).catch(() => undefined));
  if (!bytes) return undefined;
  return createHash('sha256').update(bytes).digest('hex') === told.sha256 ? bytes : undefined;
}

function represented(body: Uint8Array, told: Readonly<Record<string, string>>): Representation {
  const size = body.byteLength;
  const headers = { ...told, 'Content-Length': String(size) };
  return { body, size, etag: told.ETag ?? '', headers };
}
