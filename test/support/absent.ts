import { existsSync } from 'node:fs';

/** Told once, where the runner shows it: a line that is neither a pass nor a skip. */
export function reportAbsent(what: string): void {
  process.stderr.write(`absent, so not tried: ${what}\n`);
}

/** Whether files that stand beside the checkout are there. Where CI runs they must be: their absence then fails whatever reads them. */
export function isBeside(folder: URL): boolean {
  if (existsSync(folder) || process.env.CI === 'true') return true;
  reportAbsent(folder.pathname);
  return false;
}
