/** Values by words that are looked up as ranges of a text, so that one met before is found without cutting it out. */
export interface RangeMap<T> {
  readonly size: number;
  /** The value of the word that stands from `start` to `end` (UTF-16 units) of a text. */
  get(text: string, start: number, end: number): T | undefined;
  /** Keeps a value for a word that has none so far. */
  add(word: string, value: T): void;
  clear(): void;
}

const smallest = 1024;

/** Makes an empty map: a hash table that doubles when half full. */
export function createRangeMap<T>(): RangeMap<T> {
  let size = 0;
  let mask = smallest - 1;
  let hashes = new Int32Array(smallest);
  let words: (string | undefined)[] = Array.from({ length: smallest });
  let values: (T | undefined)[] = Array.from({ length: smallest });

  const put = (hash: number, word: string, value: T): void => {
    let slot = hash & mask;
    while (words[slot] !== undefined) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    words[slot] = word;
    values[slot] = value;
  };
  const resize = (slots: number): void => {
    const [oldHashes, oldWords, oldValues] = [hashes, words, values];
    mask = slots - 1;
    hashes = new Int32Array(slots);
    words = Array.from({ length: slots });
    values = Array.from({ length: slots });
    oldWords.forEach((word, slot) => {
      // a slot with a word has a value
      if (word !== undefined) put(oldHashes[slot] ?? 0, word, oldValues[slot] as T);
    });
  };
  return {
    get size() {
      return size;
    },
    get(text, start, end) {
      const hash = hashOf(text, start, end);
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const word = words[slot];
        if (word === undefined) return undefined;
        if (hashes[slot] === hash && word.length === end - start && text.startsWith(word, start)) return values[slot];
      }
    },
    add(word, value) {
      if (++size * 2 > mask) resize((mask + 1) * 2);
      put(hashOf(word, 0, word.length), word, value);
    },
    clear() {
      size = 0;
      words = [];
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
