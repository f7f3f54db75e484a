import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { withoutDataBlocks } from './data-blocks.ts';

/** Holds that an answer is one we mean to give: no 5xx, nothing of us or of the request that should not show, problem details whole and true. */
export async function expectCivil(response: Response, said: string): Promise<void> {
  const { status, headers } = response;
  expect(status, said).toBeLessThan(500);
  expect(
    [200, 204, 206, 301, 303, 304, 308, 400, 404, 405, 406, 410, 412, 414, 416],
    said,
  ).toContain(status);
  if (status === 206 || status === 416)
    expect(headers.get('content-range'), said).toMatch(/^bytes /);
  for (const [name, value] of headers) {
    expect(value, `${said} ${name}`).toMatch(/^[\t -~]*$/);
    expect(name, said).not.toBe('x-injected');
  }
  expect(headers.get('access-control-allow-origin'), said).toBe('*');
  expect(headers.get('vary'), said).toMatch(/^(Accept, )?Accept-Encoding$/);
  const text = await textOf(response);
  expect(text, said).not.toMatch(/\bat .*\.ts:\d+|node_modules|SQLITE_|\/work\//);
  const type = headers.get('content-type') ?? '';
  if (type === 'application/problem+json' && text !== '') {
    const problem = JSON.parse(text);
    expect(problem, said).toMatchObject({
      status,
      type: expect.stringMatching(/\/problems\/[a-z-]+$/),
      title: expect.stringMatching(/./),
      title_id: expect.stringMatching(/./),
      detail: expect.stringMatching(/./),
      detail_id: expect.stringMatching(/./),
    });
  }
  if (type.startsWith('text/html'))
    expect(withoutDataBlocks(text), said).not.toMatch(/<script|<img src=x|onerror=/i);
}

/** The body out of the coding it comes in; a part of one stays what it is. */
async function textOf(response: Response): Promise<string> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const coding = response.headers.get('content-encoding');
  if (bytes.length === 0 || response.status === 206 || coding === null) return bytes.toString();
  return (coding === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes)).toString();
}
