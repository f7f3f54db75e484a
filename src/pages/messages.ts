import type { Lang } from '../vocabulary/schemes.ts';
import { messages as en } from './messages.en.ts';
import { messages as id } from './messages.id.ts';

/** The shape of all messages; a language that lacks one does not compile. */
export type Messages = typeof id;

const MESSAGES: Readonly<Record<Lang, Messages>> = { id, en };

/** What pages say in a language. */
export function messagesIn(lang: Lang): Messages {
  return MESSAGES[lang];
}
