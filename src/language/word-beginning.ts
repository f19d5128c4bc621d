import type { Token } from './token.ts';

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
  const known = new Map<string, boolean>();
  const begins = (word: string): boolean => {
    let answer = known.get(word);
    if (answer === undefined) {
      if (known.size > 50_000) known.clear();
      known.set(word, (answer = single.some((beginning) => word.startsWith(beginning))));
    }
    return answer;
  };
  return (tokens, text) =>
    tokens.some((token) => token.kind === 'word' && begins(token.lower)) ||
    several.some((beginning) => hasBeginning(text, beginning));
}
