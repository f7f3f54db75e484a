import { rebase as giveAddresses } from '../register/deployment.ts';
import { standingOf } from '../register/edition.ts';
import { takeLock } from '../register/lock.ts';
import { builderOf } from './builder.ts';
import type { Command } from './command.ts';
import { withRegister } from './opener.ts';
import { addressesOf, deploymentOf, REFUSALS } from './refusals.ts';

/** Moves the register to the addresses of the settings. */
export const rebase: Command = {
  name: 'rebase',
  summary: {
    id: 'Memindahkan register ke BASE_URL dan VOCABULARY_URL dari pengaturan; semua pengenal berubah',
    en: 'Move the register to the BASE_URL and VOCABULARY_URL of the settings; every identifier changes',
  },
  arguments: [],
  options: [],
  examples: ['BASE_URL=https://data.example.id npx --no adopsi rebase'],
  run: (call) =>
    withRegister(
      call,
      async (store, kept) => {
        const { settings, lang, out, err } = call;
        const wanted = deploymentOf(settings);
        if (kept.base_url === wanted.base_url && kept.vocabulary_url === wanted.vocabulary_url) {
          out(
            {
              id: `Register sudah memakai ${addressesOf(kept)}; tidak ada yang diubah.`,
              en: `The register already has ${addressesOf(kept)}; nothing was changed.`,
            }[lang],
          );
          return 0;
        }
        const lock = takeLock(settings.dataDir, 0);
        if (!lock) {
          err(REFUSALS.busy(settings.dataDir)[lang]);
          return 2;
        }
        try {
          const { buildMissing, clear, edition } = builderOf(
            store,
            { ...settings, ...standingOf(store, settings) },
            wanted,
          );
          clear();
          giveAddresses(store, wanted, edition);
          const unbuilt = await buildMissing();
          if (unbuilt) {
            err(unbuilt[lang]);
            return 1;
          }
        } finally {
          lock.release();
        }
        for (const line of moved(addressesOf(kept), addressesOf(wanted))[lang]) out(line);
        return 0;
      },
      { otherAddresses: true },
    ),
};

const moved = (from: string, to: string) => ({
  id: [
    `Dipindahkan: ${from} → ${to}.`,
    'Setiap pengenal kini berawal dengan alamat baru, juga pada rilis lama; rujukan ke alamat lama hanya tetap berlaku bila alamat itu dialihkan ke sini.',
    'Berkas semua rilis dibuat ulang: jumlah SHA-256 yang lama tidak berlaku lagi.',
    'Jalankan ulang server dengan pengaturan baru.',
  ],
  en: [
    `Moved: ${from} → ${to}.`,
    'Every identifier now begins with the new address, in earlier releases too; references to the old one go on working only if it redirects here.',
    'The files of every release were built anew: their old SHA-256 sums end here.',
    'Restart the server with the new settings.',
  ],
});
