import { accessSync, constants, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builderOf } from './commands/builder.ts';
import type { Call } from './commands/command.ts';
import { databaseOf, openOr } from './commands/opener.ts';
import { addressesOf, deploymentOf, REFUSALS } from './commands/refusals.ts';
import { linesOf } from './intake/complaints.ts';
import { seedIfEmpty } from './intake/publish-folder.ts';
import { currentRelease } from './register/current.ts';
import { readDeployment } from './register/deployment.ts';
import { takeLock } from './register/lock.ts';
import { ageOf, migrate } from './register/migrate.ts';
import type { Store } from './register/open.ts';
import type { Words } from './vocabulary/schemes.ts';

/** How long a start waits for another process that makes or publishes the register, in milliseconds. */
const PATIENCE = 60_000;

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

/** Why a register is not served. */
export interface Refusal {
  readonly refused: Words;
}

/**
 * Opens the register of the settings for serving: brings it up to this edition,
 * removes what a killed publication left, publishes the seeds if nothing is
 * published. Of two processes that start at once, one does so and one waits.
 */
export async function prepareRegister(call: Call): Promise<Store | Refusal> {
  const { settings, lang, out } = call;
  mkdirSync(settings.dataDir, { recursive: true });
  // SQLite would not say where it may not write.
  accessSync(settings.dataDir, constants.W_OK);
  let lock = takeLock(settings.dataDir, 0);
  if (!lock) {
    // Somebody is publishing. A register that has a release is served meanwhile; another has to be waited for.
    const store = openOr(databaseOf(settings));
    if (!('why' in store)) {
      if (ageOf(store) === 'current' && currentRelease(store)) return admit(store, call);
      store.$client.close();
    }
    out(WAITING[lang]);
    lock = takeLock(settings.dataDir, PATIENCE);
    if (!lock) return { refused: REFUSALS.busy(settings.dataDir) };
  }
  try {
    const store = openOr(databaseOf(settings));
    if ('why' in store) return { refused: REFUSALS.unreadable(databaseOf(settings), store.why) };
    const refused = await makeWhole(store, call).catch(REFUSALS.unpublished);
    if (!refused) return admit(store, call);
    store.$client.close();
    return { refused };
  } finally {
    lock.release();
  }
}

/** Does what only the holder of the lock may do; says what stands against serving. */
async function makeWhole(store: Store, call: Call): Promise<Words | undefined> {
  const { settings, lang, out, err } = call;
  if (migrate(store) === 'newer') return REFUSALS.newer(settings.dataDir);
  const deployment = readDeployment(store) ?? deploymentOf(settings);
  const { build, buildMissing, clear, edition } = builderOf(store, settings, deployment);
  clear();
  const outcome = await seedIfEmpty(store, SEEDS, { edition, deployment, build });
  if (outcome.outcome === 'published') out(SEEDED[lang]);
  const unbuilt = await buildMissing();
  if (unbuilt || outcome.outcome !== 'refused') return unbuilt;
  for (const line of linesOf(outcome.complaints, lang)) err(line);
  return WRONG_SEEDS;
}

/** A register is served only under its own addresses: under others, its identifiers would lead elsewhere. */
function admit(store: Store, { settings }: Call): Store | Refusal {
  const kept = readDeployment(store);
  const given = deploymentOf(settings);
  if (!kept) throw new Error('A register with a release has addresses');
  if (kept.base_url === given.base_url && kept.vocabulary_url === given.vocabulary_url)
    return store;
  store.$client.close();
  return { refused: REFUSALS.addresses(kept, addressesOf(given)) };
}

const WAITING: Words = {
  id: 'Proses lain sedang menyiapkan register ini; menunggu sampai 60 detik.',
  en: 'Another process is preparing this register; waiting for up to 60 seconds.',
};

const SEEDED: Words = {
  id: 'Isi seeds/ diterbitkan sebagai rilis 1.',
  en: 'What seeds/ holds is published as release 1.',
};

const WRONG_SEEDS: Words = {
  id: 'Isi seeds/ tidak dapat diterbitkan; perbaiki baris di atas. "adopsi check seeds" memeriksanya lagi.',
  en: 'What seeds/ holds cannot be published; mend the lines above. "adopsi check seeds" checks it again.',
};
