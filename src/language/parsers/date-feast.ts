import { toFields } from '../calendar/date-expression.ts';
import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { from, wordEnd, yearTail, readFields } from '../calendar/date-words.ts';
import { createEnding } from '../ending.ts';

const isBefore = createEnding(
  /\b(?:since|until|till|between|from|to|and|before|by|after|at|over|around|on)\s(?:the\s)?/iu,
);

/** Days that have a name: "since the New Year", "on New Year's Eve", "by Christmas", "on Christmas Day". */
export const feast: DateRule = {
  name: 'date-feast',
  patterns: [
    toPattern(`${from}New Year(?:['’]s (?<eve>Eve|Day))?${wordEnd}(?!['’])${yearTail('y')}`, ['feast'], 'unit'),
    toPattern(`${from}Christmas(?: (?<christmas>Eve|Day))?${wordEnd}(?!['’])${yearTail('y')}`, ['feast']),
  ],
  read: (groups) => {
    const { year, yearShift } = readFields(groups);
    const { eve, christmas } = groups;
    const isFirst = eve === 'Day' || (eve === undefined && !('christmas' in groups));
    if (isFirst) return { kind: 'fields', fields: toFields({ year, yearShift, month: 1, day: 1 }) };
    const day = eve === 'Eve' ? 31 : christmas === 'Eve' ? 24 : 25;
    return { kind: 'fields', fields: toFields({ year, yearShift, month: 12, day }) };
  },
  // "the Christmas tree", "a New Year message"
  accepts: (match, before, after) =>
    isBefore(before) &&
    (!/(?:Year|Christmas)$/u.test(match) ||
      !/^\s(?!(?:and|or|but|in|at|on|when|as|that|the|with|of)\b)\p{Ll}/u.test(after)),
};
