import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeText } from '../../src/files/sink.ts';
import { temporaryFolder } from '../support/temporary.ts';

it('a written file holds every piece in its order, however large or small they are', async () => {
  const folder = temporaryFolder();
  const sizes = [0, 1, 400_000, 3, 1 << 20, 16_384, 349_525, 349_526, 2, 1 << 21, 0, 5];
  // Letters of one, two and three bytes, and of two halves.
  const pieces = sizes.map((size, at) => (['a', 'é', '€', '🏛'][at % 4] ?? '').repeat(size));
  await writeText(join(folder, 'a'), pieces);
  expect(readFileSync(join(folder, 'a'), 'utf8') === pieces.join('')).toBe(true);
  await writeText(join(folder, 'b'), []);
  expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('');
  await expect(writeText(join(folder, 'a'), pieces)).rejects.toThrow('EEXIST');
});
