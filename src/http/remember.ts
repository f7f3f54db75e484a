/** How many keys are remembered, and how long a text among them may be. */
const MOST = 100;
const LONGEST = 200;

/** The same function, which remembers what it made of the last few keys: most readers send one of a few headers, most records come from one of a few releases. */
export function remembering<Key extends string | number, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    const made = make(key);
    if (known.size >= MOST) known.clear();
    if (typeof key === 'number' || key.length <= LONGEST) known.set(key, made);
    return made;
  };
}
