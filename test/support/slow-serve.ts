import '../../bin/quick-start.mjs';

// A server whose answers take as long as their path says, in milliseconds: for what happens to a request meanwhile.
const { serve } = await import('../../src/serve.ts');
const { readSettings } = await import('../../src/settings.ts');

const read = readSettings(process.env);
if ('complaints' in read) throw new Error(read.complaints.map(({ en }) => en).join('\n'));

process.exitCode = await serve(
  {
    settings: read.settings,
    lang: 'en',
    args: [],
    options: {},
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  },
  ({ current }) => ({
    async fetch(request) {
      const wait = Number(new URL(request.url).pathname.slice(1));
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      return new Response(`release ${current().n}\n`);
    },
  }),
);
