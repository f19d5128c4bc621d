import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { day, from, month, readFields, weekdayHead, yearTail } from '../calendar/date-words.ts';

const opening = `${from}[Ww]eek\\s(?:of|beginning|starting|commencing)\\s(?:the\\s)?`;

/** A week named by a day of it: "the week of 15 November", "in the week beginning May 24, 2021". */
export const weekOfDay: DateRule = {
  name: 'date-week',
  patterns: [
    toPattern(`${opening}${weekdayHead}${day('d')}\\s(?:of\\s)?${month('m')}${yearTail('y')}`, ['unit'], 'month', 10),
    toPattern(`${opening}${weekdayHead}${month('m')}\\s${day('d')}${yearTail('y')}`, ['unit'], 'month', 10),
  ],
  read: (groups) => ({
    kind: 'part',
    part: { kind: 'week' },
    of: { kind: 'fields', fields: readFields(groups) },
  }),
};
