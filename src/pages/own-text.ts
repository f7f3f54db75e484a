import type { Row } from '../resources/row.ts';
import { type Markup, words } from './markup.ts';
import type { Page } from './page.ts';

/** A text that a record may say in both languages: in the reader's, else as it is there, marked as the other. */
export function ownText({ lang }: Page, row: Row, stem: string): Markup | null {
  for (const one of lang === 'id' ? (['id', 'en'] as const) : (['en', 'id'] as const)) {
    const text = row[`${stem}_${one}`];
    if (typeof text === 'string') return words(text, one);
  }
  return null;
}
