/** What is searched for, as the address of the page says it. */
export interface SearchState {
  q: string;
  kind: string;
  actor: string;
  year: string;
}

const names = ['q', 'kind', 'actor', 'year'] as const;

export function parseSearch(search: string): SearchState {
  const given = new URLSearchParams(search);
  const [q, kind, actor, year] = names.map((name) => (given.get(name) ?? '').trim());
  return { q: q ?? '', kind: kind ?? '', actor: actor ?? '', year: year ?? '' };
}

/** "?q=wall&kind=event", without what is empty. */
export function toSearch(state: SearchState): string {
  const filled = names.filter((name) => state[name] !== '').map((name) => [name, state[name]]);
  return filled.length > 0 ? `?${new URLSearchParams(filled)}` : '';
}

/**
 * What the engine is asked: a date of digits becomes the words that the index has of it, "2021-11-09" → "9 November 2021". A
 * date alone is a phrase: its day and its month far from each other are not that day.
 */
export function toQuery(q: string, language: string): string {
  const query = q
    .replace(/\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/g, (iso, year: string, month: string, day: string | undefined) => {
      const date = new Date(`${year}-${month}-${day ?? '01'}T00:00Z`);
      if (Number.isNaN(date.getTime())) return iso;
      const word = date.toLocaleDateString(language, { month: 'long', timeZone: 'UTC' });
      return [day === undefined ? '' : String(Number(day)), word, year].filter(Boolean).join(' ');
    })
    .replace(/[“”„]/g, '"')
    .trim();
  return /^\d{1,2} \p{Lu}\p{Ll}+ \d{4}$/u.test(query) ? `"${query}"` : query;
}

/** A name without case, marks and everything between its words: for comparing what is asked with what is known. */
export function toKey(text: string): string {
  return text
    .replace(/[łŁ]/g, 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
