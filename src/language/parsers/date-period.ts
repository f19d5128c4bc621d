import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { amount, from, toNumber, wordEnd, year } from '../calendar/date-words.ts';

const stretch = `(?:${amount('n')}\\s)?(?<unit>period|month|quarter|week|day|half)s?${wordEnd}`;
const that = '(?:(?:[Tt]he|[Tt]hat)\\s)?(?:same|corresponding|equivalent)\\s';
const back = '(?<back>last\\syear|the\\s(?:previous|preceding)\\syear|a\\syear\\s(?:earlier|before|ago))';

/** The stretch that a text has spoken of, once more or in another year: "the same period", "the same three months of 2024". */
export const samePeriod: DateRule = {
  name: 'date-period',
  patterns: [
    toPattern(`${from}${that}${stretch}\\s(?:of|in)\\s${year('y')}`, ['pointer', 'which'], ['unit', 'year'], 10),
    toPattern(`${from}${that}${stretch}\\s(?:(?:of|in)\\s)?${back}${wordEnd}`, ['pointer'], 'unit', 10),
    toPattern(
      `${from}(?:[Tt]he|[Tt]hat)\\s(?:same|corresponding)\\s(?:period|(?:two|three|four|five|six|seven|eight|nine|ten|eleven)\\s(?:day|week|month)s)${wordEnd}`,
      ['pointer'],
      'unit',
    ),
  ],
  read: ({ y, back: shift, unit }) => ({
    kind: 'period',
    year: toNumber(y),
    yearShift: shift === undefined ? 0 : -1,
    months: unit === 'month',
  }),
};
