/** What a host asks for in the address of a widget. Lists are ids, null for all; of several any one is enough. */
export interface EmbedQuery {
  theme: 'light' | 'dark' | null;
  /** Code of a language, "de"; what is not published in it stays as it is. */
  lang: string | null;
  actors: string[] | null;
  places: string[] | null;
  /** Slugs. */
  articles: string[] | null;
  lanes: string[] | null;
  /** ISO prefixes, each null where the time is open. */
  from: string | null;
  to: string | null;
}

/** What of a thing the address can ask for; `start` and `end` are ISO prefixes. */
export interface Askable {
  lane: string;
  date: { start: string | null; end: string | null };
  actors: readonly string[];
  places: readonly string[];
  articles: readonly string[];
}

const isPrefix = (text: string | null): text is string => text !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text);

/**
 * Reads `?theme=dark&lang=de&actor=a,b&place=c&article=d&lanes=law,border&from=2021-11&to=2021-11-30`; what makes no sense is left
 * out. Of "de-AT" the language is taken.
 */
export function readEmbedQuery(search: string): EmbedQuery {
  const query = new URLSearchParams(search);
  const list = (key: string): string[] | null => {
    const ids = (query.get(key) ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '');
    return ids.length === 0 ? null : [...new Set(ids)];
  };
  const prefix = (key: string): string | null => {
    const text = query.get(key);
    return isPrefix(text) ? text : null;
  };
  const theme = query.get('theme');
  const [from, to] = [prefix('from'), prefix('to')];
  const isBackwards = from !== null && to !== null && compare(from, to) > 0;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    lang: /^[a-z]{2,3}(?![a-z])/.exec(query.get('lang')?.trim().toLowerCase() ?? '')?.[0] ?? null,
    actors: list('actor'),
    places: list('place'),
    articles: list('article'),
    lanes: list('lanes'),
    from: isBackwards ? null : from,
    to: isBackwards ? null : to,
  };
}

/** True if the address names whom, where or what the events are to be tied to. */
export const isNaming = ({ actors, places, articles }: EmbedQuery): boolean => (actors ?? places ?? articles) !== null;

/** True if anything is to be left out. */
export const isNarrowing = (query: EmbedQuery): boolean =>
  isNaming(query) || (query.lanes ?? query.from ?? query.to) !== null;

/**
 * True if a thing is asked for. Prefixes are compared as far as both are known: "2021-11" lies within "2021-11-08" to
 * "2021-11-18", as part of it may.
 */
export function isAskedFor({ lane, date: { start, end }, ...named }: Askable, query: EmbedQuery): boolean {
  const { lanes, from, to } = query;
  if (lanes !== null && !lanes.includes(lane)) return false;
  for (const key of ['actors', 'places', 'articles'] as const) {
    if (query[key] !== null && !query[key].some((id) => named[key].includes(id))) return false;
  }
  if (from === null && to === null) return true;
  if (start === null) return false;
  return (from === null || compare(end ?? start, from) >= 0) && (to === null || compare(start, to) <= 0);
}

function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [one, other] = [a.slice(0, length), b.slice(0, length)];
  return one < other ? -1 : one > other ? 1 : 0;
}
