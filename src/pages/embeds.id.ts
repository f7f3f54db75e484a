import { html, type Markup } from './markup.ts';

/** What embeds and the code for them say, in Indonesian. */
export const embeds = {
  frozen: (release: Markup, date: Markup) =>
    html`Angka ini dibekukan pada rilis ${release} (${date}).`,
  newer: (address: Markup) => html`Tersedia angka yang lebih baru: ${address}.`,
  live: (release: Markup, date: Markup) =>
    html`Angka berjalan: mengikuti rilis terbaru, kini rilis ${release} (${date}).`,
  corrected: 'Dikoreksi.',
  correctedText: (old: string, release: string, now: string, reason: Markup) =>
    html`Angka ${old} dalam rilis ${release} keliru; yang benar untuk tanggal itu ${now}. Alasan: ${reason}`,
  correctedRows: (release: string, rows: Markup, reason: Markup) =>
    html`Ada baris yang keliru dalam rilis ${release}: ${rows} Alasan: ${reason}`,
  noReason: 'tidak disebut',
  more: 'Aturan, sumber, dan pernyataan',
  rule: 'Apa yang dihitung',
  coverage: 'Penelusuran sumber belum lengkap.',
  source: 'Sumber',
  wrongRows: 'Baris yang keliru',
  reasons: 'Alasan koreksi',
  stated: 'Yang dinyatakan pihak lain',
  statedNote:
    'Itu pernyataan mereka, bukan hitungan kami, dan tidak boleh dikurangkan dari angka ini.',
  leftOut: (n: string, _count: number) => `dan ${n} pernyataan lagi`,
  licence: 'Lisensi',
  further: (n: string, _count: number) => `dan ${n} baris lagi.`,
  problem: 'Angka ini tidak dapat ditampilkan',
  noNumber: 'Tidak ada angka yang ditampilkan, agar angka lain tidak dikira yang dimaksud.',
  exists: 'Yang dapat dihitung:',
  forPublisher: 'Bagi yang memasang bingkai ini:',

  /** What a page about a count offers to take along. */
  take: {
    title: 'Sematkan angka ini',
    intro:
      'Tiga cara memuat angka ini dalam tulisan Anda. Yang pertama dianjurkan: angkanya tidak berubah di bawah tulisan yang sudah terbit.',
    how: 'Salin kodenya ke sumber HTML tulisan Anda; sistem yang mengenal oEmbed, seperti WordPress, cukup diberi alamat halaman ini pada baris tersendiri. Aturan, sumber, dan pernyataan pihak lain ikut di dalam bingkai. Tinggi dalam kode cukup untuk lebar 200 sampai 1.000 piksel, tanpa bilah gulir. Warnanya mengikuti pembaca; theme=light atau theme=dark dalam alamatnya menetapkannya.',
    frozen: 'Bingkai dengan angka beku',
    frozenText:
      'Angka beku: tetap seperti saat artikel terbit. Bila kelak ada angka yang lebih baru, atau bila angka ini dikoreksi, satu baris di bawahnya memberi tahu pembaca.',
    live: 'Bingkai dengan angka berjalan',
    liveText:
      'Angka berjalan: mengikuti rilis terbaru dan bisa berbeda dari tulisan Anda. Cocok untuk halaman yang terus diperbarui.',
    picture: 'Gambar',
    pictureText:
      'Gambar dengan keterangan dan teks alternatif. Isinya beku dan tidak memberi tahu bila kelak ada angka yang lebih baru atau koreksi.',
    pictureFile: 'Atau unduh gambarnya, lalu salin keterangan dan teks alternatifnya:',
    caption: 'Keterangan gambar',
    alternative: 'Teks alternatif',
    download: 'Berkas gambar',
    preview: 'Lihat bingkainya',
  },
};
