import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary.ts';

const OPENER = new URL('../support/open-at-once.ts', import.meta.url);

it('a new register opens for all who open it at once', async () => {
  const [folder, threads] = [temporaryFolder(), 3];
  const paths = Array.from({ length: 200 }, (_, at) => join(folder, `${at}.sqlite`));
  const arrived = new Int32Array(new SharedArrayBuffer(4 * paths.length));
  const refusals = await Promise.all(
    Array.from({ length: threads }, () => {
      const worker = new Worker(OPENER, { workerData: { paths, arrived, threads } });
      return new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject));
    }),
  );
  expect(refusals.flat()).toEqual([]);
});
