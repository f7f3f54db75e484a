import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';
import type { Crumb } from './trail.ts';

/** The way to whatever belongs to the data: the list of data sets. */
export function dataCrumb({ lang }: Pick<Frame, 'lang'>): Crumb {
  return { label: messagesIn(lang).data.title, path: '/datasets' };
}
