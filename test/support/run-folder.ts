import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a run keeps whatever its tests write. */
    readonly folder: string;
  }
}

/** Makes the folder of a run before its tests, and removes it with all that is in it after them. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'adopsi-tests-'));
  project.provide('folder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
