import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Makes a file or folder under another name beside it and gives it its own at the end, if it turned out right, so that a crash leaves no half of it. */
export function throughTemporary(path: string, make: (temporary: string) => boolean): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    if (!make(temporary)) return;
    if (statSync(temporary).isDirectory()) syncFolder(temporary);
    else syncFile(temporary);
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Brings a file to the disk that something else wrote. */
export function syncFile(path: string): void {
  fsync(path, 'r+');
}

/** Brings to the disk which files a folder holds, and under which names. */
export function syncFolder(path: string): void {
  // Windows knows no such thing, and needs none.
  if (process.platform !== 'win32') fsync(path, 'r');
}

function fsync(path: string, flags: string): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
