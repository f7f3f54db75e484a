import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/support/browser.ts';
import { freePort } from '../test/support/free-port.ts';

// Takes the pictures of docs/screenshots anew, of the first register as it is served: `node docs/screenshots.ts`.

/** The first view of some pages, wide and narrow, light and dark, in both languages. */
const PICTURES = [
  { name: 'home', path: '/' },
  { name: 'home-narrow-dark', path: '/?lang=en', narrow: true, dark: true },
  { name: 'search', path: '/search?q=tangerang&lang=en' },
  { name: 'agreements', path: '/agreements' },
  { name: 'agreements-narrow', path: '/agreements?evidence=signed', narrow: true },
  { name: 'application', path: '/applications/laksa?lang=en' },
  { name: 'region-dark', path: '/regions/73.24', dark: true },
  { name: 'agreement', path: '/agreements/2018-05-07-luwu-timur' },
  { name: 'claims', path: '/stated-totals?lang=en#adopting-governments' },
  { name: 'data-set', path: '/datasets/agreements?lang=en' },
  { name: 'count', path: '/counts/adopters?by=province' },
] as const;

const folder = fileURLToPath(new URL('screenshots/', import.meta.url));
const entry = fileURLToPath(new URL('../bin/adopsi.mjs', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'adopsi-screenshots-'));
const port = await freePort();
const base = `http://localhost:${port}`;
const server = spawn(process.execPath, [entry, 'serve'], {
  env: { ...process.env, DATA_DIR: dataDir, PORT: port },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  const browser = await openBrowser();
  await ready();
  mkdirSync(folder, { recursive: true });
  for (const picture of PICTURES) {
    const isNarrow = 'narrow' in picture;
    const page = await browser.newPage({
      viewport: isNarrow ? { width: 320, height: 640 } : { width: 1120, height: 700 },
      colorScheme: 'dark' in picture ? 'dark' : 'light',
    });
    await page.goto(base + picture.path);
    await page.screenshot({ path: join(folder, `${picture.name}.png`) });
    await page.close();
  }
  await browser.close();
} finally {
  server.kill();
  rmSync(dataDir, { recursive: true, force: true });
}

async function ready(): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${base}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The server does not get ready');
}
