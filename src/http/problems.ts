import type { Words } from '../vocabulary/schemes.ts';

interface Entry {
  readonly status: 400 | 404 | 405 | 406 | 410 | 412 | 414 | 416 | 500 | 501 | 503;
  readonly title: Words;
  /** What whoever meets it can do. */
  readonly remedy: Words;
}

/** Everything that can go wrong for a reader, said once; pages, OpenAPI and `docs/problems.md` read it. */
export const PROBLEMS = {
  'malformed-url': {
    status: 400,
    title: { id: 'Alamat rusak', en: 'Malformed address' },
    remedy: {
      id: 'Periksa pengodean persen; alamat harus UTF-8 yang sah.',
      en: 'Check the percent-encoding; the address must be valid UTF-8.',
    },
  },
  'unknown-parameter': {
    status: 400,
    title: { id: 'Parameter tidak dikenal', en: 'Unknown parameter' },
    remedy: {
      id: 'Pakai salah satu parameter yang disebut dalam "accepted".',
      en: 'Use one of the parameters listed in "accepted".',
    },
  },
  'repeated-parameter': {
    status: 400,
    title: { id: 'Parameter berulang', en: 'Repeated parameter' },
    remedy: {
      id: 'Tulis parameter sekali; beberapa nilai dipisahkan koma.',
      en: 'Write the parameter once; several values are separated by commas.',
    },
  },
  'malformed-parameter': {
    status: 400,
    title: { id: 'Nilai parameter keliru', en: 'Malformed parameter' },
    remedy: {
      id: 'Tulis nilai seperti yang diterangkan dalam "detail_id".',
      en: 'Write the value as "detail" says.',
    },
  },
  'missing-parameter': {
    status: 400,
    title: { id: 'Parameter kurang', en: 'Missing parameter' },
    remedy: {
      id: 'Tambahkan parameter yang disebut dalam "parameter".',
      en: 'Add the parameter named in "parameter".',
    },
  },
  'not-found': {
    status: 404,
    title: { id: 'Tidak ada di sini', en: 'Nothing here' },
    remedy: {
      id: 'Mulai dari halaman depan, atau lihat semua alamat di /openapi.json.',
      en: 'Start at the home page, or see every address in /openapi.json.',
    },
  },
  'unknown-record': {
    status: 404,
    title: { id: 'Catatan tidak ada', en: 'No such record' },
    remedy: {
      id: 'Cari kodenya dalam kumpulannya.',
      en: 'Look the identifier up in its collection.',
    },
  },
  'unknown-measure': {
    status: 404,
    title: { id: 'Hitungan tidak ada', en: 'No such count' },
    remedy: {
      id: 'Pakai salah satu nama dalam "accepted"; /counts menerangkan semuanya.',
      en: 'Use one of the names in "accepted"; /counts explains them all.',
    },
  },
  'not-embeddable': {
    status: 404,
    title: { id: 'Tidak ada sematan', en: 'Nothing to embed' },
    remedy: {
      id: 'Beri alamat halaman hitungan (/counts/…) atau set data (/datasets/…) dari situs ini.',
      en: 'Give the address of a count (/counts/…) or a data set (/datasets/…) of this site.',
    },
  },
  'unknown-release': {
    status: 404,
    title: { id: 'Rilis tidak ada', en: 'No such release' },
    remedy: { id: 'Semua rilis ada di /releases.', en: 'All releases are listed at /releases.' },
  },
  'unknown-change': {
    status: 404,
    title: { id: 'Perubahan tidak ada', en: 'No such change' },
    remedy: {
      id: 'Pakai tempat perubahan yang sudah Anda baca, dalam batas yang disebut "accepted".',
      en: 'Use the place of a change that you have read, within what "accepted" says.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { id: 'Metode tidak diterima', en: 'Method not allowed' },
    remedy: {
      id: 'Layanan ini hanya untuk membaca: pakai GET atau HEAD.',
      en: 'This service is for reading only: use GET or HEAD.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: { id: 'Format tidak tersedia', en: 'No such format' },
    remedy: {
      id: 'Minta salah satu format dalam "offered", atau pakai alamat berakhiran.',
      en: 'Ask for one of the formats in "offered", or use an address with a suffix.',
    },
  },
  withdrawn: {
    status: 410,
    title: { id: 'Catatan ditarik', en: 'Withdrawn' },
    remedy: {
      id: 'Jangan dikutip sebagai data yang berlaku; lihat alasan dan penggantinya.',
      en: 'Do not cite it as current data; see the reason and the successor.',
    },
  },
  'precondition-failed': {
    status: 412,
    title: { id: 'Syarat tidak terpenuhi', en: 'Precondition failed' },
    remedy: {
      id: 'Ambil lagi isinya tanpa If-Match dan If-Unmodified-Since.',
      en: 'Get it anew, without If-Match and If-Unmodified-Since.',
    },
  },
  'address-too-long': {
    status: 414,
    title: { id: 'Alamat terlalu panjang', en: 'Address too long' },
    remedy: {
      id: 'Alamat paling panjang 8.000 bita; bagi saringannya.',
      en: 'An address may have 8,000 bytes; ask in parts.',
    },
  },
  internal: {
    status: 500,
    title: { id: 'Kesalahan di pihak kami', en: 'Our mistake' },
    remedy: { id: 'Coba lagi nanti.', en: 'Try again later.' },
  },
  'range-not-satisfiable': {
    status: 416,
    title: { id: 'Bagian di luar berkas', en: 'Range not satisfiable' },
    remedy: {
      id: 'Minta bagian yang ada di dalam berkas; "size" menyebut panjangnya dalam bita.',
      en: 'Ask for a part within the file; "size" tells its length in bytes.',
    },
  },
  'format-not-offered': {
    status: 501,
    title: { id: 'Format tidak ditawarkan', en: 'Format not offered' },
    remedy: { id: 'Pakai format=json.', en: 'Use format=json.' },
  },
  'too-busy': {
    status: 503,
    title: { id: 'Terlalu sibuk', en: 'Too busy' },
    remedy: {
      id: 'Coba lagi setelah waktu dalam Retry-After.',
      en: 'Try again after the time in Retry-After.',
    },
  },
  'not-ready': {
    status: 503,
    title: { id: 'Belum siap', en: 'Not ready' },
    remedy: { id: 'Coba lagi sebentar lagi.', en: 'Try again in a moment.' },
  },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Thrown by a route; the app answers it as RFC 9457 has it, or as a page. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly detail: Words;
  /** Further members of the answer; their names are published, so they are snake_case. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: ProblemCode, detail: Words, members: Readonly<Record<string, unknown>> = {}) {
    super(detail.en);
    this.code = code;
    this.detail = detail;
    this.members = members;
  }
}
