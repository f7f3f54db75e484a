/** Where the words of the vocabulary are met, in Indonesian. */
export const vocabularyUse = {
  fields: 'Kolom',
  records: 'Catatan',
  example: 'Contoh',
  none: 'tidak ada dalam rilis ini',
};
