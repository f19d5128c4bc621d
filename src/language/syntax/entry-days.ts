import { closesTitle, isDayTitle, isFirst, isUpdateLabel, opensLine, opensTitle } from '../calendar/date-label.ts';
import type { DateMention, Mention } from '../../schema/mention.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';

/** What a passage of a live blog or a chronicle opens with: its day, and whether an hour was said with it. */
export interface EntryDay {
  /** ISO, a day or a month. */
  day: string;
  hour: boolean;
  /** Where its label stands. UTF-16 units of the sentence. */
  start: number;
  end: number;
}

/** The day of each passage that is an entry, by the passage's index: the one it opens with, or the one that its heading is. */
export function entryDaysOf(document: DocumentReading): ReadonlyMap<number, EntryDay> {
  const days = new Map<number, EntryDay>();
  let section: EntryDay | null = null;
  let passage = -1;
  /** Days that headings and lines of their own are, and the passages that have their day from nothing else. */
  const titles = new Set<string>();
  const ofTitles: number[] = [];
  const isChronicle = hasOnlyDays(document);
  document.sentences.forEach((sentence, index) => {
    if (sentence.passage === passage) return;
    passage = sentence.passage;
    // "**09:30**" on a line of its own is a heading, whatever its markup
    const isAlone = document.sentences[index + 1]?.passage !== passage;
    const opening =
      openingDay(sentence, isAlone, isChronicle) ??
      titleDay(sentence, isAlone ? undefined : document.sentences[index + 1]);
    if (sentence.kind === 'heading' || (isAlone && opening && isTitle(sentence, opening))) {
      section = opening;
      if (opening && !opening.hour) titles.add(opening.day);
    } else {
      const entry = opening ?? section;
      if (entry) days.set(passage, entry);
      if (entry && !opening && !entry.hour) ofTitles.push(passage);
    }
  });
  // "Velm, 14 June 2024" above a report of that day says when it was written; a chronicle has more than one day
  if (titles.size === 1 && titles.has(document.date)) for (const at of ofTitles) days.delete(at);
  return days;
}

/** Whether nothing but a title follows the label of a line: "16:45 – A train comes". */
function isTitle({ text }: SentenceReading, { start, end, hour }: EntryDay): boolean {
  const title = text.slice(end);
  if (!hour && !/[.!?…:;,]$/u.test(text) && isDayTitle(text, { start, end })) return true;
  return title.length <= 1 || (hour && /^\s?[–—-]\s/u.test(title) && title.length <= 90 && !/[.!…”"]\s*$/u.test(title));
}

/** The day that a passage opens with as its label: "17 November: …", "18:45 …", a heading that is a date or opens with one. */
function openingDay(
  { text, mentions, kind }: SentenceReading,
  isAlone: boolean,
  isChronicle: boolean,
): EntryDay | null {
  const isTitled = kind === 'heading' || (isAlone && kind === 'paragraph');
  const titles = (date: TextRange): boolean =>
    (isTitled && isDayTitle(text, date)) || (isChronicle && kind === 'heading' && opensTitle(text, date));
  const date = mentions.find(
    (mention): mention is DateMention =>
      mention.type === 'date' && (isFirst(text, mention.start) || isUpdateLabel(text, mention) || titles(mention)),
  );
  const entry = date && toEntry(date);
  if (!entry) return null;
  // "**August** – …": the entry of a month; "In August, …" is none
  const closes = /\d{4}/u.test(date.text) ? /^\s?[–—:.|](?:\s|$)/u : /^\s?[–—:|]\s|^\.$/u;
  const isMonth = entry.day.length === 7;
  if (isMonth && (kind === 'heading' ? !isChronicle : !closes.test(text.slice(date.end)))) return null;
  const isLabel = entry.hour || titles(date) || (kind !== 'heading' && /^\s?[:.|–—-]/u.test(text.slice(date.end)));
  return isLabel ? entry : null;
}

/**
 * Whether each heading of a text opens with a date or is one, and there are several: "5 June: a law", "6 June: a visit". A
 * report or a history has such headings too, but others beside them, and tells below them of more than that day.
 */
function hasOnlyDays({ sentences }: DocumentReading): boolean {
  const headings = sentences.filter(
    ({ kind, passage }, index) => kind === 'heading' && sentences[index - 1]?.passage !== passage,
  );
  // the first may be the title of the whole
  const [first, ...others] = headings.map(({ text, mentions }) =>
    mentions.some((date) => date.type === 'date' && (isDayTitle(text, date) || opensTitle(text, date))),
  );
  return others.every(Boolean) && others.length > (first ? 0 : 1);
}

/** The day of an item whose title ends in it, or stands above it: "**Gate is shut** (17 November). …", "**Gate is shut** 17 November | Politics …". */
function titleDay(title: SentenceReading, below: SentenceReading | undefined): EntryDay | null {
  if (title.kind !== 'paragraph' && title.kind !== 'item') return null;
  const isOf =
    ({ text }: SentenceReading, is: typeof closesTitle) =>
    (mention: Mention): mention is DateMention =>
      mention.type === 'date' && is(text, mention);
  const isClosed = /[.!?…:;,]$/u.test(title.text);
  const date =
    title.mentions.find(isOf(title, closesTitle)) ??
    (isClosed ? undefined : below?.mentions.find(isOf(below, opensLine)));
  const entry = date && toEntry(date);
  return entry && !entry.hour && entry.day.length > 7 ? entry : null;
}

/** What an entry has from the date that is its label; null for seasons, years and stretches without an end. */
function toEntry({ value, start, end }: DateMention): EntryDay | null {
  if (value === null || !/^\d{4}-\d{2}(?:$|-\d{2}(?:T|\/\d|$))/.test(value)) return null;
  const hour = value.includes('T');
  return { day: hour ? value.slice(0, 10) : value, hour, start, end };
}
