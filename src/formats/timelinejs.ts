import { toDays } from '../ledger/claim-date.ts';
import type { LedgerDate } from '../schema/date.ts';
import { absolute, type Publication, toItems } from './collection-json.ts';
import { toDateWords } from './date-words.ts';
import { escapeXml } from './escape-xml.ts';
import { toNames, toVoiceWords } from './voice-words.ts';

interface SlideDate {
  year: number;
  month?: number;
  day?: number;
}

interface Slide {
  unique_id: string;
  start_date: SlideDate;
  end_date?: SlideDate;
  display_date: string;
  group: string;
  text: { headline: string; text: string };
  autolink: false;
}

export interface TimelineJs {
  title: { unique_id: string; text: { headline: string; text: string }; autolink: false };
  events: Slide[];
}

/**
 * `/data/timelinejs.json` as TimelineJS 3 reads it: every event with a date. Headlines and texts are HTML there. Months and years stay
 * months and years; how sure an event is stands in front of its text.
 */
export function toTimelineJs(publication: Publication): TimelineJs {
  const { site } = publication;
  const names = toNames(publication);
  const lanes = new Map(site.lanes.map(({ id, label }) => [id, label]));
  const events = toItems('events', publication).flatMap((event): Slide[] => {
    if (event.date.start === null) return [];
    const voice = toVoiceWords(event, names);
    const quote = event.evidence[0]?.quote ?? event.title;
    return [
      {
        unique_id: event.id,
        ...toSlideDates(event.date, event.date.start),
        display_date: toDateWords(event.date),
        group: lanes.get(event.lane) ?? event.lane,
        text: {
          headline: escapeXml(event.title),
          text: [
            ...(voice === null ? [] : [`<p><em>${escapeXml(voice)}.</em></p>`]),
            `<blockquote>${escapeXml(quote)}</blockquote>`,
            `<p><a href="${escapeXml(event.url)}">${escapeXml(site.title)}: sentences and sources</a></p>`,
          ].join(''),
        },
        autolink: false,
      },
    ];
  });
  const licence = `<a href="${escapeXml(site.licence.url)}">${escapeXml(site.licence.name)}</a>`;
  const home = `<a href="${escapeXml(absolute('/', site.url))}">${escapeXml(site.title)}</a>`;
  return {
    title: {
      unique_id: 'title',
      text: {
        headline: escapeXml(site.title),
        text: `<p>${escapeXml(site.description)}</p><p>${home}, ${licence}</p>`,
      },
      autolink: false,
    },
    events,
  };
}

function toSlideDates(date: LedgerDate, start: string): Pick<Slide, 'start_date' | 'end_date'> {
  if (date.end === null) return { start_date: toSlideDate(start) };
  // a range that ends with a month ends with its last day; TimelineJS would end it with the first
  const { last } = toDays(date);
  return { start_date: toSlideDate(start), end_date: toSlideDate(last ?? date.end) };
}

function toSlideDate(iso: string): SlideDate {
  const [year = 0, month, day] = iso.split('-').map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}
