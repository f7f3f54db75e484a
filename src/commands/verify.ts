import { type FileFault, verifyFiles } from '../files/verify.ts';
import { readReleases } from '../register/current.ts';
import type { Words } from '../vocabulary/schemes.ts';
import type { Command } from './command.ts';
import { withRegister } from './opener.ts';

/** Holds the stored files of releases against what was published. */
export const verify: Command = {
  name: 'verify',
  summary: {
    id: 'Memeriksa berkas rilis terhadap manifestnya, bita demi bita',
    en: 'Check the files of releases against their manifests, byte for byte',
  },
  arguments: [],
  options: [
    {
      flags: '--release <n>',
      what: { id: 'hanya rilis ini', en: 'only this release' },
    },
  ],
  examples: ['npx --no adopsi verify', 'npx --no adopsi verify --release 1'],
  run: (call) =>
    withRegister(call, async (store) => {
      const { settings, options, lang, out, err } = call;
      const wanted = options.release;
      const releases = readReleases(store).filter(
        ({ n }) => wanted === undefined || String(n) === wanted,
      );
      if (releases.length === 0) {
        err(noRelease(String(wanted))[lang]);
        return 2;
      }
      let isWhole = true;
      for (const { n } of releases.toReversed()) {
        const faults = await verifyFiles(settings.dataDir, n);
        for (const { file, fault } of faults) err(`releases/${n}/${file}: ${FAULTS[fault][lang]}`);
        if (faults.length === 0) out(whole(n)[lang]);
        else isWhole = false;
      }
      if (!isWhole) err(REMEDY[lang]);
      return isWhole ? 0 : 1;
    }),
};

const FAULTS: Readonly<Record<FileFault['fault'], Words>> = {
  missing: { id: 'tidak ada', en: 'is missing' },
  changed: {
    id: 'isinya bukan yang diterbitkan',
    en: 'does not hold what was published',
  },
  unknown: { id: 'tidak disebut dalam manifest', en: 'is not in the manifest' },
  unreadable: { id: 'tidak dapat dibaca sebagai manifest', en: 'cannot be read as a manifest' },
};

const whole = (n: number): Words => ({
  id: `Rilis ${n}: semua berkas seperti saat diterbitkan.`,
  en: `Release ${n}: every file is as it was published.`,
});

const noRelease = (wanted: string): Words => ({
  id: `Rilis "${wanted}" tidak ada; "adopsi releases" menampilkan semuanya.`,
  en: `There is no release "${wanted}"; "adopsi releases" lists them all.`,
});

const REMEDY: Words = {
  id: 'Salin kembali folder rilis itu dari cadangan. Rilis tanpa manifest dibuat ulang saat server dimulai.',
  en: 'Copy the folder of that release back from a backup. A release without a manifest is built anew when the server starts.',
};
