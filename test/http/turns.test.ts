import { expect, it } from 'vitest';
import { turnsOf } from '../../src/http/turns.ts';

it('work is done at most so many at a time, in the order it came, whatever fails', async () => {
  const inTurn = turnsOf(3);
  const begun: number[] = [];
  let [underWay, most] = [0, 0];
  const work = (n: number) =>
    inTurn(async () => {
      begun.push(n);
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      if (n % 5 === 0) throw new Error(`${n}`);
      return n;
    });
  const numbers = Array.from({ length: 40 }, (_, n) => n);
  const ended = await Promise.allSettled(numbers.map(work));
  expect(most).toBe(3);
  expect(begun).toEqual(numbers);
  expect(ended.map(({ status }) => status === 'fulfilled')).toEqual(numbers.map((n) => n % 5 > 0));
  expect(await Promise.all([41, 42, 43, 44].map(work))).toEqual([41, 42, 43, 44]);
  expect(most).toBe(3);
});
