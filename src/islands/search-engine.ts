import { isMeant } from './search-match.ts';
import { toKey, toQuery, type SearchState } from './search-query.ts';

/** One thing that was found, ready to be shown. */
export interface Found {
  url: string;
  /** Name or headline; null for a claim, whose sentence is what is shown. */
  title: string | null;
  /** The line beneath. */
  about: string;
  kinds: string[];
  /** The text around what was found, in pieces; those with `hit` are what was asked for. */
  text: { words: string; hit: boolean }[];
}

// what pagefind.js gives, as far as it is used here
interface Fragment {
  url: string;
  raw_content?: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  locations: number[];
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options: { filters: object }): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

let engine: Promise<Pagefind> | null = null;

/** Fetches the engine, once. Rejects where a browser cannot run it. */
export function loadEngine(): Promise<Pagefind> {
  engine ??= (async () => {
    // written by the build beside the pages: not a module of this bundle
    const address = new URL('/pagefind/pagefind.js', location.href).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({
      noWorker: true,
      ranking: { metaWeights: { title: 8, names: 4, headline: 1, about: 0.1 }, termFrequency: 0.3, pageLength: 0.6 },
    });
    await pagefind.init();
    return pagefind;
  })();
  engine.catch(() => (engine = null));
  return engine;
}

export interface Answer {
  count: number;
  /** The records from `from` on, at most `most` of them. */
  load(from: number, most: number): Promise<Found[]>;
}

/** What the ledger has on a question, best first. An empty question with a filter gives all that the filter lets through. */
export async function search(state: SearchState, language: string): Promise<Answer> {
  const pagefind = await loadEngine();
  const filters = Object.fromEntries(
    (['kind', 'actor', 'year'] as const).filter((name) => state[name] !== '').map((name) => [name, state[name]]),
  );
  const query = toQuery(state.q, language);
  const { results } = await pagefind.search(query || null, { filters });
  const asked = toKey(state.q);
  // who is called just so is what the reader means, whatever else holds the word more often
  const first = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  if (first.length > 0 && !first.some((fragment) => isMeant(query, textOf(fragment))))
    return { count: 0, load: () => Promise.resolve([]) };
  const ranked = first.toSorted((a, b) => likeness(b, asked) - likeness(a, asked));
  return {
    count: results.length,
    async load(from, most) {
      const rest = await Promise.all(
        results.slice(Math.max(from, ranked.length), from + most).map((result) => result.data()),
      );
      return [...ranked.slice(from, from + most), ...rest].map(toFound);
    },
  };
}

/** Everything that the engine has looked at in a record. */
const textOf = ({ raw_content, content, meta }: Fragment): string =>
  [raw_content ?? content, ...Object.values(meta)].join(' ');

/**
 * 3 where a record is called what is asked, 2 where another of its names is, 1 where its name begins so, else 0; -1 for what was
 * read, which stands behind what was written from it.
 */
function likeness({ meta, filters }: Fragment, asked: string): number {
  if (filters['kind']?.includes('source')) return -1;
  const title = toKey(meta['title'] ?? '');
  if (title === '' || asked === '') return 0;
  if (title === asked) return 3;
  if ((meta['names'] ?? '').split('|').some((name) => toKey(name) === asked)) return 2;
  return title.startsWith(asked) ? 1 : 0;
}

// what stands behind it is searched but not shown: formats/search-records.ts writes it
const tailMark = '¦';
const around = 14;

function toFound({ url, raw_content, content, meta, filters, locations }: Fragment): Found {
  const all = (raw_content ?? content).split(/\s+/);
  const end = all.indexOf(tailMark);
  const words = end < 0 ? all : all.slice(0, end);
  const hits = new Set(locations.filter((at) => at < words.length));
  const title = meta['title'] ?? meta['headline'] ?? null;
  const isClaim = title === null;
  const middle = Math.min(...hits, words.length);
  const from = isClaim || middle <= 2 * around || hits.size === 0 ? 0 : middle - around;
  const to = isClaim ? words.length : Math.min(words.length, from + 3 * around);
  const text: Found['text'] = [];
  words.slice(from, to).forEach((word, index) => {
    const hit = hits.has(from + index);
    const last = text.at(-1);
    if (last && last.hit === hit) last.words += ` ${word}`;
    else text.push({ words: word, hit });
  });
  const first = text[0];
  if (first && from > 0) first.words = `… ${first.words}`;
  if (to < words.length) text.push({ words: '…', hit: false });
  return { url, title, about: meta['about'] ?? '', kinds: filters['kind'] ?? [], text };
}
