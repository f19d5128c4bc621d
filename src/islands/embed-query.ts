/** What a host asks for in the address of a widget. */
export interface EmbedQuery {
  theme: 'light' | 'dark' | null;
  /** Ids of lanes; null for all. */
  lanes: string[] | null;
  /** ISO prefixes, each null where the time is open. */
  from: string | null;
  to: string | null;
}

const isPrefix = (text: string | null): text is string => text !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text);

/** Reads `?theme=dark&lanes=law,border&from=2021-11&to=2021-11-30`; what makes no sense is left out. */
export function readEmbedQuery(search: string): EmbedQuery {
  const query = new URLSearchParams(search);
  const [theme, lanes, from, to] = ['theme', 'lanes', 'from', 'to'].map((key) => query.get(key));
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    lanes: lanes ? lanes.split(',').filter((lane) => lane !== '') : null,
    from: isPrefix(from ?? null) ? (from ?? null) : null,
    to: isPrefix(to ?? null) ? (to ?? null) : null,
  };
}

/**
 * True if something of a lane and time is asked for. Prefixes are compared as far as both are known: "2021-11" lies
 * within "2021-11-08" to "2021-11-18", as part of it may.
 */
export function isAskedFor(
  { lane, start, end }: { lane: string; start: string | null; end: string | null },
  { lanes, from, to }: EmbedQuery,
): boolean {
  if (lanes !== null && !lanes.includes(lane)) return false;
  if (from === null && to === null) return true;
  if (start === null) return false;
  return (from === null || compare(end ?? start, from) >= 0) && (to === null || compare(start, to) <= 0);
}

function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [one, other] = [a.slice(0, length), b.slice(0, length)];
  return one < other ? -1 : one > other ? 1 : 0;
}
