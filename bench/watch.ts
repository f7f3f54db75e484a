import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** The 99th percentile of the time until small requests are answered whole, one after another, while something else goes on; milliseconds. */
export async function watch(
  port: number,
  paths: readonly string[],
  during: () => Promise<unknown>,
): Promise<number> {
  const times: number[] = [];
  let goesOn = true;
  const asking = (async () => {
    for (let at = 0; goesOn; at += 1) {
      const began = performance.now();
      const response = await ask(port, paths[at % paths.length] ?? '/');
      for await (const _ of response);
      times.push(performance.now() - began);
      await new Promise((done) => setTimeout(done, 2));
    }
  })();
  try {
    await during();
  } finally {
    goesOn = false;
    await asking;
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length * 0.99)] ?? Number.NaN;
}

/** Asks a server of this machine, and insists on an answer. */
export async function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<IncomingMessage> {
  const [response] = (await once(
    get({ port, path, agent, host: '127.0.0.1', headers }),
    'response',
  )) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`${path} is answered ${response.statusCode}`);
  return response;
}
