import type { Words } from '../vocabulary/schemes.ts';

interface Entry {
  readonly status: 400 | 404 | 405 | 406 | 410 | 412 | 414 | 416 | 500 | 501 | 503;
  readonly title: Words;
  /** What whoever meets it can do: read on a page too, so it names no member of the JSON. */
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
      id: 'Pakai salah satu parameter yang diterima.',
      en: 'Use one of the parameters that are accepted.',
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
      id: 'Perbaiki nilainya seperti yang diterangkan.',
      en: 'Correct the value as explained.',
    },
  },
  'missing-parameter': {
    status: 400,
    title: { id: 'Parameter kurang', en: 'Missing parameter' },
    remedy: {
      id: 'Tambahkan parameter yang disebut.',
      en: 'Add the parameter that is named.',
    },
  },
  'not-found': {
    status: 404,
    title: { id: 'Tidak ada di sini', en: 'Nothing here' },
    remedy: {
      id: 'Periksa ejaan alamatnya, atau mulai dari beranda. Semua alamat tercantum di /openapi.json.',
      en: 'Check the spelling of the address, or start at the home page. Every address is listed in /openapi.json.',
    },
  },
  'unknown-record': {
    status: 404,
    title: { id: 'Catatan tidak ada', en: 'No such record' },
    remedy: {
      id: 'Cari namanya, atau lihat daftar lengkapnya.',
      en: 'Search for its name, or see the whole list.',
    },
  },
  'unknown-measure': {
    status: 404,
    title: { id: 'Hitungan tidak ada', en: 'No such count' },
    remedy: {
      id: 'Pakai salah satu hitungan yang ada; /counts menerangkan semuanya.',
      en: 'Use one of the counts there are; /counts explains them all.',
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
      id: 'Pakai tempat perubahan yang sudah Anda baca, dalam batas yang disebut.',
      en: 'Use the place of a change that you have read, within the bounds that are named.',
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
      id: 'Minta salah satu format yang tersedia, atau pakai alamat berakhiran.',
      en: 'Ask for one of the formats there are, or use an address with a suffix.',
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
      id: 'Minta bagian yang ada di dalam berkas.',
      en: 'Ask for a part within the file.',
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
      id: 'Tunggu sebentar, lalu coba lagi; Retry-After menyebut berapa detik.',
      en: 'Wait a moment and try again; Retry-After tells how many seconds.',
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
