import { Factuality } from '../../schema/factuality.ts';
import type { Site } from '../../schema/site.ts';
import type { DateWords } from '../iso-time.ts';
import type { FactsContext } from './facts.ts';
import { itemFacts } from './facts.ts';
import type { TimelineItem } from './items.ts';
import { formWords, legendNote } from './legend.ts';

/** An item with its words; the address is absolute. */
export interface DataItem extends Pick<
  TimelineItem,
  'id' | 'url' | 'title' | 'lane' | 'date' | 'factuality' | 'evidence'
> {
  /** Its date in words. */
  when: string;
  /** Lane, and whose word it is. */
  facts: string;
}

/** Everything that a timeline in somebody else's page is drawn from: `/wc/timeline.json`. Fields may be added, never renamed. */
export interface TimelineData {
  version: '1';
  language: string;
  title: string;
  /** Name of the site, and the page of its own timeline. */
  site: string;
  page: string;
  licence: { name: string; url: string };
  /** ISO days that are shown at first. */
  period: { from: string; to: string };
  lanes: { id: string; label: string }[];
  /** How each factuality is said and drawn, and how to read the rest. */
  forms: Partial<Record<Factuality, string>>;
  note: typeof legendNote;
  /** Names of the months in the list, by ISO prefix. */
  months: Record<string, string>;
  items: DataItem[];
}

/** What {@link toTimelineData} asks for beside the items: words, and absolute addresses of paths. */
export interface DataContext extends Pick<FactsContext, 'nameOf'> {
  site: Site;
  dateWords: DateWords;
  addressOf: (path: string) => string;
}

export function toTimelineData(
  items: readonly TimelineItem[],
  { site, nameOf, dateWords, addressOf }: DataContext,
): TimelineData {
  const lanes = site.lanes.map(({ id, label }) => ({ id, label }));
  const months = new Set(items.flatMap(({ date }) => date.start?.slice(0, 7) ?? []));
  return {
    version: '1',
    language: site.language,
    title: site.subject.charAt(0).toUpperCase() + site.subject.slice(1),
    site: site.title,
    page: addressOf('/timeline/'),
    licence: site.licence,
    period: site.period,
    lanes,
    forms: Object.fromEntries(
      Factuality.options
        .filter((form) => items.some(({ factuality }) => factuality === form))
        .map((form) => [form, formWords(form)]),
    ),
    note: legendNote,
    months: Object.fromEntries(
      [...months].map((month) => [month, dateWords({ start: month, end: null, precision: 'month' })]),
    ),
    items: items.map((item) => ({
      id: item.id,
      url: addressOf(item.url),
      title: item.title,
      lane: item.lane,
      date: item.date,
      when: dateWords(item.date),
      factuality: item.factuality,
      evidence: item.evidence,
      facts: itemFacts(item, { lanes, nameOf }),
    })),
  };
}
