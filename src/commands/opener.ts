import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Deployment, readDeployment } from '../register/deployment.ts';
import { ageOf } from '../register/migrate.ts';
import { openStore, type Store } from '../register/open.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../vocabulary/schemes.ts';
import type { Call } from './command.ts';
import { REFUSALS } from './refusals.ts';

/** What the database is called in `DATA_DIR` and in a backup. */
export const DATABASE = 'adopsi.sqlite';

/** The database of the register that the settings speak of. */
export function databaseOf({ dataDir }: Settings): string {
  return join(dataDir, DATABASE);
}

/**
 * Works on the register that is there, and closes it afterwards. Why there is
 * none, or none for this edition and these settings, is said; the call ends 2.
 */
export async function withRegister(
  call: Call,
  work: (store: Store, kept: Deployment) => Promise<number>,
  allow: { readonly older?: true; readonly otherAddresses?: true } = {},
): Promise<number> {
  const { settings, lang, err } = call;
  const refuse = (why: Words) => {
    err(why[lang]);
    return 2;
  };
  const file = databaseOf(settings);
  if (!existsSync(file)) return refuse(REFUSALS.missing(settings.dataDir));
  const store = openOr(file);
  if ('why' in store) return refuse(REFUSALS.unreadable(file, store.why));
  try {
    const age = ageOf(store);
    if (age === 'newer' || (age === 'older' && !allow.older))
      return refuse(REFUSALS[age](settings.dataDir));
    const kept = readDeployment(store);
    if (!kept) return refuse(REFUSALS.missing(settings.dataDir));
    const given = allow.otherAddresses ? '' : otherAddresses(settings, kept);
    if (given) return refuse(REFUSALS.addresses(kept, given));
    return await work(store, kept);
  } finally {
    store.$client.close();
  }
}

/** Opens a database, or says what SQLite has against it. */
export function openOr(file: string): Store | { readonly why: string } {
  try {
    return openStore(file);
  } catch (error) {
    const { code, message } = error as { readonly code?: unknown; readonly message?: string };
    if (String(code).startsWith('SQLITE_')) return { why: message ?? String(code) };
    throw error;
  }
}

/** The explicitly given addresses that are not the register's own; empty where there is nothing to object to. */
export function otherAddresses({ explicit }: Settings, kept: Deployment): string {
  const pairs = [
    ['BASE_URL', explicit.BASE_URL, kept.base_url],
    ['VOCABULARY_URL', explicit.VOCABULARY_URL, kept.vocabulary_url],
  ] as const;
  return pairs
    .filter(([, given, own]) => given !== undefined && given !== own)
    .map(([name, given]) => `${name}=${given}`)
    .join(' ');
}
