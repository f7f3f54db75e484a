import { html, type Markup } from './markup.ts';

/** Sentences that were agreed word by word, for they are easily misread; in Indonesian. */
export const fixed = {
  home: {
    headline: (count: number, provider: string | null) => {
      const what = provider ? ` aplikasi ${provider}` : ' aplikasi bersama';
      return count === 0
        ? `Belum ada pemerintah daerah yang tercatat pernah menandatangani kerja sama pemakaian${what}.`
        : ` pemerintah daerah tercatat pernah menandatangani kerja sama pemakaian${what}.`;
    },
    latest: (date: Markup) => html`Penandatanganan terbaru yang tercatat: ${date}.`,
    incomplete: 'Penelusuran sumber belum lengkap.',
    ladderCaption: (sum: string, total: string) =>
      `Tiap daerah dihitung sekali, pada tingkat bukti terkuatnya: ${sum} = ${total} daerah.`,
  },

  /** The ladder's rungs: what a source must say for a region to stand on each. */
  rungs: {
    signed: {
      title: 'Menandatangani.',
      text: 'Sumber menyebut daerah ini menandatangani nota kesepahaman (MoU), kesepakatan bersama, atau perjanjian kerja sama (PKS). Ini bukti kerja sama, bukan bukti aplikasi sudah dipakai.',
    },
    'at-signing': {
      title: 'Dikaitkan dengan acara penandatanganan.',
      text: 'Daerah ini disebut dalam acara penandatanganan, tetapi tidak ada sumber yang menyebut bahwa ia ikut menandatangani.',
    },
    declared: {
      title: 'Disebut sebagai pengadopsi.',
      text: 'Namanya ada dalam daftar atau laporan, tanpa keterangan penandatanganan.',
    },
    intent: {
      title: 'Menyatakan minat.',
      text: 'Sumber mencatat kunjungan atau rencana; penandatanganan tidak disebut.',
    },
  },

  region: {
    noneRecorded: (region: string) => `Belum ada catatan tentang ${region}.`,
    noneRecordedText:
      'Kami belum menemukan sumber yang menyebut kerja sama atau minat daerah ini. Ini tidak berarti daerah ini tidak memakai aplikasi tersebut.',
    haveSource: 'Punya sumbernya?',
    sendSource: 'Kirimkan kepada kami.',
  },

  filters: {
    unknown: (names: string, _count: number) =>
      `Saringan ${names} tidak dikenal dan tidak diterapkan.`,
    quoted: (name: string) => `"${name}"`,
    holdsAll: (n: string, _count: number) => `Daftar ini memuat semua ${n} catatan.`,
    holdsFiltered: (n: string, _count: number) =>
      `Daftar ini memuat ${n} catatan yang cocok dengan saringan lainnya.`,
  },

  withdrawn: {
    title: 'Catatan ini ditarik.',
    text: (key: Markup, date: Markup, release: Markup, reason: Markup, successor: Markup) =>
      html`${key} ditarik pada ${date}, ${release}. Alasan: ${reason}. Pengganti: ${successor}. Isi terakhirnya ditampilkan di bawah untuk rujukan; jangan dikutip sebagai data yang berlaku.`,
    noSuccessor: 'tidak ada',
    noReason: 'tidak disebut',
    lastContent: 'Isi terakhir',
  },
};
