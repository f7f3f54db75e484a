import type { Representation } from './representation.ts';

/** An answer that is kept whole: its status, and its bytes in the codings that were asked for so far. */
export interface Kept {
  readonly status: number;
  /** The release it was made from. */
  readonly release: number;
  /** Facts of a release that was named never change; anything else ends with its release. */
  readonly isLasting: boolean;
  /** When what it tells last changed, in milliseconds, where that is told. */
  readonly lastModified: number | undefined;
  readonly plain: Representation;
  br?: Representation;
  gzip?: Representation;
}

interface Entry {
  readonly key: string;
  readonly kept: Kept;
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
  const entryOf = new WeakMap<Kept, Entry>();
  let held = 0;

  const isFresh = ({ kept }: Entry) => kept.isLasting || kept.release === current();
  const drop = (entry: Entry) => {
    entries.delete(entry.key);
    for (const raw of entry.shortcuts) shortcuts.delete(raw);
    held -= entry.size;
  };
  // The oldest that nobody asked for since it was last passed over goes first.
  const shrink = () => {
    for (const entry of entries.values()) {
      if (held <= limit) return;
      entries.delete(entry.key);
      if (entry.isUsed && isFresh(entry)) {
        entry.isUsed = false;
        entries.set(entry.key, entry);
      } else drop(entry);
    }
  };
  const add = (key: string, kept: Kept) => {
    const old = entries.get(key);
    if (old) drop(old);
    const size = kept.plain.bytes.byteLength + key.length + OVERHEAD;
    // One answer must not push everything else out.
    if (size > limit / 8) return;
    const entry = { key, kept, shortcuts: [], size, isUsed: false };
    entries.set(key, entry);
    entryOf.set(kept, entry);
    held += size;
    shrink();
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
    return entry.kept;
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
      if (underWay.has(flight)) {
        const made = await underWay.get(flight);
        // A stream is one reader's: whoever waited for it in vain makes a stream of his own.
        return isKept(made) ? made : make();
      }
      const making = make().finally(() => underWay.delete(flight));
      underWay.set(flight, making);
      const made = await making;
      if (isKept(made)) {
        add(key, made);
        lead(raw, key);
      }
      return made;
    },
    grow(kept, bytes) {
      const entry = entryOf.get(kept);
      if (entries.get(entry?.key ?? '') !== entry || !entry) return;
      entry.size += bytes;
      held += bytes;
      shrink();
    },
    size: () => held,
  };
}

/** Whether what was made is an answer to keep, and not a stream that only one reader gets. */
function isKept(made: unknown): made is Kept {
  return typeof made === 'object' && made !== null && 'plain' in made;
}
