import { h } from 'hastscript';
import type { Element } from 'hast';
import { factualityLabel } from '../../schema/factuality.ts';
import type { Lane } from '../../schema/site.ts';
import type { DateWords } from '../iso-time.ts';
import { kindOf } from '../kind.ts';
import { drawSmallMark } from '../mark.ts';
import type { TimelineItem } from './items.ts';
import type { MonthGroup } from './list-layout.ts';

/** What the list asks its page for. */
export interface ListContext {
  lanes: readonly Lane[];
  /** Id that those of rows and months begin with. */
  id: string;
  dateWords: DateWords;
  /** Name of an actor by id. */
  nameOf: (actor: string) => string;
  /** What only a script that filters asks of the rows. */
  filters: readonly RowFilter[];
}

/** By whom, where, in which article and when it was first reported: attributes of rows that are written on request. */
export type RowFilter = 'actors' | 'places' | 'articles' | 'known';

/** Id of the words of the row at some place of the items: what a mark is named by. */
export const rowRef = (id: string, index: number): string => `${id}-${index}`;

/** Attributes that are as usual are left out: with thousands of rows they would be half of the page. */
function rowData(item: TimelineItem, filters: readonly RowFilter[]): Record<string, string | number | undefined> {
  const { date, factuality, evidence, known } = item;
  const ids = (name: Exclude<RowFilter, 'known'>): string | undefined =>
    filters.includes(name) && item[name].length > 0 ? item[name].join(' ') : undefined;
  return {
    dataItem: item.id,
    dataLane: item.lane,
    dataFactuality: factuality === 'asserted' ? undefined : factuality,
    dataStart: date.start ?? undefined,
    dataEnd: date.end ?? undefined,
    dataPrecision: date.precision === 'day' ? undefined : date.precision,
    dataEvidence: evidence === 1 ? undefined : evidence,
    dataActors: ids('actors'),
    dataPlaces: ids('places'),
    dataArticles: ids('articles'),
    dataKnown: filters.includes('known') ? (known ?? undefined) : undefined,
  };
}

/** "Law and courts · claimed by the guard": what stands behind the date. */
function factsOf({ lane, factuality, by }: TimelineItem, { lanes, nameOf }: ListContext): string {
  const name = lanes.find((one) => one.id === lane)?.label ?? lane;
  const speakers = by.map(nameOf).join(', ');
  const word = factuality === 'asserted' ? '' : factualityLabel[factuality].toLowerCase();
  if (speakers === '') return word === '' ? name : `${name} · ${word}`;
  return `${name} · ${word === '' ? 'according to' : `${word} by`} ${speakers}`;
}

/** The list as markup; `groups` are of `layoutList`, `indexOf` gives an item's place among all. */
export function drawList(
  groups: readonly MonthGroup[],
  indexOf: ReadonlyMap<TimelineItem, number>,
  context: ListContext,
): Element {
  const { id, lanes, dateWords } = context;
  return h(
    'ol',
    { className: ['months'] },
    groups.map(({ month, items }) =>
      h('li', { className: ['month'], id: `${id}-${month ?? 'undated'}` }, [
        h(
          'p',
          { className: ['month-name'] },
          month === null ? 'Date not known' : dateWords({ start: month, end: null, precision: 'month' }),
        ),
        h(
          'ol',
          items.map(({ item, gap }) =>
            h('li', { className: gap === 0 ? [] : [`gap-${gap}`], ...rowData(item, context.filters) }, [
              drawSmallMark(kindOf(lanes, item.lane), item.factuality),
              h('span', { id: rowRef(id, indexOf.get(item) ?? 0) }, [
                h('a', { href: item.url }, item.title),
                ' ',
                h('time', { dateTime: item.date.start ?? undefined }, dateWords(item.date)),
              ]),
              h('span', { className: ['facts-line'] }, ` · ${factsOf(item, context)}`),
            ]),
          ),
        ),
      ]),
    ),
  );
}
