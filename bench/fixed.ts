import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerBy, costs } from './helper.ts';

// What Node itself does at best: a server that writes one fixed Buffer, whatever it is asked.

/** What it answers. */
export interface Fixed {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

answerBy(async (given: Fixed | 'costs') => {
  if (given === 'costs') return costs();
  const { body, headers } = given;
  const bytes = Buffer.from(body);
  const server = createServer((_, response) => {
    response.writeHead(200, headers);
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
});
