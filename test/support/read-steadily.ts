import { currentRelease } from '../../src/register/current.ts';
import { openStore } from '../../src/register/open.ts';
import { contentOf } from './content.ts';

/**
 * A process that reads a register again and again, as a server would, and says at the
 * end (on SIGTERM) what it saw: how many reads, the content of each release, and every failure.
 */
const [path = ''] = process.argv.slice(2);
const store = openStore(path);
const seen = new Map<number, string>();
const failures: string[] = [];
let reads = 0;

const timer = setInterval(() => {
  try {
    const { n } = currentRelease(store) ?? { n: 0 };
    const content = contentOf(store, n);
    const before = seen.get(n) ?? content;
    if (before !== content) failures.push(`Release ${n} was ${before} and is ${content}`);
    seen.set(n, content);
    reads += 1;
  } catch (error) {
    failures.push(String(error));
  }
}, 50);

process.on('SIGTERM', () => {
  clearInterval(timer);
  process.stdout.write(JSON.stringify({ reads, seen: [...seen], failures }));
  store.$client.close();
});
process.stdout.write('\n');
