import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { releasesFolder } from './build.ts';
import { syncFile, syncFolder } from './sink.ts';

/** Makes a folder under another name beside it and gives it its own at the end, so that a crash leaves no half of it. */
export function throughFolder(folder: string, make: (making: string) => void): void {
  const making = join(dirname(folder), `.${basename(folder)}.${process.pid}`);
  try {
    mkdirSync(making);
    make(making);
    syncFolder(making);
    renameSync(making, folder);
    syncFolder(dirname(folder));
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/** Copies the stored files of releases from one `DATA_DIR`, or backup of one, into another, byte for byte. */
export function copyReleases(from: string, to: string, releases: readonly number[]): void {
  const target = releasesFolder(to);
  // What a restoration left that did not come to its end: without a database nobody has read it.
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  for (const n of releases) {
    const source = join(releasesFolder(from), String(n));
    // Of a register that an older program made; they are built when it is served.
    if (!existsSync(source)) continue;
    const folder = join(target, String(n));
    cpSync(source, folder, { recursive: true });
    for (const name of readdirSync(folder)) syncFile(join(folder, name));
    syncFolder(folder);
  }
  syncFolder(target);
}
