import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { releasesFolder } from '../files/build.ts';
import { copyReleases } from '../files/copies.ts';
import { verifyFiles } from '../files/verify.ts';
import { restoreBackup, type Verdict } from '../register/backup.ts';
import { takeLock } from '../register/lock.ts';
import type { Words } from '../vocabulary/schemes.ts';
import type { Command } from './command.ts';
import { DATABASE, databaseOf } from './opener.ts';
import { REFUSALS } from './refusals.ts';

/** Makes a backup the register of `DATA_DIR`. */
export const restore: Command = {
  name: 'restore',
  summary: {
    id: 'Memulihkan register dari cadangan ke DATA_DIR yang belum berisi register',
    en: 'Bring a register back from a backup, into a DATA_DIR that holds none',
  },
  arguments: [
    {
      name: 'folder',
      what: { id: 'folder dari "adopsi backup"', en: 'a folder made by "adopsi backup"' },
    },
  ],
  options: [],
  examples: ['DATA_DIR=/srv/adopsi npx --no adopsi restore adopsi-2026-11-25'],
  async run({ settings, lang, args, out, err }) {
    const refuse = (why: Words, status: number) => {
      err(why[lang]);
      return status;
    };
    const folder = resolve(args[0] ?? '');
    const file = join(folder, DATABASE);
    if (!existsSync(folder)) return refuse(noFile(folder), 2);
    if (!existsSync(file)) return refuse(VERDICTS['no-register'](folder), 1);
    mkdirSync(settings.dataDir, { recursive: true });
    const lock = takeLock(settings.dataDir, 0);
    if (!lock) return refuse(REFUSALS.busy(settings.dataDir), 2);
    try {
      const database = databaseOf(settings);
      // What a database left beside itself would be taken for the restored one's newest pages.
      const there = [database, `${database}-wal`, `${database}-shm`].filter((path) =>
        existsSync(path),
      );
      if (there.length > 0) return refuse(occupied(there.join(', ')), 2);
      const releases = releasesIn(folder);
      for (const n of releases)
        for (const { file: name } of await verifyFiles(folder, n))
          return refuse(spoilt(join(releasesFolder(folder), String(n), name)), 1);
      // The database last: as long as there is none, whoever tries again begins anew.
      copyReleases(folder, settings.dataDir, releases);
      const verdict = restoreBackup(file, database);
      if (verdict !== 'whole') return refuse(VERDICTS[verdict](file), 1);
    } finally {
      lock.release();
    }
    out(done(folder, settings.dataDir)[lang]);
    return 0;
  },
};

/** The releases whose files a backup has. */
function releasesIn(folder: string): number[] {
  const root = releasesFolder(folder);
  return existsSync(root)
    ? readdirSync(root)
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
    : [];
}

const spoilt = (file: string): Words => ({
  id: `${file} bukan yang diterbitkan. Tidak ada yang dipulihkan.`,
  en: `${file} is not what was published. Nothing was restored.`,
});

const VERDICTS: Readonly<Record<Exclude<Verdict, 'whole'>, (file: string) => Words>> = {
  damaged: (file) => ({
    id: `${file} rusak: SQLite tidak menemukannya utuh. Tidak ada yang dipulihkan.`,
    en: `${file} is damaged: SQLite does not find it whole. Nothing was restored.`,
  }),
  'no-register': (file) => ({
    id: `${file} bukan cadangan register Adopsi. Tidak ada yang dipulihkan.`,
    en: `${file} is not a backup of an Adopsi register. Nothing was restored.`,
  }),
  'in-use': (file) => ({
    id: `${file} adalah basis data yang sedang dipakai: sebagian isinya masih di ${file}-wal. Buat cadangan dengan "adopsi backup". Tidak ada yang dipulihkan.`,
    en: `${file} is a database in use: part of it still stands in ${file}-wal. Make a backup with "adopsi backup". Nothing was restored.`,
  }),
  newer: (file) => ({
    id: `${file} berasal dari edisi Adopsi yang lebih baru daripada edisi ini. Pulihkan dengan edisi itu.`,
    en: `${file} comes from a newer edition of Adopsi than this one. Restore it with that edition.`,
  }),
};

const noFile = (file: string): Words => ({
  id: `${file} tidak ada.`,
  en: `${file} does not exist.`,
});

const occupied = (there: string): Words => ({
  id: `Sudah ada register: ${there}. Hentikan servernya dan pindahkan berkas itu, atau tetapkan DATA_DIR ke folder lain.`,
  en: `There is a register already: ${there}. Stop its server and move it away, or set DATA_DIR to another folder.`,
});

const done = (file: string, dataDir: string): Words => ({
  id: `Register dari ${file} dipulihkan ke ${dataDir}.`,
  en: `The register in ${file} is restored to ${dataDir}.`,
});
