import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { releasesFolder } from './build.ts';

/**
 * Removes what a build left that did not come to its end: folders under a temporary name, and those of releases
 * that were never published. Only whoever holds the lock may ask.
 */
export function clearFiles(dataDir: string, published: readonly number[]): void {
  const root = releasesFolder(dataDir);
  const known = new Set(published.map(String));
  for (const name of namesIn(root)) {
    // A folder that was being replaced is better than none.
    const n = /^\.(\d+)\.old$/.exec(name)?.[1];
    if (n && known.has(n) && !namesIn(root).includes(n))
      renameSync(join(root, name), join(root, n));
    else if (/^(\.\d+\.(part|old)|\d+)$/.test(name) && !known.has(name))
      rmSync(join(root, name), { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
