import { setImmediate } from 'node:timers/promises';
import { Problem } from './problems.ts';

/** How many answers may be written at once while they are read; each holds one piece of text and no statement. */
const MOST = 128;

/** Bodies that are written while they are read, at most so many at a time. */
export interface Streams {
  /** Makes a body of pieces of text or bytes; throws `too-busy` when there are enough of them. */
  open(pieces: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array>;
  /** How many are open. */
  count(): number;
}

/** A place for streams. A reader that goes away, or comes to the end, frees its own. */
export function streamsOf(report: (error: unknown) => void, most = MOST): Streams {
  let open = 0;
  const encoder = new TextEncoder();
  return {
    count: () => open,
    open(pieces) {
      if (open >= most) throw tooBusy();
      open += 1;
      let isOpen = true;
      const end = () => {
        if (isOpen) open -= 1;
        isOpen = false;
      };
      return new ReadableStream<Uint8Array>(
        {
          // Asks for more only when the reader has room, and lets other requests in between pieces.
          async pull(controller) {
            try {
              await setImmediate();
              const { done, value } = await pieces.next();
              if (!done)
                return controller.enqueue(
                  typeof value === 'string' ? encoder.encode(value) : value,
                );
              end();
              controller.close();
            } catch (error) {
              end();
              // The answer has begun: its reader sees it break off, and we hear why.
              report(error);
              controller.error(error);
            }
          },
          async cancel() {
            end();
            await pieces.return(undefined);
          },
        },
        // Nothing is read before the first pull, so a body that nobody wants costs nothing.
        { highWaterMark: 0 },
      );
    },
  };
}

function tooBusy(): Problem {
  return new Problem('too-busy', {
    id: 'Terlalu banyak unduhan besar sedang berjalan. Coba lagi beberapa detik lagi.',
    en: 'Too many large downloads are under way. Try again in a few seconds.',
  });
}
