import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST, type ManifestFile, manifestText, readManifest } from '../documents/manifest.ts';
import { readReleases } from '../register/current.ts';
import { syncFolder } from '../register/durable.ts';
import { cardParts } from './cards.ts';
import { csvwParts, snapshotPart, typedParts } from './described.ts';
import { FileError } from './file-error.ts';
import { datapackagePart, zipPart } from './package.ts';
import type { Part, Source } from './part.ts';
import { measure, writeText } from './sink.ts';
import { tableParts, wholeParts } from './tables.ts';
import { writeTwins } from './twins.ts';
import { voidPart } from './void.ts';

/** The folder that holds the files of every release, a folder each. */
export function releasesFolder(dataDir: string): string {
  return join(dataDir, 'releases');
}

/**
 * Builds all files of a release. They are made in a folder that no reader looks into, and appear under their own
 * name when all of them are on the disk; where anything goes wrong, nothing is left. Throws what the disk says.
 */
export async function buildFiles(source: Source, dataDir: string): Promise<void> {
  const root = releasesFolder(dataDir);
  const { n } = source.release;
  const [making, old, folder] = [
    join(root, `.${n}.part`),
    join(root, `.${n}.old`),
    join(root, `${n}`),
  ];
  mkdirSync(root, { recursive: true });
  rmSync(making, { recursive: true, force: true });
  try {
    mkdirSync(making);
    await writeParts(source, root, making);
    await syncFiles(making);
    syncFolder(making);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(making, folder);
    syncFolder(root);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

async function writeParts(source: Source, root: string, folder: string): Promise<void> {
  const { n, published_at: published, edition } = source.release;
  const earlier = earlierFiles(source, root);
  const files: ManifestFile[] = [];
  for (const part of await partsOf(source)) {
    const { name: url, mediaType: media_type, rows } = part;
    const written = await writePart(part, folder, files);
    const same = earlier.find((one) => one.url === url && one.sha256 === written.sha256);
    files.push({ url, ...written, media_type, rows, changed: same?.changed ?? n });
  }
  const text = manifestText({ release: n, published, edition, files });
  await writeText(join(folder, MANIFEST), [text]);
}

/** Brings all files to the disk, several at a time: one after another, each would wait for a turn of the disk. */
async function syncFiles(folder: string): Promise<void> {
  await Promise.all(
    readdirSync(folder).map(async (name) => {
      try {
        const file = await open(join(folder, name), 'r+');
        await file.sync().finally(() => file.close());
      } catch (error) {
        throw new FileError(name, error);
      }
    }),
  );
}

/** The files of the release before: what has the same bytes in both has not changed. */
function earlierFiles({ store, release }: Source, root: string): readonly ManifestFile[] {
  const before = readReleases(store).find(({ n }) => n < release.n);
  const path = before && join(root, String(before.n), MANIFEST);
  return path && existsSync(path) ? (readManifest(readFileSync(path, 'utf8'))?.files ?? []) : [];
}

/** Every file, those first that others are made of. */
async function partsOf(source: Source): Promise<readonly Part[]> {
  // Begun first, written last.
  const cards = await cardParts(source);
  return [
    ...(await tableParts(source)),
    ...(await typedParts(source)),
    ...wholeParts(source),
    voidPart(source),
    ...csvwParts(source),
    datapackagePart(source),
    snapshotPart(source),
    zipPart(source),
    ...cards,
  ];
}

async function writePart(
  { name, isText, write }: Part,
  folder: string,
  before: readonly ManifestFile[],
): Promise<Pick<ManifestFile, 'bytes' | 'sha256' | 'encodings'>> {
  const path = join(folder, name);
  try {
    await write(path, before);
    const { bytes, sha256 } = await measure(path);
    return { bytes, sha256, encodings: isText ? await writeTwins(path, bytes) : {} };
  } catch (error) {
    throw new FileError(name, error);
  }
}
