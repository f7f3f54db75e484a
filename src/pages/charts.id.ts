/** What charts say, in Indonesian. */
export const charts = {
  orStronger: (rung: string) => `${rung}, atau bukti lebih kuat`,
  asOf: (day: string) => `, sampai ${day}`,
  cumulative: 'Tiap batang memuat tingkat bukti itu dan semua yang lebih kuat.',
  gaps: (years: string) => `Belum ditelusuri: ${years}.`,
  source: (site: string, release: string) => `${site}, rilis ${release}`,
  byProvince: 'Daerah yang tercatat menandatangani, menurut provinsi',
  map: 'Peta petak 38 provinsi, tiap provinsi satu petak yang sama besar.',
  tileCounts:
    'Petak sebuah provinsi menghitung kabupaten dan kotanya, bukan pemerintah provinsinya.',
  none: 'tidak ada yang tercatat',
  noneElsewhere: 'Di provinsi lain tidak ada yang tercatat.',
  nothing: 'Belum ada yang tercatat.',
  further: (n: number) => `dan ${n} lagi`,
  furtherRows: (n: string, _count: number) => `dan ${n} baris lagi`,
  between: (least: string, most: string) => `${least}–${most}`,
  unsure: 'mungkin, tanggalnya tidak lengkap',
  unsearched: 'belum ditelusuri',
  withoutResult: 'ditelusuri tanpa hasil',
  asTable: 'Angka gambar ini sebagai tabel',
};
