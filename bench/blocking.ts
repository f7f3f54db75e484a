import { setTimeout as wait } from 'node:timers/promises';
import { appOver } from './apps.ts';
import { registerOf } from './registers.ts';

// How long one answer keeps this thread from all others: what a searching, counting or sorting reader costs them.

const SIZE = 100_000;
const EVERY = 'facets=agreement,application,platforms,status,sources,adopter,evidence';
const PATHS = [
  `/adoptions.json?q=a&${EVERY}`,
  `/adoptions.json?q=ko&${EVERY}`,
  '/adoptions.json?q=a%20k&sort=-evidence_on&limit=1000',
  '/adoptions.json?q=ko%20ap&sort=-evidence_on&limit=1000',
  '/adoptions?q=ko',
];

/** Prints, for each address asked for once and four times at once, the longest time in which nothing else is answered. */
export async function blocking(): Promise<void> {
  const dataDir = await registerOf(SIZE);
  const [html, json] = ['text/html', 'application/json'].map((type) => appOver(dataDir, type, 0));
  await json?.ask('/adoptions.json?limit=1');
  process.stdout.write(`${'address'.padEnd(62)} at once  longest CPU ms  all CPU ms\n`);
  for (const path of PATHS)
    for (const times of [1, 4]) {
      const app = path.includes('.json') ? json : html;
      // Each a different one, lest they be one answer.
      const paths = Array.from({ length: times }, (_, at) =>
        at === 0 ? path : path.replace(/q=(\w+)/, `q=$1%20${['', 'kab', 'ban', 'da'][at]}`),
      );
      await wait(20);
      const gaps = watchGaps();
      const began = process.cpuUsage();
      await Promise.all(paths.map((one) => app?.ask(one)));
      await wait(20);
      const most = gaps();
      const { user, system } = process.cpuUsage(began);
      const [longest, cpu] = [most, (user + system) / 1e3].map((ms) => ms.toFixed(0).padStart(7));
      process.stdout.write(
        `${path.slice(0, 62).padEnd(62)} ${String(times).padStart(7)}  ${longest}         ${cpu}\n`,
      );
    }
}

/**
 * Watches how long this thread answers nobody, until asked for the longest such time: in milliseconds of the
 * processor, so that it does not count what else the machine does.
 */
function watchGaps(): () => number {
  const spent = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e3;
  };
  let [last, most] = [spent(), 0];
  const timer = setInterval(() => {
    const now = spent();
    most = Math.max(most, now - last);
    last = now;
  }, 1);
  return () => {
    clearInterval(timer);
    return most;
  };
}

if (import.meta.main) await blocking();
