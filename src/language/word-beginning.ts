import type { Token } from './token.ts';
import { createWordTable } from './word.ts';

/** True if a word of the text begins so. */
export function hasBeginning(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    if (isWordStart(text, at)) return true;
  }
  return false;
}

function isWordStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (before >= 128) return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
  const letter = before | 32; // in small letters
  return !((letter >= 97 && letter <= 122) || (before >= 48 && before <= 57));
}

/** Finds which of a list of beginnings the words of a text have, as `hasBeginning` for each, in one walk over the text. */
export function createBeginningFinder(beginnings: Iterable<string>): (text: string) => ReadonlySet<string> {
  const all = [...new Set(beginnings)];
  const isShort = all.some(({ length }) => length < 2);
  /** The first two letters as one number: no string has to be made for them. */
  const openingAt = (text: string, at: number): number =>
    isShort ? text.charCodeAt(at) : (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
  const byOpening = Map.groupBy(all, (beginning) => openingAt(beginning, 0));
  // the numbers of a sentence all ask about it, one after the other
  let last = { text: '', found: new Set<string>() };
  return (text) => {
    if (last.text === text) return last.found;
    const found = new Set<string>();
    for (let at = 0; at < text.length; at++) {
      if (!isWordStart(text, at)) continue;
      const candidates = byOpening.get(openingAt(text, at));
      if (!candidates) continue;
      for (const beginning of candidates) if (text.startsWith(beginning, at)) found.add(beginning);
    }
    last = { text, found };
    return found;
  };
}

/** Whether a word of a sentence begins like one of a list, as `hasBeginning` for each; words met before are remembered. */
export function createBeginnings(beginnings: Iterable<string>): (tokens: readonly Token[], text: string) => boolean {
  const all = [...beginnings];
  const single = all.filter((beginning) => /^\p{L}+$/u.test(beginning));
  const findSeveral = createBeginningFinder(all.filter((beginning) => !/^\p{L}+$/u.test(beginning)));
  const begins = createWordTable(
    ({ kind, lower }) => kind === 'word' && single.some((beginning) => lower.startsWith(beginning)),
  );
  return (tokens, text) => tokens.some(begins) || findSeveral(text).size > 0;
}
