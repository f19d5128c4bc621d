import type { TimelineItem } from '../figures/timeline/items.ts';

/** What a reader has chosen on a timeline; null or empty where nothing is left out. Lives in the query of the address. */
export interface TimelineState {
  lanes: string[] | null;
  factuality: string[] | null;
  /** As typed; the address holds the id where the words are a name of the register. */
  actor: string;
  place: string;
  words: string;
  /** ISO day: what was first reported later is left out. */
  known: string;
  /** First and last day of the window, ISO; null for the window of the page. */
  window: { from: string; to: string } | null;
}

const texts = { actor: 'actor', place: 'place', words: 'q', known: 'known' } as const;
const KEYS = ['lanes', 'factuality', 'from', 'to', ...Object.values(texts)];
const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

function readList(query: URLSearchParams, key: string): string[] | null {
  const text = query.get(key);
  return text === null ? null : text.split(',').filter((value) => value !== '');
}

/** Reads the state from a query such as `?lanes=law,border&from=2021-11-01&to=2021-11-30`; what makes no sense is left out. */
export function readState(search: string): TimelineState {
  const query = new URLSearchParams(search);
  const [from, to, known] = [query.get('from'), query.get('to'), query.get('known')];
  return {
    lanes: readList(query, 'lanes'),
    factuality: readList(query, 'factuality'),
    actor: query.get('actor') ?? '',
    place: query.get('place') ?? '',
    words: query.get('q') ?? '',
    known: isDay(known) ? known : '',
    window: isDay(from) && isDay(to) && from <= to ? { from, to } : null,
  };
}

/** The query for a state, with whatever else the query held; empty where the state is that of the page. */
export function writeState(search: string, state: TimelineState): string {
  const query = new URLSearchParams(search);
  for (const key of KEYS) query.delete(key);
  const { lanes, factuality, window } = state;
  if (lanes !== null) query.set('lanes', lanes.join(','));
  if (factuality !== null) query.set('factuality', factuality.join(','));
  for (const key of ['actor', 'place', 'words', 'known'] as const) {
    if (state[key] !== '') query.set(texts[key], state[key]);
  }
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

/** Names of a register by id. */
export type Names = ReadonlyMap<string, string>;

/** Ids that words stand for: the one of that id or name, else all whose names hold them; null for no words. */
export function idsNamed(words: string, names: Names): ReadonlySet<string> | null {
  const asked = foldWords(words.trim());
  if (asked === '') return null;
  const entries = [...names].map(([id, name]) => ({ id, name: foldWords(name) }));
  const exact = entries.find(({ id, name }) => id === asked || name === asked);
  const found = exact === undefined ? entries.filter(({ name }) => name.includes(asked)) : [exact];
  return new Set(found.map(({ id }) => id));
}

/** A test for items that has prepared all it can, as it runs over thousands at each key. */
export function createFilter(
  state: TimelineState,
  names: { actors: Names; places: Names },
  foldedTitle: (item: TimelineItem) => string,
): (item: TimelineItem) => boolean {
  const { lanes, factuality, known } = state;
  const [actors, places] = [idsNamed(state.actor, names.actors), idsNamed(state.place, names.places)];
  const words = foldWords(state.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (item) =>
    (lanes === null || lanes.includes(item.lane)) &&
    (factuality === null || factuality.includes(item.factuality)) &&
    (actors === null || item.actors.some((id) => actors.has(id))) &&
    (places === null || item.places.some((id) => places.has(id))) &&
    // "2021-11" was known on 30 November, and may have been on the 10th.
    (known === '' || item.known === null || item.known <= known) &&
    words.every((word) => foldedTitle(item).includes(word));
}
