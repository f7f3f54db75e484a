import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { syncFile, syncFolder } from '../register/durable.ts';
import { releasesFolder } from './build.ts';

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
