/** Values by words that are looked up as ranges of a text's UTF-16 units, so that one met before is found without cutting it out. */
export interface RangeMap<T> {
  readonly size: number;
  /** The value of the word that stands from `start` to `end` of some units. */
  get(codes: Uint16Array, start: number, end: number): T | undefined;
  /** Keeps a value for the word that stands there, and that has none so far. */
  add(codes: Uint16Array, start: number, end: number, value: T): void;
  clear(): void;
}

interface Entry<T> {
  hash: number;
  /** Where the word begins among those kept. */
  from: number;
  length: number;
  value: T;
}

const smallest = 1024;

/** Makes an empty map: a hash table that doubles when half full. */
export function createRangeMap<T>(): RangeMap<T> {
  let size = 0;
  let mask = 0;
  let slots: (Entry<T> | undefined)[] = [];
  /** The units of the words that are kept, one word behind the other. */
  let kept = new Uint16Array(smallest * 8);
  let used = 0;

  const put = (entry: Entry<T>): void => {
    let slot = entry.hash & mask;
    while (slots[slot] !== undefined) slot = (slot + 1) & mask;
    slots[slot] = entry;
  };
  const resize = (length: number): void => {
    const entries = slots;
    mask = length - 1;
    // filled at once: Array.from asks for each of its places
    slots = Array<Entry<T> | undefined>(length).fill(undefined);
    for (const entry of entries) if (entry) put(entry);
  };
  const keep = (codes: Uint16Array, start: number, end: number): number => {
    const from = used;
    used += end - start;
    if (used > kept.length) {
      const longer = new Uint16Array(used * 2);
      longer.set(kept);
      kept = longer;
    }
    kept.set(codes.subarray(start, end), from);
    return from;
  };
  const isSame = (codes: Uint16Array, start: number, from: number, length: number): boolean => {
    for (let at = 0; at < length; at++) if (codes[start + at] !== kept[from + at]) return false;
    return true;
  };
  resize(smallest);
  return {
    get size() {
      return size;
    },
    get(codes, start, end) {
      const hash = hashOf(codes, start, end);
      const length = end - start;
      let slot = hash & mask;
      for (let entry = slots[slot]; entry; entry = slots[slot]) {
        if (entry.hash === hash && entry.length === length && isSame(codes, start, entry.from, length))
          return entry.value;
        slot = (slot + 1) & mask;
      }
      return undefined;
    },
    add(codes, start, end, value) {
      if (++size * 2 > mask) resize((mask + 1) * 2);
      put({ hash: hashOf(codes, start, end), from: keep(codes, start, end), length: end - start, value });
    },
    clear() {
      size = 0;
      used = 0;
      slots = [];
      resize(smallest);
    },
  };
}

/** FNV-1a over the UTF-16 units of a range, its high bits mixed into the low ones that choose the slot. */
function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
