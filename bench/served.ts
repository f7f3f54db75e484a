import '../bin/quick-start.mjs';
import { answerBy, costs } from './helper.ts';

// The server as it is served, told by environment variables as always, in a process that says what it takes.

const { serve } = await import('../src/serve.ts');
const { readSettings } = await import('../src/settings.ts');

const read = readSettings(process.env);
if ('complaints' in read) throw new Error(read.complaints.map(({ en }) => en).join('\n'));

answerBy(costs);

process.exitCode = await serve({
  settings: read.settings,
  lang: 'en',
  args: [],
  options: {},
  out: () => {},
  err: (line) => process.stderr.write(`${line}\n`),
});
