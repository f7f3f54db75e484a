import { mkdirSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { csv } from '../formats/csv.ts';
import { write } from '../formats/format.ts';
import { readReleases } from '../register/current.ts';
import { readRegisterText } from '../register/history.ts';
import type { Store } from '../register/open.ts';
import { readPages } from '../register/pages.ts';
import { saidFields } from '../resources/define.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { urlsAt } from '../resources/urls.ts';
import type { Words } from '../vocabulary/schemes.ts';
import type { Command } from './command.ts';
import { withRegister } from './opener.ts';

/** Writes a release as a folder that can be published again. */
export const exportFolder: Command = {
  name: 'export',
  summary: {
    id: 'Menulis sebuah rilis ke folder baru, seperti yang diterima "adopsi publish"',
    en: 'Write a release into a new folder, as "adopsi publish" takes it',
  },
  arguments: [
    {
      name: 'folder',
      what: {
        id: 'folder tujuan; dibuat bila belum ada, ditolak bila berisi',
        en: 'where to; made if it does not exist, refused if it holds anything',
      },
    },
  ],
  options: [
    {
      flags: '--release <n>',
      what: {
        id: 'nomor rilis (bawaan: yang terbaru)',
        en: 'the number of the release (by default the newest)',
      },
    },
  ],
  examples: [
    'npx --no adopsi export my-register',
    'npx --no adopsi export my-register-1 --release 1',
  ],
  run: (call) =>
    withRegister(call, async (store, { base_url, vocabulary_url }) => {
      const refuse = (why: Words) => {
        call.err(why[call.lang]);
        return 2;
      };
      const folder = resolve(call.args[0] ?? '');
      const known = readReleases(store).map(({ n }) => String(n));
      const wanted = call.options.release ?? known[0];
      if (!known.some((n) => n === wanted)) return refuse(noRelease(String(wanted), known));
      mkdirSync(folder, { recursive: true });
      if (readdirSync(folder).length > 0) return refuse(notEmpty(folder));
      await writeRelease(store, Number(wanted), folder, urlsAt(base_url, vocabulary_url));
      call.out(done(String(wanted), folder)[call.lang]);
      return 0;
    }),
};

async function writeRelease(
  store: Store,
  release: number,
  folder: string,
  urls: ReturnType<typeof urlsAt>,
): Promise<void> {
  for (const resource of ALL_RESOURCES) {
    const writer = csv.writer({ ...resource, fields: saidFields(resource) }, urls);
    const pages = readPages(store, resource, { release });
    await writeFile(join(folder, `${resource.path}.csv`), write(writer, pages));
  }
  const register = await readRegisterText(store, release);
  if (register === undefined) return;
  const pretty = JSON.stringify(JSON.parse(register), null, 2);
  await writeFile(join(folder, 'register.json'), `${pretty}\n`);
}

const noRelease = (wanted: string, known: readonly string[]): Words => ({
  id: `Rilis ${wanted} tidak ada. Yang ada: ${known.join(', ')}.`,
  en: `There is no release ${wanted}. There are: ${known.join(', ')}.`,
});

const notEmpty = (folder: string): Words => ({
  id: `${folder} tidak kosong. Sebutkan folder baru atau yang kosong.`,
  en: `${folder} is not empty. Name a new folder or an empty one.`,
});

const done = (release: string, folder: string): Words => ({
  id: `Rilis ${release} tertulis di ${folder}.`,
  en: `Release ${release} is written to ${folder}.`,
});
