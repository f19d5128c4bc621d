import type { Token } from './token.ts';
import { createWordTable } from './word.ts';

/** True if a word of the text begins so. */
export function hasBeginning(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** Whether a word of a sentence begins like one of a list, as `hasBeginning` for each; words met before are remembered. */
export function createBeginnings(beginnings: Iterable<string>): (tokens: readonly Token[], text: string) => boolean {
  const all = [...beginnings];
  const single = all.filter((beginning) => /^\p{L}+$/u.test(beginning));
  const several = all.filter((beginning) => !/^\p{L}+$/u.test(beginning));
  const begins = createWordTable(
    ({ kind, lower }) => kind === 'word' && single.some((beginning) => lower.startsWith(beginning)),
  );
  return (tokens, text) => tokens.some(begins) || several.some((beginning) => hasBeginning(text, beginning));
}
