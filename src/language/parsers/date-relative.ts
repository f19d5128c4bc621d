import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { amount, from, toNumber, toShift, toUnit, weekday, wordEnd, words } from '../calendar/date-words.ts';
import { createEnding } from '../ending.ts';
import { weekdays } from '../lexicon/weekdays.ts';

const days: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

const isBeforeWeekend = createEnding(/\b(?:over|at|during|on|since)\s/iu);

/** Dates reckoned from the day of the document: "yesterday", "last month", "Tuesday of last week", "three weeks ago". */
export const relativeDate: DateRule = {
  name: 'date-relative',
  patterns: [
    toPattern(
      `${from}${weekday('w')},?\\s(?:of\\s)?(?<ofWeek>last|this|next)\\sweek${wordEnd}(?!['’]s)`,
      ['weekday'],
      'which',
    ),
    toPattern(
      `${from}(?<twice>[Tt]he\\sday\\sbefore\\syesterday|[Tt]he\\sday\\safter\\stomorrow)${wordEnd}`,
      ['pointer'],
      'day',
    ),
    // before "today" and "this month" alone
    toPattern(
      `${from}${amount('n')}\\s(?<ago>day|week|month|year)s?\\sago${wordEnd}(?:\\s(?<closer>this\\smonth|this\\sweek|today)${wordEnd})?`,
      ['amount', 'number', 'hundreds'],
      'ago',
    ),
    toPattern(
      `${from}(?:${words('earlier', 'later')}\\s)?(?<word>${words('today', 'yesterday', 'tomorrow', 'tonight')})(?:\\s(?:morning|afternoon|evening|night)${wordEnd})?`,
      ['shift', 'day'],
      'day',
    ),
    toPattern(
      `${from}(?<part>${words('this morning', 'this afternoon', 'this evening', 'last night')})`,
      ['which'],
      'unit',
    ),
    toPattern(
      `${from}(?:${words('earlier', 'later')}\\s)?(?<which>${words('last', 'this', 'next')})\\s(?<unit>week|weekend|month|year)${wordEnd}`,
      ['shift', 'which'],
      'unit',
    ),
    toPattern(
      `${from}(?:(?<which>[Tt]he\\scoming)\\s)(?<unit>week|weekend|month|year)${wordEnd}`,
      ['pointer'],
      'coming',
    ),
    toPattern(`${from}[Aa]\\s(?<ago>fortnight)\\sago${wordEnd}`, ['amount'], ['unit', 'ago']),
    toPattern(`${from}[Tt]he\\s(?<unit>weekend)${wordEnd}`, ['pointer'], 'weekend'),
  ],
  read: ({ w, ofWeek, twice, word, part, which, unit, n, ago, closer }) => {
    const weekdayNumber = weekdays[w ?? ''];
    if (weekdayNumber !== undefined)
      return { kind: 'weekdayOfWeek', weekday: weekdayNumber, weeks: toShift(ofWeek ?? '') ?? 0 };
    const on = (shift: number): ReturnType<DateRule['read']> => ({
      kind: 'document',
      unit: 'day',
      amount: shift,
      precision: 'day',
    });
    if (twice) return on(/before/u.test(twice) ? -2 : 2);
    if (word) return on(days[word.toLowerCase()] ?? 0);
    if (part) return on(/night/iu.test(part) ? -1 : 0);
    if (ago === 'fortnight') return on(-14);
    if (ago) {
      const step = toUnit(ago);
      // "two years ago this month"
      const precision = closer ? toUnit(closer.replace(/^this\s/u, '')) : step === 'week' ? 'day' : step;
      return { kind: 'document', unit: step, amount: -(toNumber(n) ?? 0), precision };
    }
    const step = toUnit(unit ?? '');
    const shift = which === undefined ? -1 : /coming/u.test(which) ? 1 : (toShift(which) ?? 0);
    return { kind: 'document', unit: step, amount: shift, precision: step };
  },
  // "the weekend" alone is the last one: "over the weekend"
  accepts: (match, before) => !/^the weekend$/iu.test(match) || isBeforeWeekend(before),
};
