import { createDateParser, type DateRule } from '../calendar/date-rule.ts';
import type { Parser } from '../reading.ts';
import { dayTime } from './date-day-time.ts';
import { dayMonth, dayOfMonth } from './date-day-month.ts';
import { fullDate } from './date-full.ts';
import { monthDate } from './date-month.ts';
import { nthWeekday } from './date-nth-weekday.ts';
import { numericDate } from './date-numeric.ts';
import { feast } from './date-feast.ts';
import { hoursAway } from './date-hours.ts';
import { clauseOffset, offsetDate } from './date-offset.ts';
import { countedPart, datePart } from './date-part.ts';
import { samePeriod } from './date-period.ts';
import { coarseRange, dateRange, weekdayRange } from './date-range.ts';
import { relativeDate } from './date-relative.ts';
import { seasonDate } from './date-season.ts';
import { clockTime } from './date-time.ts';
import { weekOfDay } from './date-week.ts';
import { weekdayDate } from './date-weekday.ts';
import { yearDate } from './date-year.ts';

/** The kinds of dates, in the order they are looked for: what takes more words goes before its parts. */
const rules: readonly DateRule[] = [
  dateRange, // before single days: "8–18 November 2021"
  numericDate,
  weekdayRange,
  weekOfDay,
  nthWeekday, // before its month
  fullDate,
  dayMonth,
  dayOfMonth,
  feast,
  samePeriod, // before its year
  countedPart, // before months and years: "first nine days of November"
  datePart,
  coarseRange,
  seasonDate,
  monthDate,
  dayTime, // before its parts
  clockTime, // before "this morning" alone
  relativeDate,
  offsetDate,
  clauseOffset,
  hoursAway,
  weekdayDate,
  yearDate,
];

/** Rules by name, for reading a found date once more with its context. */
export const dateRules: ReadonlyMap<string, DateRule> = new Map(rules.map((rule) => [rule.name, rule]));

/** Reads dates of every kind. Their mentions have a value where the text gives all of it; `refineDates` does the rest. */
export const parseDates: Parser = createDateParser(rules);
