import type { Lang, Words } from '../vocabulary/schemes.ts';

/** What can be wrong with a date or an address. */
export const DATE_MESSAGES = {
  'ambiguous-date': ({
    value,
    year,
    first,
    second,
  }: {
    value: string;
    year: string;
    first: number;
    second: number;
  }): Words => {
    const [month, day] = [two(second), two(first)];
    return {
      id: `${value} dapat dibaca ${first} ${monthName(second, 'id')} atau ${second} ${monthName(first, 'id')}. Tulis ${year}-${month}-${day}, atau ${year}-${month} bila harinya tidak diketahui.`,
      en: `${value} can be read as ${first} ${monthName(second, 'en')} or ${second} ${monthName(first, 'en')}. Write ${year}-${month}-${day}, or ${year}-${month} if the day is unknown.`,
    };
  },
  'other-date-order': ({ value, expected }: { value: string; expected: string }): Words => ({
    id: `${value}: tulis tahun lebih dahulu, dengan tanda hubung: ${expected}.`,
    en: `${value}: write the year first, with hyphens: ${expected}.`,
  }),
  'impossible-date': ({ value }: { value: string }): Words => ({
    id: `${value} tidak ada dalam kalender. Periksa bulan dan harinya.`,
    en: `${value} is not in the calendar. Check the month and the day.`,
  }),
  'wrong-date': ({ value }: { value: string }): Words => ({
    id: `${value} bukan tanggal. Tulis 2018-05-07, 2018-05 bila harinya tidak diketahui, atau 2018.`,
    en: `${value} is not a date. Write 2018-05-07, 2018-05 if the day is unknown, or 2018.`,
  }),
  'iri-scheme': ({ value }: { value: string }): Words => ({
    id: `${value} harus mulai dengan http:// atau https://.`,
    en: `${value} must begin with http:// or https://.`,
  }),
  'iri-character': ({ value, found }: { value: string; found: string }): Words => ({
    id: `${value} memuat ${found}, yang tidak boleh ada dalam alamat. Tulis dengan persen, seperti %20 untuk spasi.`,
    en: `${value} holds ${found}, which no address may. Write it by percent, as %20 for a space.`,
  }),
  'wrong-iri': ({ value }: { value: string }): Words => ({
    id: `${value} bukan alamat yang dapat dibuka. Salin dari peramban.`,
    en: `${value} is no address that can be opened. Copy it from the browser.`,
  }),
} as const;

function monthName(month: number, lang: Lang): string {
  return new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, month - 1)),
  );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
