import type { DateWords } from '../iso-time.ts';
import type { Make } from '../make.ts';
import type { TimelineItem } from './items.ts';
import { DAY } from './scale.ts';

/** Items of one month in the list form of a timeline. */
export interface MonthGroup {
  /** `2021-11`, `2021` for items known only to the year, null for undated ones. */
  month: string | null;
  items: {
    item: TimelineItem;
    /** Space before it, 0–6 steps, by the square root of the days since the one before. */ gap: number;
  }[];
}

/** The list form of a timeline: by month, oldest first, undated last; the spaces tell how long nothing was reported. */
export function layoutList(items: readonly TimelineItem[]): MonthGroup[] {
  const groups: MonthGroup[] = [];
  let before: number | null = null;
  for (const item of items.toSorted((a, b) => ((a.date.start ?? '9999') < (b.date.start ?? '9999') ? -1 : 1))) {
    const month = item.date.start?.slice(0, 7) ?? null;
    const time = item.span?.start ?? null;
    const days = before === null || time === null ? 0 : (time - before) / DAY;
    before = time ?? before;
    const gap = Math.min(6, Math.round(Math.sqrt(Math.max(0, days)) * 0.9));
    const last = groups.at(-1);
    if (last !== undefined && last.month === month) last.items.push({ item, gap });
    else groups.push({ month, items: [{ item, gap }] });
  }
  return groups;
}

/** What the list asks its page for. */
export interface ListContext<Node> {
  /** Makes an element of HTML. */
  html: Make<Node>;
  /** The small mark of an item. */
  markOf: (item: TimelineItem) => Node;
  /** Id that those of rows and months begin with. */
  id: string;
  dateWords: DateWords;
  /** What stands behind the date: lane, and whose word it is. */
  factsOf: (item: TimelineItem) => string;
  /** Adds what only filters need: who and where, and when it was known. */
  filters: boolean;
}

/** Id of the words of the row at some place of the items: what a mark is named by. */
export const rowRef = (id: string, index: number): string => `${id}-${index}`;

/** Attributes that are as usual are left out: with thousands of rows they would be half of the page. */
function rowData(item: TimelineItem, filters: boolean): Record<string, string | number> {
  const { date, factuality, evidence, actors, places, known } = item;
  const written: [name: string, value: string | number | null][] = [
    ['item', item.id],
    ['lane', item.lane],
    ['factuality', factuality === 'asserted' ? null : factuality],
    ['start', date.start],
    ['end', date.end],
    ['precision', date.precision === 'day' ? null : date.precision],
    ['evidence', evidence === 1 ? null : evidence],
    ['actors', filters && actors.length > 0 ? actors.join(' ') : null],
    ['places', filters && places.length > 0 ? places.join(' ') : null],
    ['known', filters ? known : null],
  ];
  return Object.fromEntries(written.flatMap(([name, value]) => (value === null ? [] : [[`data-${name}`, value]])));
}

/** The list as markup; `groups` are of {@link layoutList}, `indexOf` gives an item's place among all. */
export function drawList<Node>(
  groups: readonly MonthGroup[],
  indexOf: ReadonlyMap<TimelineItem, number>,
  context: ListContext<Node>,
): Node {
  const { html, id, markOf, dateWords, factsOf, filters } = context;
  const drawRow = ({ item, gap }: MonthGroup['items'][number]): Node =>
    html('li', { ...(gap === 0 ? {} : { class: `gap-${gap}` }), ...rowData(item, filters) }, [
      markOf(item),
      html('span', { id: rowRef(id, indexOf.get(item) ?? 0) }, [
        html('a', { href: item.url }, [item.title]),
        ' ',
        html('time', item.date.start === null ? {} : { datetime: item.date.start }, [dateWords(item.date)]),
      ]),
      html('span', { class: 'facts-line' }, [` · ${factsOf(item)}`]),
    ]);
  const drawMonth = ({ month, items }: MonthGroup): Node =>
    html('li', { class: 'month', id: `${id}-${month ?? 'undated'}` }, [
      html('p', { class: 'month-name' }, [
        month === null ? 'Date not known' : dateWords({ start: month, end: null, precision: 'month' }),
      ]),
      // how long the month is likely to be while it is off the screen: timeline-list.css
      html('ol', { style: `--rows:${items.length}` }, items.map(drawRow)),
    ]);
  return html('ol', { class: 'months' }, groups.map(drawMonth));
}
