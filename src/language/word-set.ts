/** A set of the words of a text, parted by white space: how the lexicon writes its lists. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
