import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { urlsAt } from '../../src/resources/urls.ts';
import { appOf, seedsStore } from './apps.ts';

/** The first register, served on a free port under its own address. */
export async function serveSeeds() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { app } = appOf(await seedsStore(), { urls: urlsAt(base) });
  server.on('request', getRequestListener(app.fetch));
  return { base, close: () => server.close() };
}
