import { fork } from 'node:child_process';

/** Another process that does what it is asked, one thing after another. */
export interface Helper {
  ask<Answer>(question: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts a file of this folder as a helper. It ends with us, whatever happens. */
export function startHelper(file: string, env: Readonly<Record<string, string>> = {}): Helper {
  const child = fork(new URL(file, import.meta.url), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    ask: (question) => {
      const { promise, resolve, reject } = Promise.withResolvers<never>();
      const lost = () => reject(new Error(`${file} has ended`));
      child.once('exit', lost);
      child.once('message', (answer) => {
        child.off('exit', lost);
        resolve(answer as never);
      });
      child.send(question as object);
      return promise;
    },
    stop() {
      if (child.connected) child.disconnect();
      return ended;
    },
  };
}

/** What a process took so far: seconds of processors; and what it holds, bytes of memory. */
export interface Costs {
  readonly seconds: number;
  readonly memory: number;
}

/** In a helper: what it took so far. */
export function costs(): Costs {
  const { user, system } = process.cpuUsage();
  return { seconds: (user + system) / 1e6, memory: process.memoryUsage.rss() };
}

/** In a helper: how it answers what it is asked. */
export function answerBy<Question>(answer: (question: Question) => unknown): void {
  process.on('message', async (question) =>
    process.send?.((await answer(question as Question)) ?? null),
  );
  process.on('disconnect', () => process.exit());
}
