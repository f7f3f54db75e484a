import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyReleases } from '../files/copies.ts';
import { writeBackup } from '../register/backup.ts';
import { readReleases } from '../register/current.ts';
import { throughTemporary } from '../register/durable.ts';
import type { Command } from './command.ts';
import { DATABASE, withRegister } from './opener.ts';

/** Copies the whole register, with the files of its releases, into a folder, also while it is being served. */
export const backup: Command = {
  name: 'backup',
  summary: {
    id: 'Menyalin seluruh register, semua rilis beserta berkasnya, ke satu folder; boleh selagi server berjalan',
    en: 'Copy the whole register, every release with its files, into a folder; a server may be running',
  },
  arguments: [
    {
      name: 'folder',
      what: {
        id: 'cadangan, folder yang belum ada',
        en: 'the backup, a folder that does not exist yet',
      },
    },
  ],
  options: [],
  examples: ['npx --no adopsi backup adopsi-2026-11-25'],
  run: (call) =>
    withRegister(
      call,
      async (store) => {
        const { settings, lang, out, err } = call;
        const folder = resolve(call.args[0] ?? '');
        if (existsSync(folder)) {
          err(
            {
              id: `${folder} sudah ada. Cadangan tidak menimpa apa pun: pilih nama lain.`,
              en: `${folder} exists already. A backup overwrites nothing: choose another name.`,
            }[lang],
          );
          return 2;
        }
        const releases = readReleases(store).map(({ n }) => n);
        throughTemporary(folder, (making) => {
          mkdirSync(making);
          writeBackup(store, join(making, DATABASE));
          copyReleases(settings.dataDir, making, releases);
          return true;
        });
        const count = releases.length;
        out(
          {
            id: `Cadangan dengan ${count} rilis tertulis di ${folder}.`,
            en: `A backup with ${count} ${count === 1 ? 'release' : 'releases'} is written to ${folder}.`,
          }[lang],
        );
        return 0;
      },
      // Before a newer edition changes a register is just when one wants a copy of it.
      { older: true },
    ),
};
