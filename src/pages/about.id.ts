import type { Markup } from './markup.ts';
import { html } from './markup.ts';

/** What the page about the register says, in Indonesian. */
export const about = {
  title: 'Tentang register ini',
  method: 'Cara penyusunan',
  principles: [
    'Setiap catatan menyebut sumbernya. Bila sumber saling bertentangan, semuanya dicatat; tidak ada yang dirata-ratakan atau dipilih.',
    'Yang tidak diketahui dibiarkan kosong, tidak ditebak. Tanggal hanya setepat sumbernya.',
    'Yang dinyatakan orang dan yang kami catat adalah dua hal; keduanya ditampilkan berdampingan dan tidak pernah diselisihkan.',
    'Setiap penerbitan adalah rilis bernomor yang tidak berubah lagi. Koreksi dan penarikan disebut beserta alasannya.',
  ],
  ladder: 'Tangga bukti',
  ladderText:
    'Setiap kerja sama atau pernyataan minat berada di satu tingkat, menurut hal terkuat yang dikatakan suatu sumber. Satu daerah dihitung sekali, pada tingkat terkuatnya. Dalam hitungan, angka suatu tingkat sudah mencakup tingkat yang lebih kuat, jadi angka tiap tingkat tidak untuk dijumlahkan.',
  statuses: 'Status aplikasi',
  statusesText:
    'Untuk tiap aplikasi yang disebut namanya, dicatat sudah sejauh mana prosesnya menurut sumber. Hanya satu status yang berarti ada sumber yang menunjukkan aplikasi berjalan.',
  uncertain: 'Yang tidak pasti',
  uncertainties: {
    unnamed: (n: string, total: string) =>
      `Untuk ${n} dari ${total} kerja sama dan pernyataan minat, tidak ada sumber yang menyebut nama aplikasinya.`,
    partial: (n: string, _count: number) =>
      `${n} catatan hanya diketahui bulan atau tahunnya; dalam hitungan sampai suatu hari, catatan itu menjadi rentang “sekurang-kurangnya … paling banyak …”.`,
    undated: (n: string, _count: number) => `${n} catatan tidak bertanggal.`,
    inferred: (n: string, _count: number) =>
      `Pada ${n} catatan, sebagian tanggalnya disimpulkan; catatannya menerangkan dari apa.`,
    government: (n: string, total: string) =>
      `${n} dari ${total} sumber berasal dari situs instansi pemerintah, yang dapat berisi publikasi tentang instansi itu sendiri; media pun sering meneruskannya.`,
    totals:
      'Angka yang disebut pembicara menghitung hal yang berbeda-beda: nota kesepahaman, lembaga, aplikasi. Angka itu tidak dapat digambar sebagai satu garis.',
    silence: 'Tidak tercatat tidak berarti tidak ada.',
  },
  coverage: 'Penelusuran menurut tahun',
  coverageText:
    'Tahun yang belum ditelusuri bukan tahun tanpa kerja sama. Tahun yang ditelusuri pun belum tentu lengkap.',
  year: 'Tahun',
  state: 'Penelusuran',
  found: 'Catatan yang ditemukan',
  nothingFound: 'tidak ada',
  periods: 'Keterangan per kurun waktu',
  licence: 'Lisensi',
  correct: 'Mengoreksi atau menambah',
  correctText:
    'Sebutkan halamannya, apa yang keliru atau kurang, dan sumber yang dapat diperiksa orang lain. Tanpa sumber kami tidak dapat mengubah catatan.',
  correctLink: 'Tulis surel dengan formulir ini',
  correctOnWeb: 'Buka alamat koreksi',
  correctForm: 'Formulirnya, bila Anda menulis dengan cara lain:',
  noContact: 'Alamat koreksi belum disebut oleh penerbit register ini.',
  subject: 'register',
  afterwards: (releases: Markup) =>
    html`Yang dikoreksi terlihat pada riwayat catatannya dan di ${releases}; isi rilis lama tetap dapat dibaca.`,
  guides: 'Untuk Anda',
};
