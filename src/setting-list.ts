import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { Words } from './vocabulary/schemes.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
/** How much is written to the log. */
export type LogLevel = (typeof LOG_LEVELS)[number];

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

export const PORT: Setting<number> = {
  name: 'PORT',
  fallback: '8080',
  purpose: { id: 'Porta tempat server menunggu.', en: 'The port the server listens on.' },
  accepts: { id: 'bilangan bulat 1 sampai 65535', en: 'a whole number from 1 to 65535' },
  read: (given) =>
    /^[1-9]\d{0,4}$/.test(given) && Number(given) <= 65_535 ? Number(given) : undefined,
};

export const HOST: Setting<string> = {
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

export const BASE_URL: Setting<string> = {
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

export const DATA_DIR: Setting<string> = {
  name: 'DATA_DIR',
  fallback: 'data',
  purpose: {
    id: 'Folder yang menyimpan register (adopsi.sqlite), di cakram mesin ini. Dibuat bila belum ada.',
    en: 'The folder that keeps the register (adopsi.sqlite), on a disk of this machine. It is made if it does not exist.',
  },
  accepts: { id: 'jalur sebuah folder', en: 'the path of a folder' },
  read: (given) => (given.includes('\0') ? undefined : resolve(given)),
};

export const VOCABULARY_URL: Setting<string> = {
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

export const PUBLISHER: Setting<string> = {
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

export const CONTACT: Setting<string> = {
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

export const LOG_LEVEL: Setting<LogLevel> = {
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
