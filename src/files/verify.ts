import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { MANIFEST, readManifest } from '../documents/manifest.ts';
import { releasesFolder } from './build.ts';
import { measure, measureStream } from './sink.ts';

/** What is wrong with the files of a release: which file, and how. */
export interface FileFault {
  readonly file: string;
  readonly fault: 'missing' | 'changed' | 'unknown' | 'unreadable';
}

const DECODERS = { br: createBrotliDecompress, gz: createGunzip };

/** Holds the files of a release against its manifest, their compressed twins too; nothing, where all is as it was published. */
export async function verifyFiles(dataDir: string, release: number): Promise<FileFault[]> {
  const folder = join(releasesFolder(dataDir), String(release));
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return [{ file: MANIFEST, fault: 'missing' }];
  const manifest = readManifest(readFileSync(path, 'utf8'));
  if (!manifest) return [{ file: MANIFEST, fault: 'unreadable' }];
  const faults: FileFault[] = [];
  const known = new Set<string>([MANIFEST]);
  for (const { url, bytes, sha256 } of manifest.files) {
    const file = join(folder, url);
    known.add(url);
    if (!existsSync(file)) faults.push({ file: url, fault: 'missing' });
    else if ((await measure(file)).sha256 !== sha256) faults.push({ file: url, fault: 'changed' });
    for (const [ending, decoder] of Object.entries(DECODERS)) {
      const twin = `${url}.${ending}`;
      known.add(twin);
      if (!existsSync(join(folder, twin))) continue;
      const plain: Readable = createReadStream(join(folder, twin)).pipe(decoder());
      const found = await measureStream(plain).catch(() => undefined);
      if (found?.bytes !== bytes || found.sha256 !== sha256)
        faults.push({ file: twin, fault: 'changed' });
    }
  }
  const others = readdirSync(folder).filter((name) => !known.has(name));
  return [...faults, ...others.map((file): FileFault => ({ file, fault: 'unknown' }))];
}
