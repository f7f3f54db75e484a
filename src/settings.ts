import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
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

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** One environment variable: what it decides and what it takes. */
export interface Setting<Value = unknown> {
  readonly name: string;
  /** What holds where it is not set, as a reader of the documentation sees it. */
  readonly fallback: string;
  readonly purpose: Words;
  readonly accepts: Words;
  /** The value as it is kept; nothing where it is not accepted. */
  read(given: string): Value | undefined;
}

const PORT: Setting<number> = {
  name: 'PORT',
  fallback: '8080',
  purpose: { id: 'Porta tempat server menunggu.', en: 'The port the server listens on.' },
  accepts: { id: 'bilangan bulat 1 sampai 65535', en: 'a whole number from 1 to 65535' },
  read: (given) =>
    /^[1-9]\d{0,4}$/.test(given) && Number(given) <= 65_535 ? Number(given) : undefined,
};

const HOST: Setting<string> = {
  name: 'HOST',
  fallback: '127.0.0.1',
  purpose: {
    id: 'Antarmuka jaringan tempat server menunggu. Selain alamat mesin sendiri (127.0.0.1, ::1, localhost), BASE_URL harus ditetapkan juga.',
    en: 'The network interface the server listens on. Anything but the machine itself (127.0.0.1, ::1, localhost) needs BASE_URL to be set as well.',
  },
  accepts: {
    id: 'alamat IP atau nama mesin, tanpa porta; di luar mesin sendiri hanya bersama BASE_URL',
    en: 'an IP address or a host name, without a port; other than this machine only together with BASE_URL',
  },
  read: (given) =>
    isIP(given) || /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(given)
      ? given
      : undefined,
};

const BASE_URL: Setting<string> = {
  name: 'BASE_URL',
  fallback: 'http://localhost:{PORT}',
  purpose: {
    id: 'Alamat publik register ini: awal dari setiap pengenal. Disimpan pada rilis 1; sesudah itu hanya `adopsi rebase` yang mengubahnya.',
    en: 'The public address of this register: the beginning of every identifier. It is kept with release 1; after that only `adopsi rebase` changes it.',
  },
  accepts: {
    id: 'http:// atau https:// dan nama mesin, bila perlu dengan porta, tanpa jalur; misalnya https://data.contoh.id',
    en: 'http:// or https:// and a host, with a port if need be, without a path; such as https://data.example.id',
  },
  // A host with anything behind it (a path, a user, a question mark) is no origin.
  read: (given) =>
    /^https?:\/\/[^\s/\\?#@]+\/?$/i.test(given) ? URL.parse(given)?.origin : undefined,
};

const DATA_DIR: Setting<string> = {
  name: 'DATA_DIR',
  fallback: 'data',
  purpose: {
    id: 'Folder yang menyimpan register (adopsi.sqlite), di cakram mesin ini. Dibuat bila belum ada.',
    en: 'The folder that keeps the register (adopsi.sqlite), on a disk of this machine. It is made if it does not exist.',
  },
  accepts: { id: 'jalur sebuah folder', en: 'the path of a folder' },
  read: (given) => (given.includes('\0') ? undefined : resolve(given)),
};

const VOCABULARY_URL: Setting<string> = {
  name: 'VOCABULARY_URL',
  fallback: '{BASE_URL}/vocab',
  purpose: {
    id: 'Alamat kosakata. Register kedua dapat memakai kosakata register pertama.',
    en: "The address of the vocabulary. A second register can share the first one's words.",
  },
  accepts: {
    id: 'alamat http:// atau https:// dengan jalur, tanpa garis miring di akhir, kueri, atau fragmen, di bawah BASE_URL hanya {BASE_URL}/vocab; misalnya https://data.contoh.id/vocab',
    en: 'an http:// or https:// address with a path, without final slash, query or fragment, below BASE_URL only {BASE_URL}/vocab; such as https://data.example.id/vocab',
  },
  read: (given) =>
    /^https?:\/\/[^\s/\\?#@<>"{}|^`]+\/[^\s\\?#@<>"{}|^`]*[^\s/\\?#@<>"{}|^`]$/i.test(given)
      ? URL.parse(given)?.href
      : undefined,
};

const PUBLISHER: Setting<string> = {
  name: 'PUBLISHER',
  fallback: '',
  purpose: {
    id: 'Nama penerbit; mengalahkan yang tertulis dalam register.json.',
    en: 'The name of the publisher; wins over what register.json says.',
  },
  accepts: {
    id: 'nama, paling banyak 200 karakter, tanpa spasi di tepi dan karakter kendali',
    en: 'a name, at most 200 characters, without spaces around it and control characters',
  },
  read: (given) => (/^(?!\s)\P{C}{1,200}(?<!\s)$/u.test(given) ? given : undefined),
};

const CONTACT: Setting<string> = {
  name: 'CONTACT',
  fallback: '',
  purpose: {
    id: 'Ke mana pembaca menulis; mengalahkan yang tertulis dalam register.json.',
    en: 'Where readers write to; wins over what register.json says.',
  },
  accepts: {
    id: 'mailto: dan alamat surel, atau alamat https://; misalnya mailto:data@contoh.id',
    en: 'mailto: and an email address, or an https:// address; such as mailto:data@example.id',
  },
  read: (given) =>
    /^mailto:[^\s@<>"{}|^`\\?#]+@[^\s@<>"{}|^`\\?#]+$/.test(given) ||
    (/^https:\/\/[^\s<>"{}|^`\\]+$/.test(given) && URL.canParse(given))
      ? given
      : undefined,
};

const LOG_LEVEL: Setting<LogLevel> = {
  name: 'LOG_LEVEL',
  fallback: 'info',
  purpose: {
    id: 'Seberapa banyak yang ditulis ke log (JSON, di galat standar); pada info satu baris tiap permintaan.',
    en: 'How much is written to the log (JSON, on standard error); at info one line a request.',
  },
  accepts: { id: LOG_LEVELS.join(', '), en: LOG_LEVELS.join(', ') },
  read: (given) => LOG_LEVELS.find((level) => level === given),
};

/** Every setting once; the documentation is printed from this. */
export const SETTINGS: readonly Setting[] = [
  PORT,
  HOST,
  BASE_URL,
  DATA_DIR,
  VOCABULARY_URL,
  PUBLISHER,
  CONTACT,
  LOG_LEVEL,
];

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
