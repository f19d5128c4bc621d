import type { SentenceReading } from '../reading.ts';

/** A date already understood, and where it stood. */
export interface PastDate {
  value: string;
  /** Whether the words give the year, or have it from such words: a weekday does not. */
  dated: boolean;
  /** Whether the year itself is written. */
  explicit: boolean;
  /** A year that only describes a noun ("a 2020 election") dates nothing else. */
  aside: boolean;
  /** Whether "since" or "until" makes it an end of a stretch. */
  open: boolean;
  start: number;
  end: number;
  sentence: number;
  passage: number;
  kind: SentenceReading['kind'];
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
  all(): readonly PastDate[];
}

/** Dates further back than this many dates no other; it keeps long lists of dates in linear time. */
const farthest = 200;

export function createDateHistory(sentences: readonly SentenceReading[]): DateHistory {
  const dates: PastDate[] = [];
  const ofHeadings: PastDate[] = [];
  return {
    add: (date) => {
      dates.push(date);
      if (date.kind === 'heading') ofHeadings.push(date);
    },
    *before(sentence, start) {
      for (let index = dates.length - 1; index >= Math.max(0, dates.length - farthest); index--) {
        const date = dates[index];
        if (date && (date.sentence < sentence || (date.sentence === sentence && date.start < start))) yield date;
      }
    },
    ofHeading: (heading) =>
      heading === null
        ? []
        : ofHeadings
            .slice(-farthest)
            .filter((date) => heading.includes(sentences[date.sentence]?.text ?? heading))
            .reverse(),
    all: () => dates,
  };
}
