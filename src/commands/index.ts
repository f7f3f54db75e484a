import { backup } from './backup.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { exportFolder } from './export.ts';
import { publish } from './publish.ts';
import { rebase } from './rebase.ts';
import { releases } from './releases.ts';
import { restore } from './restore.ts';
import { serve } from './serve.ts';
import { verify } from './verify.ts';

/** Every command, in the order a steward meets them; the command line, its help and `docs/commands.md` are printed from this. */
export const COMMANDS: readonly Command[] = [
  serve,
  check,
  publish,
  releases,
  verify,
  exportFolder,
  backup,
  restore,
  rebase,
];
