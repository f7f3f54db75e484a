import type { Representation } from './representation.ts';

/** A 200 that is kept whole, in the codings that were asked for so far. */
export interface Kept {
  /** The release it was made from. */
  readonly release: number;
  /** Facts of a release that was named never change; anything else ends with its release. */
  readonly isLasting: boolean;
  /** When what it tells last changed, in milliseconds, where that is told. */
  readonly lastModified: number | undefined;
  readonly plain: Representation;
  /** Made, or being made. */
  br?: Representation | Promise<Representation>;
  gzip?: Representation | Promise<Representation>;
}

/** A kept answer in its place. */
interface Entry extends Kept {
  readonly key: string;
  /** The raw requests that lead here without being read. */
  readonly shortcuts: string[];
  size: number;
  isUsed: boolean;
}

/** Answers kept in memory, bounded by bytes. */
export interface ResponseStore {
  /** By the request as it came: the first thing asked of every request. */
  shortcut(raw: string): Kept | undefined;
  /** By canonical address and representation; what is not there is made, once for all who ask meanwhile. */
  keep<Other>(key: string, raw: string, make: () => Promise<Kept | Other>): Promise<Kept | Other>;
  /** Counts another coding of a kept answer. */
  grow(kept: Kept, bytes: number): void;
  /** How many bytes are held. */
  size(): number;
}

/** What an entry costs beside its bytes: headers, keys, maps. */
const OVERHEAD = 2048;
/** Spellings of one request that lead straight to its answer. */
const SHORTCUTS = 16;

/** A store of at most so many bytes that knows which release is current. */
export function storeOf(limit: number, current: () => number): ResponseStore {
  const entries = new Map<string, Entry>();
  const shortcuts = new Map<string, Entry>();
  const underWay = new Map<string, Promise<unknown>>();
  let held = 0;

  const isFresh = (entry: Entry) => entry.isLasting || entry.release === current();
  const drop = (entry: Entry) => {
    entries.delete(entry.key);
    for (const raw of entry.shortcuts) shortcuts.delete(raw);
    held -= entry.size;
  };
  // Goes round and round: what nobody asked for since the last round goes. One hand for good,
  // since a new one would have to find its way past the places of all that went.
  let hand = entries.values();
  const shrink = () => {
    while (held > limit && entries.size > 0) {
      const { value: entry, done } = hand.next();
      if (done) hand = entries.values();
      else if (entry.isUsed && isFresh(entry)) entry.isUsed = false;
      else drop(entry);
    }
  };
  const add = (key: string, kept: Kept): Kept => {
    const old = entries.get(key);
    if (old) drop(old);
    const size = kept.plain.size + key.length + OVERHEAD;
    // One answer must not push everything else out.
    if (size > limit / 8) return kept;
    const entry: Entry = { ...kept, key, shortcuts: [], size, isUsed: false };
    entries.set(key, entry);
    held += size;
    shrink();
    return entry;
  };
  const lead = (raw: string, key: string) => {
    const entry = entries.get(key);
    if (!entry || entry.shortcuts.length >= SHORTCUTS || shortcuts.has(raw)) return;
    if (raw.length > OVERHEAD) return;
    shortcuts.set(raw, entry);
    entry.shortcuts.push(raw);
    entry.size += raw.length;
    held += raw.length;
  };
  const find = (entry: Entry | undefined) => {
    if (!entry) return undefined;
    if (!isFresh(entry)) {
      drop(entry);
      return undefined;
    }
    entry.isUsed = true;
    return entry;
  };

  return {
    shortcut: (raw) => find(shortcuts.get(raw)),
    async keep(key, raw, make) {
      const known = find(entries.get(key));
      if (known) {
        lead(raw, key);
        return known;
      }
      const flight = `${current()} ${key}`;
      const begun = underWay.get(flight);
      if (begun !== undefined) {
        // What was refused to one may be refused to another in other words.
        const made = await begun.catch(() => undefined);
        // A stream is one reader's: whoever waited for it in vain makes a stream of his own.
        return isKept(made) ? made : make();
      }
      const making = make().then((made) => (isKept(made) ? add(key, made) : made));
      underWay.set(flight, making);
      try {
        const made = await making;
        lead(raw, key);
        return made;
      } finally {
        underWay.delete(flight);
      }
    },
    grow(kept, bytes) {
      const entry = entries.get((kept as Entry).key);
      if (entry !== kept) return;
      entry.size += bytes;
      held += bytes;
      shrink();
    },
    size: () => held,
  };
}

/** Whether what was made is an answer to keep, and not a stream that only one reader gets. */
export function isKept(made: unknown): made is Kept {
  return typeof made === 'object' && made !== null && 'plain' in made;
}
