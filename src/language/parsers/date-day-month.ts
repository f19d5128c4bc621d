import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { day, from, month, readFields, weekdayHead, wordEnd, yearTail } from '../calendar/date-words.ts';
import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';

/** Days without a year, or with one told by its place: "9 November", "Nov. 9", "2 September last year". */
export const dayMonth: DateRule = {
  name: 'date-day-month',
  patterns: [
    toPattern(
      `${from}${weekdayHead}${day('d')}\\s(?:of\\s)?${month('m')}${yearTail('y')}`,
      ['weekday', 'number'],
      'month',
      10,
    ),
    toPattern(
      `${from}${weekdayHead}${month('m')}\\s(?:the\\s)?${day('d')}${yearTail('y')}`,
      ['weekday', 'month'],
      'number',
      10,
    ),
  ],
  read: (groups) => ({ kind: 'fields', fields: readFields(groups) }),
};

// "on the 9th" but not "on the 9th floor"
const dayAlone =
  /^(?:\s*[,.;:)]|\s+(?:and|but|when|as|after|before|that|to|until|with|by|under|at|in|near|over|against|from|for|which|who|where|was|were|had|did|of\s+(?:the|that|this)\s+month)\b|$)/u;

const isBeforeDay = createEnding(/\b(?:on|by|since|until|from|of|between)\sthe\s/iu);

/** "on the 16th police answered", "on the 9th the gate was shut": who did something then; an ordinal is of one thing only. */
const beginsClause = prosePattern(
  /^ (?:the|an?|its?|his|her|their|our|he|she|they|we|there|some|several|hundreds|dozens|thousands|about|around|more|police|troops|people|\p{Ll}+(?:[^su\P{L}]s)|\p{Lu}\p{L}+) (?!\p{Lu}?\p{Ll}* ?(?:Regiment|Brigade|Division|Battalion|Congress)\b)/u,
);

/** A day of a month named before: "on the 9th". */
export const dayOfMonth: DateRule = {
  name: 'date-day-of-month',
  patterns: [
    toPattern(
      `${from}(?<d>(?:[12]?1st|2?2nd|2?3rd|[12]?[04-9]th|1[1-3]th|3(?:0th|1st)))(?:\\sof\\s(?:the|that|this|the\\ssame)\\smonth)?${wordEnd}`,
      ['joined'],
    ),
    // read again: the bare number of an entry
    toPattern('^(?<d>[12]?\\d|3[01])$', ['number']),
  ],
  read: ({ d }) => {
    const number = Number.parseInt(d ?? '', 10);
    return number > 0 ? { kind: 'fields', fields: { year: null, yearShift: null, month: null, day: number } } : null;
  },
  accepts: (match, before, after) =>
    !/\d$/u.test(match) &&
    isBeforeDay(before) &&
    (match.endsWith('month') || dayAlone.test(after) || beginsClause.test(after)),
};
