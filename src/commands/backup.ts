import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeBackup } from '../register/backup.ts';
import { readReleases } from '../register/current.ts';
import type { Command } from './command.ts';
import { withRegister } from './opener.ts';

/** Copies the whole register into one file, also while it is being served. */
export const backup: Command = {
  name: 'backup',
  summary: {
    id: 'Menyalin seluruh register, semua rilisnya, ke satu berkas; boleh selagi server berjalan',
    en: 'Copy the whole register, every release, into one file; a server may be running',
  },
  arguments: [
    {
      name: 'file',
      what: {
        id: 'berkas cadangan yang belum ada',
        en: 'the backup, a file that does not exist yet',
      },
    },
  ],
  options: [],
  examples: ['npx --no adopsi backup adopsi-2026-11-25.sqlite'],
  run: (call) =>
    withRegister(
      call,
      async (store) => {
        const { lang, out, err } = call;
        const file = resolve(call.args[0] ?? '');
        if (existsSync(file)) {
          err(
            {
              id: `${file} sudah ada. Cadangan tidak menimpa apa pun: pilih nama lain.`,
              en: `${file} exists already. A backup overwrites nothing: choose another name.`,
            }[lang],
          );
          return 2;
        }
        writeBackup(store, file);
        const count = readReleases(store).length;
        out(
          {
            id: `Cadangan dengan ${count} rilis tertulis di ${file}.`,
            en: `A backup with ${count} ${count === 1 ? 'release' : 'releases'} is written to ${file}.`,
          }[lang],
        );
        return 0;
      },
      // Before a newer edition changes a register is just when one wants a copy of it.
      { older: true },
    ),
};
