import { interleave, print, ratioOf } from './measure.ts';
import { registerOf } from './registers.ts';
import { startServers } from './servers.ts';

// Answers over HTTP beside what Node itself does at best: one fixed Buffer of the same bytes.

/** How long each subject is measured in a round, in milliseconds. */
const SPAN = 1000;
/** About how many bytes the kept answer has. */
const SIZE = 2048;

const TYPES = {
  'JSON-LD': 'application/ld+json',
  Turtle: 'text/turtle',
  'N-Triples': 'application/n-triples',
} as const;

/** Prints how kept answers, answers made anew and 304s compare. */
export async function http(): Promise<void> {
  const servers = startServers();
  try {
    const dataDir = await registerOf(1_000_000);
    const server = await servers.serve(dataDir);
    const paths = await pathsOf(server.port);
    const { path, headers, body } = await keptOf(server.port, paths.slice(0, 200));
    const two = {
      'Content-Type': headers['content-type'] ?? '',
      'Content-Length': headers['content-length'] ?? '',
    };
    const one = { paths: [path], headers: { Accept: TYPES.Turtle }, status: 200 };
    const same = { ...one.headers, 'If-None-Match': headers.etag ?? '' };
    const anew = (type: keyof typeof TYPES) =>
      servers.subject(server, { name: type, paths, headers: { Accept: TYPES[type] }, status: 200 });
    const rates = await interleave(
      {
        fixed: await servers.subject(await servers.fix({ body, headers: two }), {
          ...one,
          name: 'fixed',
        }),
        full: await servers.subject(await servers.fix({ body, headers }), { ...one, name: 'full' }),
        kept: await servers.subject(server, { ...one, name: 'kept' }),
        unchanged: await servers.subject(server, {
          name: 'unchanged',
          paths: one.paths,
          headers: same,
          status: 304,
        }),
        'JSON-LD': await anew('JSON-LD'),
        Turtle: await anew('Turtle'),
        'N-Triples': await anew('N-Triples'),
      },
      SPAN,
    );
    print(
      'kept answer of 2 kB / node:http, fixed Buffer',
      ratioOf(rates.kept, rates.fixed),
      '≥ 0.85',
    );
    print(
      '  the same / node:http, fixed Buffer and the same headers',
      ratioOf(rates.kept, rates.full),
    );
    print('  node:http with the same headers / with two', ratioOf(rates.full, rates.fixed));
    print('its 304 / its 200', ratioOf(rates.unchanged, rates.kept), '≥ 1.0');
    for (const type of ['JSON-LD', 'Turtle', 'N-Triples'] as const)
      print(
        `record not kept, ${type} / node:http, fixed Buffer`,
        ratioOf(rates[type], rates.fixed),
        '≥ 0.55',
      );
  } finally {
    await servers.stop();
  }
}

/** The paths of so many records that none is kept any more when its turn comes again. */
async function pathsOf(port: number): Promise<string[]> {
  const answer = await fetch(`http://127.0.0.1:${port}/agreements.csv`);
  const lines = (await answer.text()).split('\r\n').slice(1, -1);
  return lines.map((line) => `/agreements/${line.slice(0, line.indexOf(','))}`);
}

/** Of some records the one whose Turtle is nearest to the size wanted, as it is answered. */
async function keptOf(port: number, paths: readonly string[]) {
  const answers = await Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        headers: { Accept: TYPES.Turtle, 'Accept-Encoding': 'identity' },
      });
      const { date, connection, 'keep-alive': _, ...headers } = Object.fromEntries(answer.headers);
      return { path, headers: headers as Record<string, string>, body: await answer.text() };
    }),
  );
  const distance = ({ body }: { body: string }) => Math.abs(Buffer.byteLength(body) - SIZE);
  const [nearest] = answers.toSorted((one, other) => distance(one) - distance(other));
  if (!nearest) throw new Error('There are no records');
  return nearest;
}

if (import.meta.main) await http();
