import type { Element } from 'hast';
import type { DateWords } from '../iso-time.ts';
import { kindOf } from '../kind.ts';
import { makeHast, makeHtmlHast } from '../make-hast.ts';
import { drawSmallMark } from '../mark.ts';
import { type FactsContext, itemFacts } from './facts.ts';
import type { TimelineItem } from './items.ts';
import { drawList, type RowFilter } from './list.ts';
import { layoutList } from './list-layout.ts';

/** The list of a timeline as the site's pages write it, before any script runs; `id` begins the ids of rows and months. */
export function drawStaticList(
  items: readonly TimelineItem[],
  id: string,
  filters: readonly RowFilter[],
  words: FactsContext & { dateWords: DateWords; isLong: boolean },
): Element {
  return drawList(layoutList(items), new Map(items.map((item, index) => [item, index])), {
    html: makeHtmlHast,
    markOf: ({ lane, factuality }) => drawSmallMark(kindOf(words.lanes, lane), factuality, makeHast),
    id,
    filters,
    dateWords: words.dateWords,
    isLong: words.isLong,
    factsOf: (item) => itemFacts(item, words),
  });
}
