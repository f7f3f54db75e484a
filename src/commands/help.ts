import type { Words } from '../vocabulary/schemes.ts';

/** The words that stand in a help text of ours, whatever the command. */
export const HELP = {
  about: {
    id: 'Menjaga dan menerbitkan register: siapa mengadopsi aplikasi pemerintah yang mana, menurut perjanjian mana, berdasarkan sumber mana.',
    en: 'Keeps and publishes a register of who adopted which public-sector application, under which agreement, according to which source.',
  },
  ends: {
    id: 'Kode akhir: 0 selesai, 1 ditolak menurut aturan, 2 tidak dapat dijalankan.\nPengaturan (DATA_DIR, BASE_URL, …) dibaca dari lingkungan: docs/settings.md.',
    en: 'Exit status: 0 done, 1 refused by the rules, 2 could not be tried.\nSettings (DATA_DIR, BASE_URL, …) come from the environment: docs/settings.md.',
  },
  examples: { id: 'Contoh:', en: 'Examples:' },
  help: { id: 'menampilkan bantuan', en: 'show help' },
  version: { id: 'menampilkan versi', en: 'show the version' },
  lang: {
    id: 'bahasa pesan: id atau en (bawaan: menurut sistem)',
    en: "language of messages: id or en (by default the system's)",
  },
  helpCommand: { id: 'menampilkan bantuan sebuah perintah', en: 'show the help of a command' },
} satisfies Record<string, Words>;

/** The headings of a help text, by what the parser calls them. */
export const HEADINGS: Readonly<Record<string, Words>> = {
  'Usage:': { id: 'Pemakaian:', en: 'Usage:' },
  'Arguments:': { id: 'Argumen:', en: 'Arguments:' },
  'Options:': { id: 'Opsi:', en: 'Options:' },
  'Global Options:': { id: 'Opsi umum:', en: 'Options of every command:' },
  'Commands:': { id: 'Perintah:', en: 'Commands:' },
};
