import { defineConfig } from 'vitest/config';

// `npm test` is what runs in two minutes; `npm run test:slow` is `vitest run --mode slow`.
export default defineConfig(({ mode }) => ({
  test: {
    // The workers load the same packages as the program does.
    execArgv: ['--import', new URL('bin/quick-start.mjs', import.meta.url).href],
    globalSetup: ['test/support/run-folder.ts'],
    // A worker loads the program once, not once a test file: a third of the processor time of a run.
    isolate: false,
    reporters: ['default', './test/support/closing-line.ts'],
    typecheck: { include: ['test/**/*.test-d.ts'] },
    ...(mode === 'slow'
      ? {
          include: ['test/slow/**/*.test.ts'],
          // Each is mostly one process at a time.
          maxWorkers: 2,
          testTimeout: 900_000,
          hookTimeout: 900_000,
        }
      : {
          include: ['test/**/*.test.ts'],
          exclude: ['test/slow/**'],
          alias: {
            '@resvg/resvg-js': new URL('test/support/no-pictures.ts', import.meta.url).pathname,
          },
          // Much of the time is spent waiting for servers and a browser.
          maxWorkers: 3,
          // Several times what any of them takes on an idle machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        }),
  },
}));
