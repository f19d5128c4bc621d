import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { from, month, readFields, weekday, words, yearTail } from '../calendar/date-words.ts';
import { weekdays } from '../lexicon/weekdays.ts';

const places: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: -1, final: -1 };

/** A day named by its place in a month: "the last Tuesday of May", "the first Monday in October 2024". */
export const nthWeekday: DateRule = {
  name: 'date-nth-weekday',
  patterns: [
    toPattern(
      `${from}(?<nth>${words(...Object.keys(places))})\\s${weekday('w')}\\s(?:of|in)\\s${month('m')}${yearTail('y')}`,
      ['ordinal'],
      ['weekday', 'month'],
      10,
    ),
  ],
  read: (groups) => {
    const number = weekdays[groups['w'] ?? ''];
    const nth = places[groups['nth']?.toLowerCase() ?? ''];
    return number === undefined || nth === undefined
      ? null
      : {
          kind: 'part',
          part: { kind: 'nthWeekday', nth, weekday: number },
          of: { kind: 'fields', fields: readFields(groups) },
        };
  },
};
