import { seedsStore } from './apps.ts';
import { serveSeeds, serveStore } from './listen.ts';
import type { PageType } from './page-types.ts';
import { smallRegister } from './small-register.ts';

/** Serves what each type of page is met in. */
export async function servePages() {
  const [first, changed, broken] = await Promise.all([
    serveSeeds(),
    smallRegister().then((store) => serveStore(store)),
    seedsStore().then((store) => serveStore(store, { files: async () => undefined })),
  ]);
  const servers = { first, changed, broken };
  return {
    base: first.base,
    baseOf: ({ metIn }: PageType) => servers[metIn ?? 'first'].base,
    close: () => {
      for (const server of Object.values(servers)) server.close();
    },
  };
}
