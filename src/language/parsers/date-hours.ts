import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { amount, from, toNumber, wordEnd } from '../calendar/date-words.ts';

/** Moments reckoned from a clock time of the text: "eight minutes later", "half an hour ago", "two hours earlier". */
export const hoursAway: DateRule = {
  name: 'date-hours',
  patterns: [
    toPattern(
      `${from}(?<half>[Hh]alf\\s)?${amount('n')}\\s(?<unit>minute|hour)s?\\s(?<way>later|earlier|before|ago)${wordEnd}`,
      ['amount', 'number', 'share'],
      'unit',
    ),
  ],
  read: ({ half, n, unit, way }) => {
    const count = (toNumber(n) ?? 0) * (unit === 'hour' ? 60 : 1) * (half === undefined ? 1 : 0.5);
    return { kind: 'moment', minutes: way === 'later' ? count : -count };
  },
  // "three hours before the vote" is told from what follows
  accepts: (match, _before, after) => !match.endsWith('before') || /^(?:[.,;:)]|$)/u.test(after),
};
