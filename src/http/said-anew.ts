import { readRegisterText } from '../register/history.ts';
import type { Store } from '../register/open.ts';

/** What the register says of itself that it did not say in the release before: names of `register.json`, in its order. */
export async function readSaidAnew(
  store: Store,
  release: number,
  previous: number | null,
): Promise<string[]> {
  if (previous === null) return [];
  const read = async (n: number) =>
    JSON.parse((await readRegisterText(store, n)) ?? '{}') as Readonly<Record<string, unknown>>;
  const [before, after] = [await read(previous), await read(release)];
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
