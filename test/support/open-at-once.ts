import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '../../src/register/open.ts';

/** One of several threads that open the same new registers, each at the same moment as the others. */
const { paths, arrived, threads } = workerData as {
  readonly paths: readonly string[];
  readonly arrived: Int32Array;
  readonly threads: number;
};
const refusals: unknown[] = [];
for (const [at, path] of paths.entries()) {
  Atomics.add(arrived, at, 1);
  while (Atomics.load(arrived, at) < threads);
  try {
    openStore(path).$client.close();
  } catch (error) {
    refusals.push(error);
  }
}
parentPort?.postMessage(refusals);
