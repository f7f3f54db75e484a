import { getRequestListener } from '@hono/node-server';
import type { Services } from '../../src/http/services.ts';
import { serverOf } from '../../src/listen.ts';
import { readReleases } from '../../src/register/current.ts';
import type { Store } from '../../src/register/open.ts';
import { urlsAt } from '../../src/resources/urls.ts';
import { readSettings } from '../../src/settings.ts';
import { appOf, seedsStore } from './apps.ts';
import { freePort } from './free-port.ts';

/** The first register, served as it is in earnest, on a free port under its own address. */
export async function serveSeeds() {
  return serveStore(await seedsStore());
}

/** A register, served in the same way. */
export async function serveStore(store: Store, given: Partial<Services> = {}) {
  const port = await freePort();
  const read = readSettings({ PORT: port });
  if (!('settings' in read)) throw new Error('these settings are right');
  const { app, services } = appOf(store, { urls: urlsAt(read.settings.baseUrl), ...given });
  // A publication would have built them; to build them while somebody waits may outlast his patience.
  for (const { n } of readReleases(store)) await services.files(n);
  const server = serverOf(getRequestListener(app.fetch), read.settings, undefined);
  await new Promise<void>((resolve) => server.listen(read.settings.port, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { base: read.settings.baseUrl, port: read.settings.port, server, services, close };
}
