import { createServer } from 'node:net';

/** A port that nobody listens on. */
export async function freePort(): Promise<string> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return String(typeof address === 'object' ? address?.port : '');
}
