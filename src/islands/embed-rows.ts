import type { EmbedQuery } from './embed-query.ts';
import { isNaming } from './embed-query.ts';

/** Names by id of what rows can be asked for by. */
export type NamesByKind = Record<'actors' | 'places' | 'articles', Readonly<Record<string, string>>>;

/** Milliseconds after which a reader would rather see too much than nothing. */
const PATIENCE = 8000;

/** Rows to choose from, in their months; no names where the page holds all that is asked for. */
export interface EmbedRows {
  root: ParentNode;
  names: NamesByKind | null;
}

/**
 * The rows that a selection is made of: those of the page where it holds everything that can be asked of it, else all there are.
 * Throws where those do not load.
 */
export async function fetchRows(main: HTMLElement, query: EmbedQuery): Promise<EmbedRows> {
  if (main.dataset['timeline'] === 'whole' && !isNaming(query)) return { root: main, names: null };
  const answer = await fetch('/timeline/rows.json', { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`rows.json: ${answer.status}`);
  // Written by pages/timeline/rows.json.ts.
  const { names, list } = (await answer.json()) as { names: NamesByKind; list: string };
  return { root: new DOMParser().parseFromString(list, 'text/html'), names };
}
