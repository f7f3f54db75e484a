import type { Settings } from '../settings.ts';
import type { Lang, Words } from '../vocabulary/schemes.ts';

/** One thing a steward can ask for on the command line; help and `docs/commands.md` are printed from it. */
export interface Command {
  readonly name: string;
  readonly summary: Words;
  /** What must be given, in order. */
  readonly arguments: readonly { readonly name: string; readonly what: Words }[];
  /** What may be given: `--note <text>`, `--dry-run`. */
  readonly options: readonly { readonly flags: string; readonly what: Words }[];
  /** Lines that work as they stand. */
  readonly examples: readonly string[];
  /** Does the work and says how it ended: 0 done, 1 refused by the rules, 2 could not be tried. */
  run(call: Call): Promise<number>;
}

/** One call of a command, with everything it may lean on. */
export interface Call {
  readonly settings: Settings;
  readonly lang: Lang;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Writes a line to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  err(line: string): void;
}
