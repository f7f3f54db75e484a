import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { refusalsOf, tryOut } from '../support/complain.ts';
import { temporaryFolder } from '../support/temporary.ts';

it.each([0, 30, 1000])('a generated register of %i adoptions keeps every rule', async (count) => {
  const folder = temporaryFolder();
  await generate(count, folder);
  const outcome = await tryOut(folder);
  expect(refusalsOf(outcome)).toEqual([]);
  const lines = readFileSync(join(folder, 'adoptions.csv'), 'utf8').split('\r\n');
  expect(lines).toHaveLength(count + 2);
});

it('a generated register is always the same', async () => {
  const [one, other] = [temporaryFolder(), temporaryFolder()];
  await generate(200, one);
  await generate(200, other);
  for (const name of readdirSync(one))
    expect(readFileSync(join(other, name), 'utf8')).toBe(readFileSync(join(one, name), 'utf8'));
});
