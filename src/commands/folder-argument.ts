import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Words } from '../vocabulary/schemes.ts';
import type { Call } from './command.ts';

/** The folder that a steward hands in, as the help tells of it. */
export const FOLDER = {
  name: 'folder',
  what: {
    id: 'folder berisi satu CSV tiap jenis catatan, register.json, dan bila perlu changes.csv',
    en: 'a folder with one CSV for each kind of record, register.json and, if need be, changes.csv',
  },
} as const;

/** The folder of a call; if there is none, that is said. */
export function folderOf({ args, lang, err }: Call): string | undefined {
  const folder = resolve(args[0] ?? '');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  err(noFolder(folder)[lang]);
  return undefined;
}

const noFolder = (folder: string): Words => ({
  id: `${folder} bukan folder.`,
  en: `${folder} is not a folder.`,
});
