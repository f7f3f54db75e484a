/** What the home page says, in Indonesian. */
export const home = {
  claim: 'Yang dinyatakan pihak lain',
  whyDifferent: 'Mengapa berbeda? Semua klaim, di samping yang tercatat',
  ladder: 'Sejauh mana buktinya',
  regions: (_count: number) => 'daerah',
  howCounted: 'Cara menghitungnya',
  rungRecords: 'Lihat catatannya',
  signings: 'Penandatanganan terbaru yang tercatat',
  allSignings: 'Semua penandatanganan yang tercatat',
  provinces: 'Yang tercatat menandatangani, menurut provinsi',
  provincesText:
    'Angka sebuah provinsi menghitung kabupaten dan kotanya, bukan pemerintah provinsinya.',
  province: 'Provinsi',
  signed: 'Daerah',
  noneElsewhere:
    'Di provinsi lain belum ada yang tercatat. Itu tidak berarti tidak ada: penelusuran sumber belum lengkap.',
  countAsData: 'Hitungan ini dengan cara menghitungnya',
  doors: 'Bawa datanya',
  download: 'Unduh',
  downloadText:
    'Set data utuh untuk lembar kerja, R, Python, dan basis data; tiap rilis tetap ada.',
  harvest: 'Hubungkan',
  harvestText: 'Katalog, data tertaut, dan umpan perubahan untuk portal dan program.',
  embed: 'Sematkan',
  embedText: 'Angka dan gambar untuk artikel, beku pada satu rilis atau mengikuti yang terbaru.',
  register: 'Isi register',
};
