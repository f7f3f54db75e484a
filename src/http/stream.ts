import { setImmediate } from 'node:timers/promises';

/**
 * A response body that asks for more only when the reader has room, and lets
 * other requests in between pieces. Nothing is read before the first pull, so a
 * body that nobody wants costs nothing.
 */
export function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await setImmediate();
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
