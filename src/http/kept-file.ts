import { readFile } from 'node:fs/promises';
import type { Representation } from './representation.ts';
import { headersOfFile, type Reply } from './respond.ts';
import type { StoredFile } from './route.ts';
import type { Services } from './services.ts';
import type { Kept } from './store.ts';
import { ENDINGS, tagOf, unreadable } from './stored-file.ts';

/** A small file with the codings that lie beside it, to be kept. */
export async function keepFile(
  { report }: Pick<Services, 'report'>,
  file: StoredFile,
  reply: Reply,
): Promise<Pick<Kept, 'isFile' | 'lastModified' | 'plain' | 'br' | 'gzip'>> {
  const { path, name, bytes, sha256 } = file;
  const read = (ending = '') => readFile(path + ending).catch(() => undefined);
  const [plain, br, gzip] = await Promise.all([read(), read(ENDINGS.br), read(ENDINGS.gzip)]);
  if (plain?.byteLength !== bytes) throw unreadable(report, path);
  const coded = (body: Uint8Array, coding: 'br' | 'gzip') =>
    represented(body, headersOfFile(reply, { name, coding, etag: tagOf(sha256, coding) }));
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

function represented(body: Uint8Array, told: Readonly<Record<string, string>>): Representation {
  const size = body.byteLength;
  const headers = { ...told, 'Content-Length': String(size) };
  return { body, size, etag: told.ETag ?? '', headers };
}
