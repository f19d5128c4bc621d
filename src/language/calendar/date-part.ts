import type { DatePart } from './date-expression.ts';
import { daysBetween, firstDay, lastDay, shiftDay, shiftIso, toWeek, weekdayOf } from './iso-date.ts';

// Thirds of a year in months and of a month in days, as newspapers use "early", "mid" and "late".
const thirdsOfYear = { early: ['01', '04'], mid: ['05', '08'], late: ['09', '12'] } as const;
const thirdsOfMonth = { early: [1, 10], mid: [11, 20], late: [21, 31] } as const;

/** Value of a part of a year, season or month: "late June" is `2021-06-21/2021-06-30`, "early 2022" `2022-01/2022-04`. */
export function resolvePart(whole: string, part: DatePart): string | null {
  const first = firstDay(whole);
  const last = lastDay(whole);
  if (first === null || last === null) return null;
  const days = daysBetween(first, last) + 1;
  switch (part.kind) {
    case 'first':
      return toStretch(first, part.amount, part.unit);
    case 'last': {
      if (part.unit !== 'month') return toRange(shiftDay(last, 1 - part.amount * (part.unit === 'week' ? 7 : 1)), last);
      const from = shiftIso(`${last.slice(0, 7)}-01`, 1 - part.amount, 'month', 'month');
      return toRange(from, last.slice(0, 7));
    }
    case 'week':
      return toWeek(first);
    case 'nthWeekday': {
      if (part.nth < 0) return shiftDay(last, -((weekdayOf(last) - part.weekday + 7) % 7));
      const day = shiftDay(first, ((part.weekday - weekdayOf(first) + 7) % 7) + 7 * (part.nth - 1));
      return day > last ? null : day;
    }
    case 'half':
      return toHalf(first, last, days, part.half);
    default:
      return toThird(first, last, days, part.kind);
  }
}

function toThird(first: string, last: string, days: number, kind: 'early' | 'mid' | 'late' | 'start' | 'end'): string {
  const third = kind === 'start' ? 'early' : kind === 'end' ? 'late' : kind;
  if (days > 300) {
    const year = first.slice(0, 4);
    // the start and the end of a year are months, not thirds
    if (kind === 'start') return `${year}-01`;
    if (kind === 'end') return `${year}-12`;
    const [from, to] = thirdsOfYear[third];
    return `${year}-${from}/${year}-${to}`;
  }
  if (days > 40) return shiftIso(first, { early: 0, mid: 1, late: 2 }[third], 'month', 'month'); // a season
  if (days === 7) return toWeek(first); // "early next week", "the start of this week"
  if (days > 20) {
    const [from, to] = thirdsOfMonth[third];
    return toRange(shiftDay(first, from - 1), third === 'late' ? last : shiftDay(first, to - 1));
  }
  return toRange(first, last);
}

function toHalf(first: string, last: string, days: number, half: 1 | 2): string {
  const year = first.slice(0, 4);
  if (days > 300) return half === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
  return half === 1 ? toRange(first, shiftDay(first, 14)) : toRange(shiftDay(first, 15), last);
}

function toStretch(first: string, amount: number, unit: 'day' | 'week' | 'month'): string {
  if (unit === 'month') return toRange(first.slice(0, 7), shiftIso(first, amount - 1, 'month', 'month'));
  return toRange(first, shiftDay(first, amount * (unit === 'week' ? 7 : 1) - 1));
}

const toRange = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);
