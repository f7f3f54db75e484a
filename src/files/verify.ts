import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENDINGS, MANIFEST, type ManifestFile, readManifest } from '../documents/manifest.ts';
import { releasesFolder } from './build.ts';
import { measure } from './sink.ts';

/** What is wrong with the files of a release: which file, and how. */
export interface FileFault {
  readonly file: string;
  readonly fault: 'missing' | 'changed' | 'unknown' | 'unreadable';
}

/** Holds the files of a release against its manifest, their compressed twins too; nothing, where all is as it was published. */
export async function verifyFiles(dataDir: string, release: number): Promise<FileFault[]> {
  const folder = join(releasesFolder(dataDir), String(release));
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return [{ file: MANIFEST, fault: 'missing' }];
  const manifest = readManifest(readFileSync(path, 'utf8'));
  if (!manifest) return [{ file: MANIFEST, fault: 'unreadable' }];
  const faults: FileFault[] = [];
  const known = new Set<string>([MANIFEST]);
  for (const [file, { sha256 }] of manifest.files.flatMap(withTwins)) {
    const path = join(folder, file);
    known.add(file);
    if (!existsSync(path)) faults.push({ file, fault: 'missing' });
    else if ((await measure(path)).sha256 !== sha256) faults.push({ file, fault: 'changed' });
  }
  const others = readdirSync(folder).filter((name) => !known.has(name));
  return [...faults, ...others.map((file): FileFault => ({ file, fault: 'unknown' }))];
}

function withTwins(file: ManifestFile) {
  const twins = Object.entries(file.encodings).map(
    ([coding, twin]) => [file.url + ENDINGS[coding as keyof typeof ENDINGS], twin] as const,
  );
  return [[file.url, file] as const, ...twins];
}
