import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST, type Manifest, type ManifestFile, readManifest } from '../documents/manifest.ts';

/** The stored files of one release. */
export interface ReleaseFiles {
  /** Where they lie. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** One of them by its name; nothing else in the folder is served. */
  file(name: string): ManifestFile | undefined;
  /** The first file that is not there, or not of the size that the manifest tells; looked for anew each time. */
  missing(): Promise<string | undefined>;
}

/** How many releases are kept at hand; a manifest is a few kilobytes. */
const MOST = 100;

/** Reads the files of releases in a folder, each release once: what is published never changes. */
export function filesIn(root: string): (release: number) => Promise<ReleaseFiles | undefined> {
  const known = new Map<number, ReleaseFiles>();
  return async (release) => {
    const found = known.get(release) ?? (await filesOf(join(root, String(release))));
    if (!found) return undefined;
    if (known.size >= MOST) known.delete(known.keys().next().value ?? release);
    known.set(release, found);
    return found;
  };
}

async function filesOf(folder: string): Promise<ReleaseFiles | undefined> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  const manifest = readManifest(text);
  if (!manifest) return undefined;
  const files = new Map(manifest.files.map((file) => [file.url, file]));
  return {
    folder,
    manifest,
    file: (name) => files.get(name),
    async missing() {
      for (const { url, bytes } of manifest.files) {
        const size = await stat(join(folder, url)).then((found) => found.size, nothing);
        if (size !== bytes) return url;
      }
      return undefined;
    },
  };
}

const nothing = () => undefined;
