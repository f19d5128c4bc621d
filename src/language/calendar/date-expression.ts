/** Parts of a calendar date as far as they are written; null where the context has to give them. */
export interface CalendarFields {
  year: number | null;
  /** Years from the year of the document: -1 for "last year"; null where the text says nothing of the kind. */
  yearShift: number | null;
  month: number | null;
  day: number | null;
}

export type CalendarUnit = 'day' | 'week' | 'weekend' | 'month' | 'year';

/** A stretch of a month, a season or a year. */
export type DatePart =
  | { kind: 'early' | 'mid' | 'late' | 'start' | 'end' }
  | { kind: 'half'; half: 1 | 2 }
  /** The week that a day is in. */
  | { kind: 'week' }
  | { kind: 'first' | 'last'; amount: number; unit: 'day' | 'week' | 'month' }
  /** "the second Tuesday"; `nth` -1 is the last. */
  | { kind: 'nthWeekday'; nth: number; weekday: number };

/** What the words of a date say by themselves, before the context is asked. */
export type DateExpression =
  /** `latest`: the last one that was over on the day of the document, "last November", "last summer". */
  | { kind: 'fields'; fields: CalendarFields; latest?: boolean }
  | { kind: 'range'; from: CalendarFields; to: CalendarFields; latest?: boolean }
  | { kind: 'part'; part: DatePart; of: DateExpression }
  /** `toward`: "last", "next", "this", "the following" Monday; null lets tense decide. */
  | { kind: 'weekday'; weekday: number; toward: 'last' | 'next' | 'this' | 'following' | null }
  /** A weekday of the document's week, or of one so many weeks away: "Tuesday last week". */
  | { kind: 'weekdayOfWeek'; weekday: number; weeks: number }
  | { kind: 'weekdays'; from: number; to: number }
  /** Reckoned from the day of the document: "yesterday", "last month", "three weeks ago". */
  | { kind: 'document'; unit: CalendarUnit; amount: number; precision: CalendarUnit }
  /** Reckoned from a date of the text: "a day later", "that month"; `clause` of what follows: "three days after the vote". */
  | { kind: 'offset'; unit: CalendarUnit; amount: number; precision: CalendarUnit; clause: boolean }
  /** "that autumn", "the following spring": the nearest to a date of the text, or so many behind or before it. */
  | { kind: 'season'; from: number; to: number; turn: number }
  /** "the same period of 2024": the stretch that the text has named before, in that year or so many years away. */
  | { kind: 'period'; year: number | null; yearShift: number; months: boolean }
  | { kind: 'time'; hour: number; minute: number }
  /** So many minutes from a clock time of the text: "an hour later". */
  | { kind: 'moment'; minutes: number }
  /** A clock time of a day that stands beside it: "tomorrow at noon". */
  | { kind: 'hour'; of: DateExpression; hour: number; minute: number };

export type SeasonExpression = Extract<DateExpression, { kind: 'season' }>;

export type PeriodExpression = Extract<DateExpression, { kind: 'period' }>;

export type OffsetExpression = Extract<DateExpression, { kind: 'offset' }>;

/** Fields of which nothing is known but what is given. */
export function toFields(known: Partial<CalendarFields>): CalendarFields {
  return { year: null, yearShift: null, month: null, day: null, ...known };
}
