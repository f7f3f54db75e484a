import type { Words } from '../vocabulary/schemes.ts';
import { CELL_MESSAGES } from './cell-messages.ts';
import { DATE_MESSAGES } from './date-messages.ts';
import { FILE_MESSAGES } from './file-messages.ts';
import { FOLDER_MESSAGES } from './folder-messages.ts';

/** Everything that intake can refuse, by name: what was found, what is expected, and what to do. */
export const MESSAGES = {
  ...FILE_MESSAGES,
  ...CELL_MESSAGES,
  ...DATE_MESSAGES,
  ...FOLDER_MESSAGES,
} as const;

export type MessageCode = keyof typeof MESSAGES;

/** One refusal: its name in the list, and its words with the values filled in. */
export interface Message {
  readonly code: MessageCode;
  readonly words: Words;
}

/** Says a message of the list with the values it wants. */
export function say<Code extends MessageCode>(
  code: Code,
  ...values: Parameters<(typeof MESSAGES)[Code]>
): Message {
  // The compiler does not see that the values belong to the one function that the code chose.
  const message = MESSAGES[code] as (...values: readonly unknown[]) => Words;
  return { code, words: message(...values) };
}
