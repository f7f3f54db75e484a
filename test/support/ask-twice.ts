import type { Store } from '../../src/register/open.ts';
import { appOf, linksOf } from './apps.ts';

/** An answer with what a crawl needs of it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Without parameters. */
  readonly type: string;
  /** The targets of its `Link` header, by relation. */
  readonly links: ReadonlyMap<string, string>;
}

/** Everything by which a client or a proxy may call us something else. */
const MISNAMED = {
  Host: 'evil.example',
  Forwarded: 'for=192.0.2.1;host=evil.example;proto=gopher',
  'X-Forwarded-Host': 'evil.example',
  'X-Forwarded-Proto': 'gopher',
  'X-Forwarded-Port': '70',
  'X-Forwarded-Prefix': '/evil',
  'X-Forwarded-For': '192.0.2.1',
  'X-Original-URL': '/evil',
  'X-HTTP-Method-Override': 'DELETE',
};

/**
 * A way of asking a register twice, once by another name, and of two services that keep
 * their answers apart: what differs in status, headers or bytes is told to `fault`.
 */
export function askTwice(store: Store, fault: (text: string) => void) {
  const [app, misnamed] = [appOf(store).app, appOf(store).app] as const;
  return async (path: string, accept: string): Promise<Answer> => {
    const headers = { Accept: accept };
    const response = await app.request(path, { headers });
    const other = await misnamed.fetch(
      new Request(`http://evil.example:70${path}`, { headers: { ...MISNAMED, ...headers } }),
    );
    const text = await response.text();
    const isSame =
      other.status === response.status &&
      (await other.text()) === text &&
      JSON.stringify([...other.headers]) === JSON.stringify([...response.headers]);
    if (!isSame) fault(`${path} ${accept}: another answer under another name`);
    return {
      status: response.status,
      headers: response.headers,
      text,
      type: response.headers.get('content-type')?.split(';')[0] ?? '',
      links: linksOf(response),
    };
  };
}
