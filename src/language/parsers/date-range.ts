import { toFields } from '../calendar/date-expression.ts';
import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import {
  dash,
  day,
  from,
  fullMonth,
  numberEnd,
  month,
  readFields,
  toMonth,
  toNumber,
  weekday,
  year,
  yearTail,
} from '../calendar/date-words.ts';
import { weekdays } from '../lexicon/weekdays.ts';

const between = '(?<between>[Bb]etween\\s)?';
const joint = `(?:${dash}|/|\\s(?<joint>to|and|until|till|through)\\s)`;

/** "8 and 9 November" are two days in a row; "9 and 15 November" are not a range. */
function isRange(
  groups: Readonly<Record<string, string | undefined>>,
  first: number | null,
  last: number | null,
): boolean {
  if (groups['joint'] !== 'and') return true;
  return groups['between'] !== undefined || (first !== null && last === first + 1);
}

/** Ranges whose ends share month or year: "23–24 September", "from 8 to 18 November 2021", "between 1 and 16 November". */
export const dateRange: DateRule = {
  name: 'date-range',
  patterns: [
    // "03.06–09.06.2024", "1–9.06.2024", as press offices of the continent write them
    toPattern(
      `${from}${between}(?<d1>[0-3]?\\d)(?:\\.(?<n1>0?[1-9]|1[0-2])(?:\\.(?<y1>(?:19|20)\\d\\d))?)?\\.?(?:\\s?[-–—‑]\\s?|\\s(?:and|to|until)\\s)(?<d2>[0-3]?\\d)\\.(?<n2>0?[1-9]|1[0-2])\\.(?<y2>(?:19|20)\\d\\d)${numberEnd}`,
      ['between', 'number', 'pointed'],
      ['pointed', 'year'],
      10,
    ),
    toPattern(
      `${from}${between}${day('d1')}\\s${month('m1')}${yearTail('y1')}${joint}${day('d2')}\\s${month('m2')}${yearTail('y2')}`,
      ['between', 'number'],
      ['month', 'joint'],
      10,
    ),
    toPattern(
      `${from}(?:[Ww]eekend\\sof\\s)?${between}${day('d1')}${joint}${day('d2')}\\s(?:of\\s)?${month('m2')}${yearTail('y2')}`,
      ['weekend', 'between', 'number'],
      ['month', 'joint'],
      10,
    ),
    toPattern(
      `${from}${between}${month('m1')}\\s${day('d1')}${joint}${month('m2')}\\s${day('d2')}${yearTail('y2')}`,
      ['between', 'month'],
      ['month', 'number', 'joint'],
      10,
    ),
    toPattern(
      `${from}${between}${month('m2')}\\s${day('d1')}${joint}${day('d2')}${yearTail('y2')}`,
      ['between', 'month'],
      ['month', 'number', 'joint'],
      10,
    ),
  ],
  read: (groups) => {
    const end = { ...readFields(groups, '2'), ...(groups['n2'] ? { month: toNumber(groups['n2']) } : {}) };
    const start = toFields({
      month: toMonth(groups['m1']) ?? toNumber(groups['n1']) ?? end.month,
      day: toNumber(groups['d1']),
      year: toNumber(groups['y1']),
    });
    const sameMonth = start.month === end.month;
    return isRange(groups, sameMonth ? start.day : null, sameMonth ? end.day : null)
      ? { kind: 'range', from: start, to: end }
      : null;
  },
};

/** Ranges of months and of years: "from January to October", "between August and November 2021", "2019–2021". */
export const coarseRange: DateRule = {
  name: 'date-range-coarse',
  patterns: [
    toPattern(
      `${from}${between}${fullMonth('m1')}${yearTail('y1')}${joint}${fullMonth('m2')}${yearTail('y2')}`,
      ['between', 'month'],
      ['month', 'joint'],
      10,
    ),
    // "Jan–Feb 2025"
    toPattern(
      `${from}${month('m1')}(?<joint>${dash})${month('m2')}\\s${year('y2')}`,
      ['month'],
      ['month', 'joint', 'year'],
      10,
    ),
    // "from May 2021 until 2023"
    toPattern(
      `${from}${between}${fullMonth('m1')}\\s${year('y1')}${joint}${year('y2')}`,
      ['between', 'month'],
      ['year', 'joint'],
      10,
    ),
    toPattern(`${from}${between}${year('y1')}${joint}${year('y2')}`, ['between', 'year'], ['year', 'joint'], 10),
  ],
  read: (groups) => {
    if (groups['joint'] === 'and' && groups['between'] === undefined) return null; // "June and July" are two months
    return {
      kind: 'range',
      from: toFields({ month: toMonth(groups['m1']), year: toNumber(groups['y1']) }),
      to: readFields(groups, '2'),
    };
  },
  // "November 8 to …" is for the rule of days
  accepts: (_match, _before, after) => !/^\s\d{1,2}\b(?![,.]\d{3})/u.test(after),
};

/** Ranges of weekdays: "between Monday and Wednesday", "from Friday to Sunday". */
export const weekdayRange: DateRule = {
  name: 'date-range-weekdays',
  patterns: [
    toPattern(
      `${from}${between}${weekday('w1')}${joint}${weekday('w2')}`,
      ['between', 'weekday'],
      ['weekday', 'joint'],
      10,
    ),
  ],
  read: (groups) => {
    const [start, end] = [weekdays[groups['w1'] ?? ''], weekdays[groups['w2'] ?? '']];
    if (start === undefined || end === undefined) return null;
    return groups['joint'] === 'and' && groups['between'] === undefined
      ? null
      : { kind: 'weekdays', from: start, to: end };
  },
  accepts: (_match, _before, after) => !/^,?\s\d{1,2}\b/u.test(after),
};
