import { fileURLToPath } from 'node:url';
import {
  BASE_URL,
  CONTACT,
  DATA_DIR,
  HOST,
  LOG_LEVEL,
  type LogLevel,
  PORT,
  PUBLISHER,
  type Setting,
  VOCABULARY_URL,
} from './setting-list.ts';
import type { Words } from './vocabulary/schemes.ts';

/** What a deployment decides, each thing from one environment variable. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly baseUrl: string;
  readonly dataDir: string;
  readonly vocabularyUrl: string;
  readonly publisher: string | null;
  readonly contact: string | null;
  readonly logLevel: LogLevel;
  /** The addresses that were given and not assumed: only these are held against the register's own. */
  readonly explicit: Readonly<Record<'BASE_URL' | 'VOCABULARY_URL', string | undefined>>;
}

/** An interface that only this machine itself can reach. */
const LOOPBACK = /^(::1|localhost|127(\.\d+){3})$/i;

/** Reads the settings, or says of each wrong one what is accepted. An empty variable counts as not set. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): { readonly settings: Settings } | { readonly complaints: readonly Words[] } {
  const complaints: Words[] = [];
  const take = <Value>(setting: Setting<Value>): Value | undefined => {
    const given = env[setting.name];
    const value = given ? setting.read(given) : undefined;
    if (given && value === undefined) complaints.push(complaintOf(setting, given));
    return value;
  };
  const port = take(PORT) ?? 8080;
  const host = take(HOST) ?? '127.0.0.1';
  const base = take(BASE_URL);
  const vocabulary = take(VOCABULARY_URL);
  if (!LOOPBACK.test(host) && !env[BASE_URL.name]) complaints.push(complaintOf(HOST, host));
  const baseUrl = base ?? `http://localhost:${port}`;
  // Below our own address nothing else speaks of words.
  if (vocabulary?.startsWith(`${baseUrl}/`) && vocabulary !== `${baseUrl}/vocab`)
    complaints.push(complaintOf(VOCABULARY_URL, vocabulary));
  const settings: Settings = {
    port,
    host,
    baseUrl,
    dataDir: take(DATA_DIR) ?? fileURLToPath(new URL('../data', import.meta.url)),
    vocabularyUrl: vocabulary ?? `${baseUrl}/vocab`,
    publisher: take(PUBLISHER) ?? null,
    contact: take(CONTACT) ?? null,
    logLevel: take(LOG_LEVEL) ?? 'info',
    explicit: { BASE_URL: base, VOCABULARY_URL: vocabulary },
  };
  return complaints.length > 0 ? { complaints } : { settings };
}

/** One line, whatever was given: what is not printable is escaped, what is long is cut. */
function complaintOf({ name, accepts }: Setting, given: string): Words {
  const shown = JSON.stringify(given.length > 100 ? `${given.slice(0, 100)}…` : given);
  return {
    id: `${name}: ${shown} tidak diterima. Yang diterima: ${accepts.id}.`,
    en: `${name}: ${shown} is not accepted. Accepted: ${accepts.en}.`,
  };
}
