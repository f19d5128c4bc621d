/** The known words nearest to a misspelt one, best first, for "did you mean". */
export function closest(word: string, known: Iterable<string>, count = 3): string[] {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const near: { word: string; distance: number }[] = [];
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit && !candidate.includes(word)) continue;
    const distance = candidate.includes(word) ? 1 : editDistance(word, candidate);
    if (distance <= limit) near.push({ word: candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
  return near.slice(0, count).map((entry) => entry.word);
}

/** Levenshtein's distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
