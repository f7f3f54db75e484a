import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { HOSTILE_TEXTS, hostileRegister } from '../support/hostile-register.ts';
import { serveStore } from '../support/listen.ts';

const words = HOSTILE_TEXTS.code ?? '';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveStore>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveStore(await hostileRegister(words))]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe.each([
  '/datasets',
  '/datasets/agreements?lang=en',
  '/applications/laksa',
  '/regions/36.71',
])('the statements inside %s', (path) => {
  it('are read and not run, and the policy of the page has nothing against them', async () => {
    const page = await browser.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('dialog', (dialog) => {
      troubles.push(dialog.message());
      void dialog.dismiss();
    });
    await page.addInitScript(
      'addEventListener("securitypolicyviolation", ({ violatedDirective }) => console.log(violatedDirective))',
    );
    const response = await page.goto(server.base + path);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    const blocks = await page.$$eval('script', (all) =>
      all.map((one) => [one.getAttribute('type'), one.textContent]),
    );
    expect(blocks).toHaveLength(1);
    const [[type, text] = []] = blocks;
    expect(type).toBe('application/ld+json');
    expect(JSON.parse(text ?? '')['@context']['@vocab']).toBe('https://schema.org/');
    expect(troubles).toEqual([]);
    // A script that is one would have been told of.
    await page.evaluate(
      'document.body.append(Object.assign(document.createElement("script"), { text: "0" }))',
    );
    await expect.poll(() => troubles.join(' ')).toContain('script-src');
    await page.close();
  });
});
