import { expect, it } from 'vitest';
import { urlsAt } from '../../src/resources/urls.ts';
import { appOf, BASE, seedsStore } from '../support/apps.ts';
import { sendHostilely } from '../support/hostile-requests.ts';

const WORDS = 'https://words.example/v';
const { app } = appOf(await seedsStore(), { urls: urlsAt(BASE, WORDS) });

it.each([
  ['/vocab', WORDS],
  ['/vocab/instruments', `${WORDS}/instruments`],
  ['/vocab/%E2%82%AC', `${WORDS}/%E2%82%AC`],
  ['/vocab/%0D%0AX-Injected:%20x', `${WORDS}/%0D%0AX-Injected%3A%20x`],
  ['/vocab/a%2F..%2F..%2Fx', `${WORDS}/a%2F..%2F..%2Fx`],
  ['/vocab/a%3Fb', `${WORDS}/a%3Fb`],
])('where another register speaks the words, %s leads to %s', async (path, location) => {
  let answer = await app.request(path);
  // First to our own spelling, where that is another.
  if (answer.status === 301) {
    const { pathname } = new URL(answer.headers.get('location') ?? '');
    answer = await app.request(pathname);
  }
  expect([answer.status, answer.headers.get('location')]).toEqual([308, location]);
});

it('hostile requests get civil answers there too', async () => {
  await sendHostilely(app, 300);
}, 60_000);
