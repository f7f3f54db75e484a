import { existsSync } from 'node:fs';
import { linesOf } from '../intake/complaints.ts';
import { previewLines } from '../intake/preview.ts';
import { previewFolder } from '../intake/publish-folder.ts';
import { currentRelease } from '../register/current.ts';
import { ageOf, migrate } from '../register/migrate.ts';
import { openStore, type Store } from '../register/open.ts';
import type { Words } from '../vocabulary/schemes.ts';
import type { Call, Command } from './command.ts';
import { FOLDER, folderOf } from './folder-argument.ts';
import { databaseOf, openOr } from './opener.ts';
import { REFUSALS } from './refusals.ts';

/** Says what is wrong with a folder before it is published. */
export const check: Command = {
  name: 'check',
  summary: {
    id: 'Memeriksa folder yang akan diterbitkan; setiap kesalahan disebut dengan berkas:baris:kolom (baris tempat catatan mulai, sel keberapa dihitung dari 1)',
    en: 'Check a folder that is to be published; every error is named by file:line:column (the line where the record begins, the number of the cell counted from 1)',
  },
  arguments: [FOLDER],
  options: [],
  examples: ['npx --no adopsi check seeds', 'npx --no adopsi check my-register --lang id'],
  async run(call) {
    const { lang, out, err } = call;
    const folder = folderOf(call);
    const store = folder === undefined ? undefined : openToCheck(call);
    if (folder === undefined || store === undefined) return 2;
    if ('refused' in store) {
      err(store.refused[lang]);
      return 2;
    }
    try {
      const outcome = await previewFolder(store, folder);
      if (outcome.outcome === 'refused') {
        for (const line of linesOf(outcome.complaints, lang)) out(line);
        return 1;
      }
      out(NOTHING_WRONG[lang]);
      if (outcome.outcome === 'unchanged') out(UNCHANGED[lang]);
      else for (const line of previewLines(outcome.preview, 'if-published', lang)) out(line);
      return 0;
    } finally {
      store.$client.close();
    }
  },
};

/** The register of the settings as it is; if nothing is published there, an empty one that leaves no trace. */
function openToCheck({ settings }: Call): Store | { readonly refused: Words } {
  const file = databaseOf(settings);
  if (existsSync(file)) {
    const store = openOr(file);
    if ('why' in store) return { refused: REFUSALS.unreadable(file, store.why) };
    const age = ageOf(store);
    if (age === 'current' && currentRelease(store)) return store;
    store.$client.close();
    if (age !== 'current') return { refused: REFUSALS[age](settings.dataDir) };
  }
  const store = openStore(':memory:');
  migrate(store);
  return store;
}

const NOTHING_WRONG: Words = { id: 'Tidak ada kesalahan.', en: 'No errors.' };

const UNCHANGED: Words = {
  id: 'Isinya sama dengan rilis terbaru; tidak ada yang perlu diterbitkan.',
  en: 'It holds what the newest release holds; there is nothing to publish.',
};
