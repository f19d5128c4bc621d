// letters that Unicode does not take apart into a letter and its mark
const folded: Record<string, string> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ß: 'ss', æ: 'ae', ı: 'i' };
const hard = /[łŁøØđĐßæı]/g;

/** A word as somebody writes it whose keyboard lacks its letters: "Łódź" → "Lodz". */
export function fold(word: string): string {
  return word
    .replace(hard, (letter) => folded[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/**
 * The words that a text is also to be found by, each once: those of the names that it does not hold itself, and its own words
 * without the marks that a search engine leaves on ("ł").
 */
export function toSpellings(text: string, names: readonly string[]): string[] {
  const wordsOf = (line: string): string[] => line.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const own = new Set(wordsOf(text).map(plain));
  const found = new Map<string, string>();
  for (const word of [...wordsOf(text), ...names.flatMap(wordsOf)]) {
    for (const spelling of [word, fold(word)]) {
      const key = plain(spelling);
      if (!own.has(key) && !found.has(key)) found.set(key, spelling);
    }
  }
  return [...found.values()];
}
