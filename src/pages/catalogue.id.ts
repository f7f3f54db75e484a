/** What the page of the catalogue says, in Indonesian. */
export const catalogue = {
  title: 'Katalog',
  intro:
    'Semua set data register ini dengan semua berkasnya dalam satu daftar, untuk dipanen portal data lain.',
  licence: 'Lisensi katalog',
  harvest: 'Bagi yang memanen',
  harvestText:
    'Katalog ini mengikuti DCAT-AP 3.0.1 dan termuat utuh dalam satu dokumen. Pengenalnya sama dari rilis ke rilis; set data yang tidak tercantum lagi sudah tidak diterbitkan. Selama tidak ada yang berubah, permintaan bersyarat dijawab 304.',
  api: 'Kumpulan catatan sebagai API',
  graph: 'Register sebagai graf RDF (VoID)',
  linked: 'Katalog untuk portal data lain',
};
