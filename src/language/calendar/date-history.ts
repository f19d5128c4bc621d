import type { SentenceReading } from '../reading.ts';
import { isDayTitle, opensTitle } from './date-label.ts';

/** A date already understood, and where it stood. */
export interface PastDate {
  value: string;
  /** Whether the words give the year, or have it from such words: a weekday does not. */
  dated: boolean;
  /** Whether the year itself is written. */
  explicit: boolean;
  /** A year that only describes a noun ("a 2020 election") dates nothing else. */
  aside: boolean;
  /** Whether its passage opens with it as its label, as the entries of a chronicle do. */
  label: boolean;
  /** Whether it is only recalled, in a relative clause or from the day of the text ("2 September last year"): weekdays do not follow it. */
  background: boolean;
  /** Whether something is only measured against it: "down from 388 in October". */
  compared: boolean;
  /** Whether "since" or "until" makes it an end of a stretch. */
  open: boolean;
  /** Whether "until" makes it the end of a stretch. */
  limit: boolean;
  start: number;
  end: number;
  sentence: number;
  passage: number;
  kind: SentenceReading['kind'];
  heading: string | null;
  /** Whether the date is the whole of its passage, as the year in the first cell of a row. */
  whole: boolean;
}

/** The dates of the document up to here, nearest last. */
export interface DateHistory {
  add(date: PastDate): void;
  /** Dates before a place in the text, nearest first. */
  before(sentence: number, start: number): Iterable<PastDate>;
  /** Dates of the last heading with this text, nearest first. */
  ofHeading(heading: string | null): PastDate[];
  /**
   * The day that a section is about, where its heading is a day or, as in a live blog, an hour below such a heading, or where
   * a line of its own above it is: "today" there is that day. Null elsewhere.
   */
  dayOfSection(sentence: SentenceReading, index: number): string | null;
  /** The first date that is all of a cell in a column, by the column's heading. */
  firstOfColumn(heading: string | null): PastDate | undefined;
  /** The day in the heading that the whole text stands under: "Daily bulletin, 9 December"; null where it names none, or several. */
  dayOfTitle(): string | null;
  all(): readonly PastDate[];
}

/** Dates further back than this many dates no other; it keeps long lists of dates in linear time. */
const farthest = 200;

export function createDateHistory(sentences: readonly SentenceReading[]): DateHistory {
  const dates: PastDate[] = [];
  const ofHeadings: PastDate[] = [];
  /** "**Friday 12 November, Velm**" on a line of its own, whatever its markup. */
  const ofLines: PastDate[] = [];
  const ofColumns = new Map<string | null, PastDate>();
  const ofHeading = (heading: string | null): PastDate[] =>
    heading === null
      ? []
      : ofHeadings
          .slice(-farthest)
          .filter((date) => heading.includes(sentences[date.sentence]?.text ?? heading))
          .reverse();
  const isWholeDay = (date: PastDate): boolean => {
    const text = sentences[date.sentence]?.text ?? '';
    const isTitle = isDayTitle(text, date) || (date.kind === 'heading' && opensTitle(text, date));
    return isTitle && /^\d{4}-\d{2}-\d{2}$/.test(date.value);
  };
  const isLine = ({ sentence, passage, kind }: PastDate): boolean =>
    kind === 'paragraph' &&
    sentences[sentence - 1]?.passage !== passage &&
    sentences[sentence + 1]?.passage !== passage &&
    !/[.!?…:;,]$/u.test(sentences[sentence]?.text ?? '');
  return {
    add: (date) => {
      // a sentence's dates are understood in another order than they stand in
      let at = dates.length;
      while (dates[at - 1]?.sentence === date.sentence && (dates[at - 1]?.start ?? 0) > date.start) at--;
      dates.splice(at, 0, date);
      if (date.kind === 'heading') ofHeadings.push(date);
      else if (isLine(date) && isWholeDay(date)) ofLines.push(date);
      if (date.kind === 'cell' && date.whole && !ofColumns.has(date.heading)) ofColumns.set(date.heading, date);
    },
    *before(sentence, start) {
      for (let index = dates.length - 1; index >= Math.max(0, dates.length - farthest); index--) {
        const date = dates[index];
        if (date && (date.sentence < sentence || (date.sentence === sentence && date.start < start))) yield date;
      }
    },
    ofHeading,
    dayOfSection({ heading }, index) {
      // the one added last is the nearest; below another heading it holds no more
      const line = ofLines.at(-1);
      if (line && line.sentence < index && line.heading === heading) return line.value;
      const own = ofHeading(heading).find(isWholeDay);
      const isHour = heading !== null && /^\d{1,2}[:.]\d{2}\b/.test(heading);
      return (own ?? (isHour ? ofHeadings.findLast(isWholeDay) : undefined))?.value ?? null;
    },
    firstOfColumn: (heading) => ofColumns.get(heading),
    dayOfTitle() {
      const [day, other] = ofHeadings.filter((date) => date.sentence === 0);
      return day && !other && /^\d{4}-\d{2}-\d{2}$/.test(day.value) ? day.value : null;
    },
    all: () => dates,
  };
}
