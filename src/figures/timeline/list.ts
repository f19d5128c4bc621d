import { h } from 'hastscript';
import type { Element } from 'hast';
import { factualityLabel } from '../../schema/factuality.ts';
import type { Lane } from '../../schema/site.ts';
import type { DateWords } from '../iso-time.ts';
import { kindOf } from '../kind.ts';
import { drawSmallMark } from '../mark.ts';
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
export interface ListContext {
  lanes: readonly Lane[];
  /** Id that those of rows and months begin with. */
  id: string;
  dateWords: DateWords;
  /** Name of an actor by id. */
  nameOf: (actor: string) => string;
  /** Adds what only filters need: who and where, and when it was known. */
  filters: boolean;
}

/** Id of the words of the row at some place of the items: what a mark is named by. */
export const rowRef = (id: string, index: number): string => `${id}-${index}`;

/** Attributes that are as usual are left out: with thousands of rows they would be half of the page. */
function rowData(item: TimelineItem, filters: boolean): Record<string, string | number | undefined> {
  const { date, factuality, evidence, actors, places, known } = item;
  return {
    dataItem: item.id,
    dataLane: item.lane,
    dataFactuality: factuality === 'asserted' ? undefined : factuality,
    dataStart: date.start ?? undefined,
    dataEnd: date.end ?? undefined,
    dataPrecision: date.precision === 'day' ? undefined : date.precision,
    dataEvidence: evidence === 1 ? undefined : evidence,
    dataActors: filters && actors.length > 0 ? actors.join(' ') : undefined,
    dataPlaces: filters && places.length > 0 ? places.join(' ') : undefined,
    dataKnown: filters ? (known ?? undefined) : undefined,
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

/** The list as markup; `groups` are of {@link layoutList}, `indexOf` gives an item's place among all. */
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
        // how long the month is likely to be while it is off the screen: timeline-list.css
        h(
          'ol',
          { style: `--rows:${items.length}` },
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
