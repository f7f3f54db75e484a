import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The file that everybody starts the program with. */
export const ENTRY = fileURLToPath(new URL('../../bin/adopsi.mjs', import.meta.url));

type Env = Readonly<Record<string, string>>;

/** A process as a person at a terminal sees it. */
export interface Run {
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly out: string;
  readonly err: string;
  /** Its exit status, once it has ended. */
  readonly ended: Promise<number | null>;
  /** The match of a pattern in what it writes to standard output, as soon as there is one. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts the program, or what is said in its place; it does not outlive the test. */
export function start(args: readonly string[], env: Env = {}, ...program: string[]): Run {
  // Nothing of the tester's own settings or language; PATH for whatever Node itself looks up.
  const child = spawn(process.execPath, [...(program.length > 0 ? program : [ENTRY]), ...args], {
    env: { PATH: process.env.PATH, TMPDIR: tmpdir(), ...env },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code));
  });
  const says = async (pattern: RegExp) => {
    for (;;) {
      const found = pattern.exec(written.out);
      if (found) return found;
      const more = new Promise<'more'>((resolve) => {
        child.stdout.once('data', () => resolve('more'));
      });
      if ((await Promise.race([more, ended])) === 'more') continue;
      throw new Error(`It ended without saying ${pattern}: ${written.out}${written.err}`);
    }
  };
  return {
    child,
    ended,
    says,
    get out() {
      return written.out;
    },
    get err() {
      return written.err;
    },
  };
}

/** Runs a command to its end. */
export async function run(
  args: readonly string[],
  env: Env = {},
): Promise<{ readonly status: number | null; readonly out: string; readonly err: string }> {
  const started = start(args, env);
  const status = await started.ended;
  return { status, out: started.out, err: started.err };
}
