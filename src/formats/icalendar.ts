import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { utc } from '@date-fns/utc';
import type { Event } from '../schema/event.ts';
import { absolute, type Publication, toItems } from './collection-json.ts';
import { toShape } from './place-geometry.ts';
import { toNames, toVoiceWords } from './voice-words.ts';

/** `/data/events.ics` (RFC 5545): the events known to the day, each all day long. */
export function toICalendar(publication: Publication): string {
  const { site } = publication;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(site.title)}//Events//EN`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(site.title)}`,
    `X-WR-CALNAME:${escapeText(site.title)}`,
    `DESCRIPTION:${escapeText(`Events known to the day. ${site.licence.name}, ${site.licence.url}`)}`,
    `URL:${absolute('/data/events.ics', site.url)}`,
    ...toItems('events', publication)
      .filter(({ date }) => date.precision === 'day')
      .flatMap((event) => toEntry(event, publication)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function toEntry(event: Event & { url: string }, publication: Publication): string[] {
  const { site, places, articles } = publication;
  const names = toNames(publication);
  const day = event.date.start ?? '';
  const next = formatISO(addDays(parseISO(day, { in: utc }), 1), { representation: 'date' });
  const voice = toVoiceWords(event, names);
  const located = event.places
    .map((id) => places.find((place) => place.id === id))
    .filter((place) => place !== undefined);
  const [only] = located;
  const shape = only && located.length === 1 ? toShape(only) : null;
  const label = site.eventTypes.find(({ id }) => id === event.type)?.label ?? event.type;
  const lane = site.lanes.find(({ id }) => id === event.lane)?.label ?? event.lane;
  const text = [...(voice === null ? [] : [`${voice}.`]), event.evidence[0]?.quote ?? event.title, event.url];
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@${new URL(site.url).hostname}`,
    // when the record last changed, not when the file was made: the same content gives the same bytes
    `DTSTAMP:${compact(lastTold(event, articles))}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(next)}`,
    `SUMMARY:${escapeText(voice === null ? event.title : `${voice}: ${event.title}`)}`,
    `DESCRIPTION:${escapeText(text.join('\n\n'))}`,
    `CATEGORIES:${escapeText(lane)},${escapeText(label)}`,
    ...(located.length === 0 ? [] : [`LOCATION:${escapeText(located.map(({ name }) => name).join(', '))}`]),
    ...(shape?.type === 'Point' ? [`GEO:${shape.coordinates[1]};${shape.coordinates[0]}`] : []),
    `STATUS:${event.cancelled ? 'CANCELLED' : event.factuality === 'asserted' ? 'CONFIRMED' : 'TENTATIVE'}`,
    `URL:${event.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The day of the latest article that tells of it. */
function lastTold(event: Event, articles: Publication['articles']): string {
  const slugs = new Set(event.evidence.map(({ article }) => article));
  const days = articles.filter(({ slug }) => slugs.has(slug)).map(({ date }) => date);
  return days.toSorted().at(-1) ?? event.date.start ?? '1970-01-01';
}

const compact = (day: string): string => day.replaceAll('-', '');

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r?\n/g, String.raw`\n`);
}

const encoder = new TextEncoder();

/** A line of more than 75 octets goes on behind a space; a letter of several octets is never cut. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}
