import { FileError } from '../files/file-error.ts';

/** What stopped a command: what the machine refuses (a full disk, a missing right) in a line; a defect whole. */
export function reasonOf(error: unknown): string {
  // Drizzle wraps what SQLite says, and we what befell a file.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, message, stack } = cause as NodeJS.ErrnoException;
  if (code === undefined || code.startsWith('ERR_')) return stack ?? String(cause);
  return error instanceof FileError ? `${error.message}: ${message}` : message;
}
