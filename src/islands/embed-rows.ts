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
  const { names, list } = await loadRows(main.dataset['rows'] ?? '');
  return { root: new DOMParser().parseFromString(list, 'text/html'), names };
}

/** What pages/timeline/rows.js.ts has written. */
interface RowsFile {
  names: NamesByKind;
  list: string;
}

function loadRows(address: string): Promise<RowsFile> {
  const script = document.createElement('script');
  script.src = address;
  const loaded = new Promise<RowsFile>((resolve, reject) => {
    const fail = (): void => reject(new Error(`${script.src} did not load`));
    script.addEventListener('load', () => {
      const { timelineRows } = globalThis as { timelineRows?: RowsFile };
      if (timelineRows) resolve(timelineRows);
      else fail();
    });
    script.addEventListener('error', fail);
    setTimeout(fail, PATIENCE);
  });
  document.head.append(script);
  return loaded;
}
