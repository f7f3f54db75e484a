import { interleave, print, ratioOf } from './measure.ts';
import { registerOf } from './registers.ts';
import { startServers } from './servers.ts';

// Stored frames and badges over HTTP beside what Node itself does at best: one fixed Buffer of the same bytes.

/** How long each subject is measured in a round, in milliseconds. */
const SPAN = 1000;

const PATHS = {
  frame: '/embed/counts/adopters?release=1',
  badge: '/badge/adopters.svg?release=1',
} as const;

/** Prints how kept frames and badges compare with a fixed Buffer. */
export async function embeds(): Promise<void> {
  const servers = startServers();
  try {
    const server = await servers.serve(await registerOf(10_000));
    for (const [name, path] of Object.entries(PATHS)) {
      const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, {
        headers: { 'Accept-Encoding': 'identity' },
      });
      const body = await answer.text();
      const headers = {
        'Content-Type': answer.headers.get('content-type') ?? '',
        'Content-Length': answer.headers.get('content-length') ?? '',
      };
      const asked = { paths: [path], headers: {}, status: 200 };
      const fixed = await servers.fix({ body, headers });
      const rates = await interleave(
        {
          fixed: await servers.subject(fixed, { ...asked, name: `fixed ${name}` }),
          kept: await servers.subject(server, { ...asked, name }),
        },
        SPAN,
      );
      print(`kept ${name} / node:http, fixed Buffer`, ratioOf(rates.kept, rates.fixed), '≥ 0.85');
    }
  } finally {
    await servers.stop();
  }
}

if (import.meta.main) await embeds();
