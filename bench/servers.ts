import { freePort } from '../test/support/free-port.ts';
import type { Order, Requests } from './client.ts';
import type { Fixed } from './fixed.ts';
import { type Costs, type Helper, startHelper } from './helper.ts';
import type { Subject } from './measure.ts';
import { BASE } from './registers.ts';

/** A server in a process of its own. */
export interface Served {
  readonly port: number;
  costs(): Promise<Costs>;
}

/** What requests are like, wherever they go. */
export type Asked = Omit<Requests, 'port'>;

/** One client, and the servers that it asks, each in a process of its own. */
export interface Servers {
  /** A server of a register. */
  serve(dataDir: string): Promise<Served>;
  /** A server of one fixed Buffer. */
  fix(answer: Fixed): Promise<Served>;
  /** Requests as something to measure: how many are answered in a second of the server's processor. */
  subject(server: Served, asked: Asked): Promise<Subject>;
  /** Makes so many requests. */
  make(server: Served, asked: Asked, count: number): Promise<void>;
  stop(): Promise<void>;
}

/** Servers that are all gone when they are stopped. */
export function startServers(): Servers {
  const client = startHelper('client.ts');
  const helpers: Helper[] = [client];
  const order = (order: Order) => client.ask<number>(order);
  const start = (file: string, env?: Readonly<Record<string, string>>) => {
    const helper = startHelper(file, env);
    helpers.push(helper);
    return helper;
  };
  return {
    async serve(dataDir) {
      const port = await freePort();
      const env = { DATA_DIR: dataDir, PORT: port, BASE_URL: BASE, LOG_LEVEL: 'silent' };
      const helper = start('served.ts', env);
      await untilHealthy(port);
      return { port: Number(port), costs: () => helper.ask('costs') };
    },
    async fix(answer) {
      const helper = start('fixed.ts');
      return { port: await helper.ask<number>(answer), costs: () => helper.ask('costs') };
    },
    async subject({ port, costs }, asked) {
      await order({ ...asked, port });
      return async (ms) => {
        const { seconds } = await costs();
        const answered = await order({ run: asked.name, ms });
        return answered / ((await costs()).seconds - seconds);
      };
    },
    async make({ port }, asked, count) {
      await order({ ...asked, port });
      await order({ run: asked.name, count });
    },
    async stop() {
      await Promise.all(helpers.map((helper) => helper.stop()));
    },
  };
}

async function untilHealthy(port: string): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The server does not answer');
}
