import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** An empty folder that is gone when the run is done. */
export function temporaryFolder(): string {
  return mkdtempSync(join(inject('folder'), 'adopsi-'));
}

/** A temporary folder with files in it, by name. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
