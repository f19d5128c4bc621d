import type { TimelineItem } from '../figures/timeline/items.ts';

/** One row of the list is one item: the page says everything once, in its own words. */
export function readItem(row: HTMLElement): TimelineItem {
  const { item = '', lane = '', start, end, evidence } = row.dataset;
  const link = row.querySelector('a');
  return {
    id: item,
    url: link?.getAttribute('href') ?? '',
    title: link?.textContent ?? '',
    lane,
    // The list is written by TimelineList.astro from values of these very types.
    date: {
      start: start ?? null,
      end: end ?? null,
      precision: row.dataset['precision'] as TimelineItem['date']['precision'],
    },
    factuality: row.dataset['factuality'] as TimelineItem['factuality'],
    evidence: Number(evidence),
  };
}
