import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Gathering } from './complaints.ts';
import { say } from './messages.ts';

/** What the register says of itself, and what a release withdraws and corrects. */
export const REGISTER_FILE = 'register.json';
export const CHANGES_FILE = 'changes.csv';

/** The file that a kind is kept in. */
export function fileOf({ path }: { readonly path: string }): string {
  return `${path}.csv`;
}

/** Every file that a folder may hold, in the order we tell of them. */
export const KNOWN_FILES: readonly string[] = [
  ...ALL_RESOURCES.map(fileOf),
  REGISTER_FILE,
  CHANGES_FILE,
];

/** The files of a folder that are to be read. */
export interface Folder {
  readonly kinds: ReadonlySet<Kind>;
  has(file: string): boolean;
  pathOf(file: string): string;
}

/** Looks into a folder. A CSV file that is none of ours is a mistake, since it may be one with its name misspelt. */
export function lookInto(path: string, gathering: Gathering): Folder {
  const found = new Set<string>();
  for (const name of readdirSync(path)) {
    if (KNOWN_FILES.includes(name)) {
      if (statSync(join(path, name)).isFile()) found.add(name);
      else gathering.add({ file: name }, say('not-a-file'));
    } else if (/^[^.].*\.csv$/i.test(name)) {
      const meant = nearest(name.replaceAll('_', '-'), KNOWN_FILES);
      gathering.add({ file: name }, say('unknown-file', { name, meant }));
    }
  }
  if (found.size === 0 && gathering.isEmpty())
    gathering.add({ file: path }, say('nothing-to-publish', { known: KNOWN_FILES }));
  const kinds = ALL_RESOURCES.filter((resource) => found.has(fileOf(resource)));
  return {
    kinds: new Set(kinds.map(({ kind }) => kind)),
    has: (file) => found.has(file),
    pathOf: (file) => join(path, file),
  };
}
