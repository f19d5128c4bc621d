/** A lexicon by words. It has no other keys than its own: the text says "constructor" too. */
export function wordMap<T>(entries: Record<string, T>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
