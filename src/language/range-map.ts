/** Values by words that are looked up as ranges of a text, so that one met before is found without cutting it out. */
export interface RangeMap<T> {
  readonly size: number;
  /** The value of the word that stands from `start` to `end` (UTF-16 units) of a text. */
  get(text: string, start: number, end: number): T | undefined;
  /** Keeps a value for a word that has none so far. */
  add(word: string, value: T): void;
  clear(): void;
}

interface Entry<T> {
  hash: number;
  word: string;
  /** Of the word; asked of the string itself it would be a slow load, since strings are of many shapes. */
  length: number;
  value: T;
}

const smallest = 1024;

/** Makes an empty map: a hash table that doubles when half full. */
export function createRangeMap<T>(): RangeMap<T> {
  let size = 0;
  let mask = 0;
  let slots: (Entry<T> | undefined)[] = [];

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
  resize(smallest);
  return {
    get size() {
      return size;
    },
    get(text, start, end) {
      const hash = hashOf(text, start, end);
      let slot = hash & mask;
      for (let entry = slots[slot]; entry; entry = slots[slot]) {
        if (entry.hash === hash && entry.length === end - start && text.startsWith(entry.word, start))
          return entry.value;
        slot = (slot + 1) & mask;
      }
      return undefined;
    },
    add(word, value) {
      if (++size * 2 > mask) resize((mask + 1) * 2);
      put({ hash: hashOf(word, 0, word.length), word, length: word.length, value });
    },
    clear() {
      size = 0;
      slots = [];
      resize(smallest);
    },
  };
}

/** FNV-1a over the UTF-16 units of a range, its high bits mixed into the low ones that choose the slot. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
