import type { TextRange } from './sentence-boundaries.ts';
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

const none: readonly string[] = [];

/**
 * Finds which of a list of beginnings the words of a text have, as `hasBeginning` for each; of the text from one index to
 * another, where they are given. Words met before are remembered with the beginnings that may stand there: most have none.
 */
export function createBeginningFinder(
  beginnings: Iterable<string>,
): (tokens: readonly Token[], text: string, range?: TextRange) => ReadonlySet<string> {
  const all = [...new Set(beginnings)];
  const candidatesOf = createWordTable(({ lower }) => {
    const candidates = all.filter((beginning) => mayBegin(lower, beginning));
    return candidates.length > 0 ? candidates : none;
  });
  return (tokens, text, range) => {
    const found = new Set<string>();
    for (const token of tokens) {
      const candidates = candidatesOf(token);
      if (candidates.length === 0 || (range && token.start < range.start) || !isWordStart(text, token.start)) continue;
      for (const beginning of candidates) {
        const end = token.start + beginning.length;
        if (end <= (range?.end ?? text.length) && text.slice(token.start, end).toLowerCase() === beginning)
          found.add(beginning);
      }
    }
    return found;
  };
}

/** Whether a beginning may stand where a word does: it is part of the word, or the word is the first of its own, "in norland". */
const mayBegin = (word: string, beginning: string): boolean =>
  word.startsWith(beginning) ||
  (beginning.startsWith(word) && !/^[\p{L}\p{N}]{2}/u.test(beginning.slice(word.length - 1)));
