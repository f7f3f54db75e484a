import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../src/http/problems.ts';
import { appOf, BASE } from '../support/apps.ts';
import { REFUSALS } from '../support/refusals.ts';
import { smallRegister } from '../support/small-register.ts';

const { app } = appOf(await smallRegister());

describe.each(REFUSALS)('$status for $path', (refusal) => {
  const { path, accept = '*/*', method = 'GET', headers, status, code } = refusal;
  const ask = (more: Readonly<Record<string, string>> = {}, by = method) =>
    app.request(path, { method: by, headers: { Accept: accept, ...headers, ...more } });

  it('comes with what every answer has, and is not kept', async () => {
    const response = await ask();
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.status).toBe(status);
    const said = Object.fromEntries(response.headers);
    const isSuffixed = /\.[a-z]+($|\?)/.test(path);
    const page = {
      'content-security-policy': expect.any(String),
      'x-content-type-options': 'nosniff',
    };
    expect(said).toMatchObject({
      'content-length': String(bytes.byteLength),
      'access-control-allow-origin': '*',
      'access-control-expose-headers': expect.stringContaining('Link'),
      'cache-control': expect.stringMatching(
        refusal.type === 'text/html' && status === 410 ? /max-age=60/ : /^no-cache$/,
      ),
      vary: isSuffixed ? 'Accept-Encoding' : 'Accept, Accept-Encoding',
      ...(refusal.type === 'text/html' && page),
      ...(status === 405 && { allow: 'GET, HEAD, OPTIONS' }),
    });
    expect(said['content-type']?.split(';')[0]).toBe(refusal.type ?? 'application/problem+json');
    expect(said.etag).toBeUndefined();
  });

  it('is the same to HEAD, and to whoever has something already', async () => {
    const full = await ask();
    await full.body?.cancel();
    if (method === 'GET') {
      const head = await ask({}, 'HEAD');
      expect(await head.text()).toBe('');
      expect([head.status, ...head.headers]).toEqual([status, ...full.headers]);
    }
    const again = await ask({
      'If-None-Match': '*',
      'If-Modified-Since': new Date().toUTCString(),
    });
    await again.body?.cancel();
    expect([again.status, ...again.headers]).toEqual([status, ...full.headers]);
  });

  it('is told whole and true', async () => {
    const text = await (await ask()).text();
    if (refusal.type === 'text/html') expect(text).toContain('content="noindex"');
    if (refusal.type) return;
    const problem = JSON.parse(text);
    expect(problem).toMatchObject({
      type: `${BASE}/problems/${code}`,
      status,
      title: PROBLEMS[code].title.en,
      title_id: PROBLEMS[code].title.id,
      detail: expect.stringMatching(/./),
      detail_id: expect.stringMatching(/./),
    });
    expect(problem.detail).not.toBe(problem.detail_id);
    const page = await app.request(new URL(problem.type).pathname);
    expect(page.status).toBe(200);
  });
});
