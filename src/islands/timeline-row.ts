import type { TimelineItem } from '../figures/timeline/items.ts';
import type { Span } from '../figures/timeline/scale.ts';
import { DAY, toSpan } from '../figures/timeline/scale.ts';
import { pageLanguage } from './page-language.ts';

/** A row of the list and the item that it is: the page says everything once, in its own words. */
export interface TimelineRow {
  item: TimelineItem;
  row: HTMLElement;
  /** Id of the words that name it: headline and date. */
  ref: string;
}

const toIds = (text: string | null): string[] => (text === null ? [] : text.split(' '));

/** Reads one row; attributes that are as usual are not written (see `figures/timeline/list.ts`). */
export function readRow(row: HTMLElement): TimelineRow {
  const read = (name: string): string | null => row.getAttribute(`data-${name}`);
  const words = row.querySelector('[id]');
  const link = row.querySelector('a');
  // The list is written from values of these very types.
  const date = {
    start: read('start'),
    end: read('end'),
    precision: (read('precision') ?? 'day') as TimelineItem['date']['precision'],
  };
  return {
    row,
    ref: words?.id ?? '',
    item: {
      id: read('item') ?? '',
      url: link?.getAttribute('href') ?? '',
      title: link?.textContent ?? '',
      lane: read('lane') ?? '',
      date,
      span: toSpan(date),
      factuality: (read('factuality') ?? 'asserted') as TimelineItem['factuality'],
      evidence: Number(read('evidence') ?? 1),
      actors: toIds(read('actors')),
      places: toIds(read('places')),
      by: [],
      articles: toIds(read('articles')),
      known: read('known'),
    },
  };
}

/** All rows of a timeline, in the order of time. */
export function readRows(root: ParentNode): TimelineRow[] {
  return [...root.querySelectorAll<HTMLElement>('li[data-item]')].map(readRow);
}

const wordsOf = new Intl.DateTimeFormat(pageLanguage, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day in the words of the page's language. */
export const dayWords = (time: number): string => wordsOf.format(time);

/** A window in those words: "8–14 November 2021". */
export const spanWords = ({ start, end }: Span): string => wordsOf.formatRange(start, end - DAY);
