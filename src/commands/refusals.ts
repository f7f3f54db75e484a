import type { Deployment } from '../register/deployment.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../vocabulary/schemes.ts';
import { reasonOf } from './reason.ts';

/** Why a register cannot be opened, and what to do; each is one line. */
export const REFUSALS = {
  missing: (dataDir: string): Words => ({
    id: `Belum ada register di ${dataDir}. "adopsi serve" membuatnya dari seeds/, "adopsi restore" memulihkannya dari cadangan; DATA_DIR menunjuk ke folder lain.`,
    en: `There is no register in ${dataDir} yet. "adopsi serve" makes one from seeds/, "adopsi restore" brings one back from a backup; DATA_DIR points to another folder.`,
  }),
  unreadable: (file: string, why: string): Words => ({
    id: `${file} tidak dapat dibuka sebagai register: ${why}.`,
    en: `${file} cannot be opened as a register: ${why}.`,
  }),
  older: (dataDir: string): Words => ({
    id: `Register di ${dataDir} berasal dari edisi Adopsi yang lebih lama. Buat cadangan ("adopsi backup"), lalu jalankan "adopsi serve" sekali: ia memperbaruinya.`,
    en: `The register in ${dataDir} comes from an older edition of Adopsi. Make a backup ("adopsi backup"), then run "adopsi serve" once: it brings it up to date.`,
  }),
  newer: (dataDir: string): Words => ({
    id: `Register di ${dataDir} berasal dari edisi Adopsi yang lebih baru daripada edisi ini. Jalankan edisi yang lebih baru; edisi ini tidak menyentuhnya.`,
    en: `The register in ${dataDir} comes from a newer edition of Adopsi than this one. Run the newer edition; this one leaves it alone.`,
  }),
  busy: (dataDir: string): Words => ({
    id: `Proses lain sedang menerbitkan di ${dataDir}. Tunggu sampai selesai, lalu coba lagi.`,
    en: `Another process is publishing in ${dataDir}. Wait until it is done, then try again.`,
  }),
  unpublished: (error: unknown): Words => ({
    id: `Rilis tidak dapat dibuat: ${reasonOf(error)}. Tidak ada yang diterbitkan; bila sudah ada rilis, rilis itu tetap berlaku. Atasi penyebabnya (ruang disk, izin), lalu jalankan lagi perintah yang sama.`,
    en: `The release could not be made: ${reasonOf(error)}. Nothing was published; a release that was there before stays current. Mend the cause (disk space, permissions), then run the same command again.`,
  }),
  unbuilt: (release: number, error: unknown): Words => ({
    id: `Berkas rilis ${release} tidak dapat dibuat ulang: ${reasonOf(error)}. Atasi penyebabnya (ruang disk, izin), lalu jalankan "adopsi serve": ia membuat berkas yang masih kurang sebelum menjawab.`,
    en: `The files of release ${release} could not be built anew: ${reasonOf(error)}. Mend the cause (disk space, permissions), then run "adopsi serve": it builds what is missing before it answers.`,
  }),
  addresses(kept: Deployment, given: string): Words {
    // Who set another vocabulary must be told this one's, also where it is the usual one.
    const own = given.includes('VOCABULARY_URL=') ? bothOf(kept) : addressesOf(kept);
    return {
      id: `Register ini terbit dengan ${own}, tetapi pengaturan mengatakan ${given}. Tetapkan ${own}, atau pindahkan dengan "adopsi rebase", yang mengubah semua pengenal.`,
      en: `This register is published with ${own}, but the settings say ${given}. Set ${own}, or move it with "adopsi rebase", which changes every identifier.`,
    };
  },
} as const;

/** The settings that give these addresses, as they are typed. */
export function addressesOf(addresses: Deployment): string {
  const { base_url, vocabulary_url } = addresses;
  return vocabulary_url === `${base_url}/vocab` ? `BASE_URL=${base_url}` : bothOf(addresses);
}

function bothOf({ base_url, vocabulary_url }: Deployment): string {
  return `BASE_URL=${base_url} VOCABULARY_URL=${vocabulary_url}`;
}

/** The addresses the settings give a register, given or assumed. */
export function deploymentOf({ baseUrl, vocabularyUrl }: Settings): Deployment {
  return { base_url: baseUrl, vocabulary_url: vocabularyUrl };
}
