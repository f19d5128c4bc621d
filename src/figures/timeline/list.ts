import type { DateWords } from '../iso-time.ts';
import type { Make } from '../make.ts';
import type { TimelineItem } from './items.ts';
import type { MonthGroup } from './list-layout.ts';

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
  /** Whether months off the screen are not drawn: each then tells how many rows it holds, timeline-list.css makes room for them. */
  isLong: boolean;
  /** What only a script that filters asks of the rows. */
  filters: readonly RowFilter[];
}

/** By whom, where, in which article and when it was first reported: attributes of rows that are written on request. */
export type RowFilter = 'actors' | 'places' | 'articles' | 'known';

/** Id of the words of the row at some place of the items: what a mark is named by. */
export const rowRef = (id: string, index: number): string => `${id}-${index}`;

/** Attributes that are as usual are left out: with thousands of rows they would be half of the page. */
function rowData(item: TimelineItem, filters: readonly RowFilter[]): Record<string, string | number> {
  const { date, factuality, evidence, known } = item;
  const ids = (name: Exclude<RowFilter, 'known'>): string | null =>
    filters.includes(name) && item[name].length > 0 ? item[name].join(' ') : null;
  const written: [name: string, value: string | number | null][] = [
    ['item', item.id],
    ['lane', item.lane],
    ['factuality', factuality === 'asserted' ? null : factuality],
    ['start', date.start],
    ['end', date.end],
    ['precision', date.precision === 'day' ? null : date.precision],
    ['evidence', evidence === 1 ? null : evidence],
    ['actors', ids('actors')],
    ['places', ids('places')],
    ['articles', ids('articles')],
    ['known', filters.includes('known') ? known : null],
  ];
  return Object.fromEntries(written.flatMap(([name, value]) => (value === null ? [] : [[`data-${name}`, value]])));
}

/** The list as markup; `groups` are of `layoutList`, `indexOf` gives an item's place among all. */
export function drawList<Node>(
  groups: readonly MonthGroup[],
  indexOf: ReadonlyMap<TimelineItem, number>,
  context: ListContext<Node>,
): Node {
  const { html, id, markOf, dateWords, factsOf, filters, isLong } = context;
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
      html('ol', isLong ? { style: `--rows:${items.length}` } : {}, items.map(drawRow)),
    ]);
  return html('ol', { class: 'months' }, groups.map(drawMonth));
}
