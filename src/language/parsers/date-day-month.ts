import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { day, from, month, readFields, weekdayHead, yearTail } from '../calendar/date-words.ts';
import { createEnding } from '../ending.ts';

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
  /^(?:\s*[,.;:)]|\s+(?:and|but|when|as|after|before|that|to|until|with|by|of\s+(?:the|that|this)\s+month)\b|$)/u;

const isBeforeDay = createEnding(/\b(?:on|by|since|until|from|of|between)\s/iu);

/** A day of a month named before: "on the 9th". */
export const dayOfMonth: DateRule = {
  name: 'date-day-of-month',
  patterns: [
    toPattern(`${from}[Tt]he\\s(?<d>[12]?\\d(?:st|nd|rd|th)|3[01](?:st|th))(?![\\p{L}\\p{N}])`, ['pointer'], 'joined'),
  ],
  read: ({ d }) => {
    const number = Number.parseInt(d ?? '', 10);
    return number > 0 ? { kind: 'fields', fields: { year: null, yearShift: null, month: null, day: number } } : null;
  },
  accepts: (_match, before, after) => isBeforeDay(before) && dayAlone.test(after),
};
