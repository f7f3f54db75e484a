/** What is measured beside others: does its work for about so many milliseconds, and says how often it did it per second. */
export type Subject = (ms: number) => Promise<number>;

/** How often each subject did its work per second, a number a round. */
export type Rates<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/** How many rounds count; one more comes before them and is forgotten. */
const ROUNDS = 7;

/** Measures subjects in turn, round after round, so that whatever else the machine does falls on all of them. */
export async function interleave<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  ms: number,
): Promise<Rates<Name>> {
  const names = Object.keys(subjects) as Name[];
  const rates = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const name of names) {
      const rate = await subjects[name](ms);
      if (round > 0) rates[name].push(rate);
    }
  return rates;
}

/** Work in this process on one thing after another, over and over: how much of it is done in a second of the processor. */
export function busy<Thing>(things: readonly Thing[], work: (thing: Thing) => unknown): Subject {
  let next = 0;
  return async (ms) => {
    const began = process.cpuUsage();
    const until = performance.now() + ms;
    let done = 0;
    for (; performance.now() < until; done += 1) {
      const thing = things[next] as Thing;
      next = (next + 1) % things.length;
      await work(thing);
    }
    const { user, system } = process.cpuUsage(began);
    return (done / (user + system)) * 1e6;
  };
}

/** How much faster one is than another: the median of what each round says, in which both had the same machine. */
export function ratioOf(one: readonly number[], other: readonly number[]): number {
  return median(one.map((rate, round) => rate / (other[round] ?? Number.NaN)));
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;
}

/** Prints what was found, with what it should be beside it, and whether it is. */
export function print(name: string, ratio: number, aim?: `${'≥' | '≤'} ${string}`): void {
  const bound = Number(aim?.slice(2));
  const verdict = aim && ((aim.startsWith('≥') ? ratio >= bound : ratio <= bound) ? 'yes' : 'no');
  process.stdout.write(
    `${name.padEnd(62)} ${ratio.toFixed(2).padStart(5)}  ${(aim ?? '').padEnd(6)}  ${verdict ?? ''}`.trimEnd(),
  );
  process.stdout.write('\n');
}
