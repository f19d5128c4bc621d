import { toFields } from '../calendar/date-expression.ts';
import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { day, from, month, toMonth, toNumber, weekdayHead, year } from '../calendar/date-words.ts';

/** Days with month and year: "9 November 2021", "Tuesday, Nov. 9, 2021", "the 9th of November 2021". */
export const fullDate: DateRule = {
  name: 'date-full',
  patterns: [
    toPattern(
      `${from}${weekdayHead}${day('d')}\\s(?:of\\s)?${month('m')},?\\s(?:of\\s)?${year('y')}`,
      ['weekday', 'number'],
      ['month', 'year'],
      10,
    ),
    toPattern(
      `${from}${weekdayHead}${month('m')}\\s(?:the\\s)?${day('d')},?\\s${year('y')}`,
      ['weekday', 'month'],
      ['number', 'year'],
      10,
    ),
  ],
  read: ({ y, m, d }) => ({
    kind: 'fields',
    fields: toFields({ year: toNumber(y), month: toMonth(m), day: toNumber(d) }),
  }),
};
