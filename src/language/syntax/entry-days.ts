import { isDayTitle, isUpdateLabel } from '../calendar/date-label.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';

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
  document.sentences.forEach((sentence, index) => {
    if (sentence.passage === passage) return;
    passage = sentence.passage;
    // "**09:30**" on a line of its own is a heading, whatever its markup
    const isAlone = document.sentences[index + 1]?.passage !== passage;
    const opening = openingDay(sentence, isAlone);
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

/** The day that a passage opens with as its label: "17 November: …", "18:45 …", a heading that is a date. */
function openingDay({ text, mentions, kind }: SentenceReading, isAlone: boolean): EntryDay | null {
  const isTitled = kind === 'heading' || (isAlone && kind === 'paragraph');
  const date = mentions.find(
    (mention) =>
      mention.type === 'date' &&
      (mention.start <= 1 || isUpdateLabel(text, mention) || (isTitled && isDayTitle(text, mention))),
  );
  if (date?.type !== 'date' || date.value === null || !/^\d{4}-\d{2}(?:$|-\d{2}(?:T|\/\d|$))/.test(date.value))
    return null;
  const hour = date.value.includes('T');
  // "**August** – …": the entry of a month; "In August, …" is none
  const closes = /\d{4}/u.test(date.text) ? /^\s?[–—:.](?:\s|$)/u : /^\s?[–—:]\s/u;
  if (date.value.length === 7 && (kind === 'heading' || !closes.test(text.slice(date.end)))) return null;
  const isLabel =
    hour || (isTitled && isDayTitle(text, date)) || (kind !== 'heading' && /^\s?[:.–—-]/u.test(text.slice(date.end)));
  return isLabel ? { day: hour ? date.value.slice(0, 10) : date.value, hour, start: date.start, end: date.end } : null;
}
