/** What a reader has chosen on a timeline; null where nothing is left out. Lives in the query of the address. */
export interface TimelineState {
  lanes: string[] | null;
  factuality: string[] | null;
  words: string;
  /** First and last day of the window, ISO; null for the window of the page. */
  window: { from: string; to: string } | null;
}

const KEYS = ['lanes', 'factuality', 'q', 'from', 'to'];
const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

function readList(query: URLSearchParams, key: string): string[] | null {
  const text = query.get(key);
  return text === null ? null : text.split(',').filter((value) => value !== '');
}

/** Reads the state from a query such as `?lanes=law,border&from=2021-11-01&to=2021-11-30`; what makes no sense is left out. */
export function readState(search: string): TimelineState {
  const query = new URLSearchParams(search);
  const [from, to] = [query.get('from'), query.get('to')];
  return {
    lanes: readList(query, 'lanes'),
    factuality: readList(query, 'factuality'),
    words: query.get('q') ?? '',
    window: isDay(from) && isDay(to) && from <= to ? { from, to } : null,
  };
}

/** The query for a state, with whatever else the query held; empty where the state is that of the page. */
export function writeState(search: string, { lanes, factuality, words, window }: TimelineState): string {
  const query = new URLSearchParams(search);
  for (const key of KEYS) query.delete(key);
  if (lanes !== null) query.set('lanes', lanes.join(','));
  if (factuality !== null) query.set('factuality', factuality.join(','));
  if (words !== '') query.set('q', words);
  if (window !== null) {
    query.set('from', window.from);
    query.set('to', window.to);
  }
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Small letters without accents, so that "Lodz" finds "Łódź". */
export function foldWords(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'l').toLowerCase();
}

/** True if an item has a chosen lane and factuality and all the words in its title. */
export function isChosen(item: { lane: string; factuality: string; title: string }, state: TimelineState): boolean {
  if (state.lanes !== null && !state.lanes.includes(item.lane)) return false;
  if (state.factuality !== null && !state.factuality.includes(item.factuality)) return false;
  const title = foldWords(item.title);
  return foldWords(state.words)
    .split(/\s+/)
    .every((word) => title.includes(word));
}
