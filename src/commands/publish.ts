import { existsSync } from 'node:fs';
import { linesOf } from '../intake/complaints.ts';
import { previewLines } from '../intake/preview.ts';
import { publishFolder } from '../intake/publish-folder.ts';
import { readDeployment } from '../register/deployment.ts';
import { standingOf } from '../register/edition.ts';
import { type Lock, takeLock } from '../register/lock.ts';
import { migrate } from '../register/migrate.ts';
import type { Store } from '../register/open.ts';
import type { Words } from '../vocabulary/schemes.ts';
import { builderOf } from './builder.ts';
import type { Call, Command } from './command.ts';
import { FOLDER, folderOf } from './folder-argument.ts';
import { databaseOf, openOr, otherAddresses } from './opener.ts';
import { deploymentOf, REFUSALS } from './refusals.ts';

/** Publishes a folder as the next release. */
export const publish: Command = {
  name: 'publish',
  summary: {
    id: 'Menerbitkan folder sebagai rilis berikutnya; server yang berjalan langsung mengikutinya',
    en: 'Publish a folder as the next release; a running server follows at once',
  },
  arguments: [FOLDER],
  options: [
    {
      flags: '--note <text>',
      what: {
        id: 'apa yang baru dalam rilis ini, untuk pembaca',
        en: 'what is new in this release, for its readers',
      },
    },
    {
      flags: '--dry-run',
      what: {
        id: 'hanya menerangkan apa yang akan berubah',
        en: 'only tell what would change',
      },
    },
  ],
  examples: [
    'npx --no adopsi publish my-register --dry-run',
    'npx --no adopsi publish my-register --note "Penandatanganan November 2026"',
  ],
  async run(call) {
    const { settings, lang, err } = call;
    const refuse = (why: Words) => {
      err(why[lang]);
      return 2;
    };
    const folder = folderOf(call);
    if (folder === undefined) return 2;
    if (!existsSync(settings.dataDir)) return refuse(REFUSALS.missing(settings.dataDir));
    let lock: Lock | undefined;
    try {
      lock = takeLock(settings.dataDir, 0);
      if (!lock) return refuse(REFUSALS.busy(settings.dataDir));
      const file = databaseOf(settings);
      const store = openOr(file);
      if ('why' in store) return refuse(REFUSALS.unreadable(file, store.why));
      try {
        const refusal = prepare(store, call);
        return refusal ? refuse(refusal) : await publishIn(store, folder, call);
      } finally {
        store.$client.close();
      }
    } catch (error) {
      // Wherever a disk is full: at the lock, in the register or beside it.
      err(REFUSALS.unpublished(error)[lang]);
      return 1;
    } finally {
      lock?.release();
    }
  },
};

/** Brings the register to this edition; says what stands against publishing. */
function prepare(store: Store, { settings }: Call): Words | undefined {
  if (migrate(store) === 'newer') return REFUSALS.newer(settings.dataDir);
  const kept = readDeployment(store);
  const given = kept && otherAddresses(settings, kept);
  return kept && given ? REFUSALS.addresses(kept, given) : undefined;
}

async function publishIn(store: Store, folder: string, call: Call): Promise<number> {
  const { settings, options, lang, out, err } = call;
  const deployment = readDeployment(store) ?? deploymentOf(settings);
  const { build, clear, edition } = builderOf(
    store,
    { ...settings, ...standingOf(store, settings) },
    deployment,
  );
  clear();
  const outcome = await publishFolder(store, folder, {
    note: typeof options.note === 'string' ? options.note : undefined,
    dryRun: options.dryRun === true,
    edition,
    deployment,
    build,
  });
  switch (outcome.outcome) {
    case 'refused':
      for (const line of linesOf(outcome.complaints, lang)) err(line);
      err(REFUSED[lang]);
      return 1;
    case 'unchanged':
      out(UNCHANGED[lang]);
      return 0;
    case 'previewed':
      for (const line of previewLines(outcome.preview, 'if-published', lang)) out(line);
      return 0;
    case 'published':
      for (const line of previewLines(outcome.preview, 'published', lang)) out(line);
      return 0;
  }
}

const REFUSED: Words = {
  id: 'Tidak ada yang diterbitkan.',
  en: 'Nothing was published.',
};

const UNCHANGED: Words = {
  id: 'Isinya sama dengan rilis terbaru; tidak ada rilis baru.',
  en: 'It holds what the newest release holds; there is no new release.',
};
