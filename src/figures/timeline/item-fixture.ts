import type { LedgerDate } from '../../schema/date.ts';
import type { TimelineItem } from './items.ts';
import { toSpan } from './scale.ts';

/** An item of a timeline for tests and measurements: what is not given is as usual. */
export function makeItem(id: string, start: string | null, more: Partial<TimelineItem> = {}): TimelineItem {
  const precision = start === null ? 'unknown' : start.length === 10 ? 'day' : start.length === 7 ? 'month' : 'year';
  const date: LedgerDate = more.date ?? { start, end: null, precision };
  return {
    id,
    url: `/events/${id}/`,
    title: id,
    lane: 'border',
    factuality: 'asserted',
    evidence: 1,
    actors: [],
    places: [],
    by: [],
    articles: [],
    known: null,
    ...more,
    date,
    span: toSpan(date),
  };
}
