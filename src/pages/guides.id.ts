import type { GuideName } from './guide-names.ts';

/** One thing that somebody wants to do: what it is, and what to know of it. */
export interface GuideStep {
  readonly title: string;
  readonly text: string;
}
interface GuideText {
  readonly title: string;
  readonly link: string;
  readonly lead: string;
  readonly steps: Readonly<Record<string, GuideStep>>;
}

/** The guides for those who work with the register, in Indonesian. */
export const guides = {
  kicker: 'Panduan',
  others: 'Panduan lain',
  further: 'Selengkapnya',
  api: 'Semua alamat dan parameter',
  terms: 'Arti setiap istilah',
  limits: 'Yang tidak pasti dan cara penyusunan',
  datasets: 'Semua set data',
  for: {
    researchers: {
      title: 'Untuk peneliti',
      link: 'Unduh, saring, hitung, dan kutip satu rilis',
      lead: 'Dari unduhan pertama sampai kutipan yang tetap menunjuk angka yang sama.',
      steps: {
        load: {
          title: 'Mulai dari tabel lebar',
          text: 'Satu baris untuk tiap kerja sama atau pernyataan minat, dengan nama daerah, aplikasi, dan sumber di baris yang sama. Baca semua kode sebagai teks: daerah 11.10 bukan 11.1.',
        },
        filter: {
          title: 'Saring di alamatnya',
          text: 'Nama parameter sama dengan nama kolom; fields memilih kolom. Parameter yang salah ketik ditolak, sehingga hasil tanpa saringan tidak dikira hasil saringan.',
        },
        count: {
          title: 'Hitung daerah, bukan baris',
          text: 'Satu daerah dapat mempunyai beberapa catatan. Hitungan kami menghitung tiap daerah sekali dan memberi batas bawah dan atas bila tanggalnya tidak lengkap.',
        },
        freeze: {
          title: 'Bekukan dan kutip',
          text: 'Berkas suatu rilis tidak pernah berubah. Sebut rilisnya dalam kutipan; halaman setiap set data menyediakan kutipan siap salin dan hash berkasnya.',
        },
        caution: {
          title: 'Sebelum menyimpulkan',
          text: 'Bukti kerja sama bukan bukti aplikasi berjalan, dan tahun tanpa catatan bisa jadi belum ditelusuri. Pernyataan jumlah tidak boleh diselisihkan dengan hitungan.',
        },
      },
    },
    portals: {
      title: 'Untuk portal data',
      link: 'Panen katalog dan catatan, lalu hanya yang berubah',
      lead: 'Satu katalog, pengenal yang tidak berpindah, dan perubahan yang dapat diikuti.',
      steps: {
        catalogue: {
          title: 'Panen katalog',
          text: 'Katalog DCAT-AP termuat utuh dalam satu dokumen: setiap set data dengan berkas, lisensi, dan tanggalnya.',
        },
        identifiers: {
          title: 'Ikuti pengenal',
          text: 'Setiap pengenal di bawah /id/ mengantar ke dokumennya, dalam format yang diminta lewat Accept. Pengenal tidak pernah diberikan kepada hal lain.',
        },
        changes: {
          title: 'Ambil hanya yang berubah',
          text: 'Setiap perubahan diceritakan sekali, dengan isi barunya, juga penarikan beserta alasan dan penggantinya. Yang sama tersedia sebagai LDES dan Atom.',
        },
        again: {
          title: 'Bertanya lagi itu murah',
          text: 'Ketik dua kali: selama tidak ada yang berubah, yang kedua dijawab 304 tanpa isi. Program Anda melakukan hal yang sama dengan mengirim ETag yang disimpannya dalam If-None-Match.',
        },
      },
    },
    journalists: {
      title: 'Untuk wartawan',
      link: 'Angka yang benar, batasnya, dan kalimat siap kutip',
      lead: 'Sebuah angka dari sini menyebut apa yang dihitung, sampai kapan, dan menurut rilis mana.',
      steps: {
        figure: {
          title: 'Ambil angka beserta kalimatnya',
          text: 'Jawabannya memuat angka, batasnya, kalimat dalam dua bahasa, dan alamat catatan yang dihitung. Dengan as_of, angkanya menurut keadaan sampai hari itu.',
        },
        claims: {
          title: 'Bandingkan dengan yang dinyatakan',
          text: 'Angka yang disebut pejabat dan media dicatat sebagai pernyataan, dengan pembicara dan sumbernya. Yang dihitung sering berbeda; jangan selisihkan keduanya.',
        },
        words: {
          title: 'Pilih kata dengan hati-hati',
          text: 'Tulis “tercatat menandatangani kerja sama”. Register ini baru menyebut suatu aplikasi berjalan bila ada sumber yang menunjukkannya. Daerah yang tidak tercatat bukan daerah yang tidak bekerja sama.',
        },
        embed: {
          title: 'Sematkan di artikel Anda',
          text: 'Halaman setiap hitungan menyediakan kode bingkai siap salin: beku seperti saat artikel terbit, atau berjalan mengikuti rilis terbaru. Gambarnya, SVG dan PNG, disertai keterangan dan teks alternatif. Editor yang mengenal oEmbed cukup diberi alamat halamannya.',
        },
        freeze: {
          title: 'Pastikan angkanya tidak berubah',
          text: 'Tambahkan release dengan nomor rilis, maka alamat itu tetap memberi angka yang sama sesudah artikel Anda terbit. Halaman angka itu menyediakan bingkai untuk ditempel dalam artikel, yang angkanya juga tetap.',
        },
      },
    },
    stewards: {
      title: 'Untuk pengelola',
      link: 'Periksa sebuah folder CSV dan terbitkan sebagai rilis berikutnya',
      lead: 'Dari salinan isi register sampai rilis berikutnya, tanpa ada yang terbit setengah jadi.',
      steps: {
        export: {
          title: 'Ambil isi yang berlaku',
          text: 'Satu CSV untuk tiap jenis catatan dan register.json. Sunting dengan lembar kerja apa pun yang tidak mengubah kode menjadi angka.',
        },
        check: {
          title: 'Periksa',
          text: 'Semua kesalahan disebut sekaligus, dengan berkas, baris, dan kolomnya. Catatan yang hilang harus disebut di changes.csv beserta alasannya.',
        },
        preview: {
          title: 'Lihat akibatnya',
          text: 'Diceritakan apa yang akan bertambah, berubah, dan ditarik, sebelum apa pun terbit.',
        },
        publish: {
          title: 'Terbitkan',
          text: 'Seluruhnya menjadi satu rilis, atau tidak ada yang berubah. Server yang berjalan mengikuti dalam satu detik.',
        },
        verify: {
          title: 'Pastikan berkasnya utuh',
          text: 'Setiap berkas setiap rilis dicocokkan dengan hash yang diterbitkan.',
        },
      },
    },
  } satisfies Record<GuideName, GuideText>,
};
