import { link } from './links.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** A page as what describes its subject to search engines knows it. */
export function showing(page: Page) {
  return {
    ...page,
    addressOf: (path: string) => link(page, path),
    governmentOf: messagesIn(page.lang).government,
  };
}
