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
  correctedRows: (release: string, rows: string, reason: Markup) =>
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
  leftOut: (n: string) => `dan ${n} pernyataan lagi`,
  licence: 'Lisensi',
  shown: 'Angka menurut baris',
  further: (n: string) => `dan ${n} baris lagi.`,
  value: 'Jumlah',
  problem: 'Angka ini tidak dapat ditampilkan',
  noNumber: 'Tidak ada angka yang ditampilkan, agar angka lain tidak dikira yang dimaksud.',
  exists: 'Yang dapat dihitung:',
  forPublisher: 'Bagi yang memasang bingkai ini:',

  /** What a page about a count offers to take along. */
  take: {
    title: 'Sematkan',
    intro:
      'Tiga cara memuat angka ini dalam tulisan Anda. Aturan, sumber, dan pernyataan pihak lain ikut di dalam bingkainya.',
    frozen: 'Angka beku',
    frozenText: 'tetap seperti saat artikel terbit.',
    frozenMore:
      'Di bawah angkanya muncul satu baris bila ada angka yang lebih baru atau bila angka ini dikoreksi.',
    live: 'Angka berjalan',
    liveText: 'mengikuti rilis terbaru dan bisa berbeda dari tulisan Anda.',
    picture: 'Gambar',
    pictureText: 'dengan keterangan dan teks alternatif; isinya tidak berubah.',
    height: (height: string) =>
      `Tinggi ${height} piksel cukup untuk lebar 200 sampai 1.000 piksel, tanpa bilah gulir. Warnanya mengikuti pembaca; tambahkan theme=light atau theme=dark untuk menetapkannya.`,
    caption: 'Keterangan gambar',
    alternative: 'Teks alternatif',
    download: 'Unduh gambar',
    code: 'Salin kode di bawah ke tempat gambar itu harus muncul',
    preview: 'Lihat bingkainya',
  },
};
