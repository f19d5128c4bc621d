import { monthAbbreviations, monthNames, seasons } from '../lexicon/months.ts';
import { smallNumbers } from '../lexicon/number-words.ts';
import { weekdays } from '../lexicon/weekdays.ts';
import { toFields, type CalendarFields, type CalendarUnit } from './date-expression.ts';

// Building blocks of the patterns of dates. Each is linear: no repetition stands within another.

const any = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Not within a word, a number or a name: not the 2025 of "Zapad-2025". */
export const from = '(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][-.,:/–])';
/** End of a number: not the 20 of "2021" or "20,000". */
export const numberEnd = '(?![\\p{L}\\p{N}_]|[.,:]\\p{N})';
/** End of a word. */
export const wordEnd = '(?![\\p{L}\\p{N}_])';
/** Dash of a range, with or without spaces. */
export const dash = '\\s?[-–—‑]\\s?';

/** Words in small letters or with a capital, as at the start of a sentence. */
export const words = (...list: string[]): string =>
  `(?:${any(list.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1).replaceAll(' ', '\\s+')}`))})${wordEnd}`;

export const fullMonth = (name: string): string => `(?<${name}>${any(Object.keys(monthNames))})${wordEnd}`;
export const month = (name: string): string =>
  `(?<${name}>${any(Object.keys(monthNames))}|(?:${any(Object.keys(monthAbbreviations))})(?:\\.(?=[\\s,])|${wordEnd}))${wordEnd}`;
export const day = (name: string): string => `(?<${name}>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?${numberEnd}`;
export const year = (name: string): string => `(?<${name}>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}_]|[.,:/]\\p{N}|[-–]\\p{L})`;
/** "2021", "last year", "of that year" behind a day or a month. */
export const yearTail = (name: string): string =>
  `(?:,?\\s+(?:of\\s+)?(?:${year(name)}|(?<${name}Shift>last|this|next|that|the same|the following|the next|the previous|the preceding)\\s+year${wordEnd}))?`;
export const weekday = (name: string): string => `(?<${name}>${any(Object.keys(weekdays))})${wordEnd}`;
/** A weekday that goes with the date behind it: "Monday, 8 November". */
export const weekdayHead = `(?:(?:${any(Object.keys(weekdays))}),?\\s+(?:the\\s+)?)?`;
/** "(Tuesday) morning" */
export const partOfDay = `(?:\\s(?:morning|lunchtime|afternoon|evening|night)${wordEnd})?`;
export const season = (name: string): string => `(?<${name}>${any(Object.keys(seasons))})${wordEnd}`;
/** "a", "three", "12" before a unit of time. */
export const amount = (name: string): string =>
  `(?<${name}>[Aa]n?|${any(Object.keys(smallNumbers).map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`))}|\\d{1,3})${wordEnd}`;

export type Groups = Readonly<Record<string, string | undefined>>;

/** Number of a month group; null where it did not take part. */
export function toMonth(word: string | undefined): number | null {
  return word === undefined ? null : (monthNames[word] ?? monthAbbreviations[word.replace('.', '')] ?? null);
}

export function toNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d+$/.test(word)) return Number(word);
  const lower = word.toLowerCase();
  return lower === 'a' || lower === 'an' ? 1 : (smallNumbers[lower] ?? null);
}

/** What a `yearTail` says; "that year" says nothing by itself. */
export function toYear(groups: Groups, name: string): Pick<CalendarFields, 'year' | 'yearShift'> {
  const shift = groups[`${name}Shift`]?.toLowerCase();
  return {
    year: toNumber(groups[name]),
    yearShift: shift === undefined ? null : toShift(shift),
  };
}

/** -1 for last, 0 for this, 1 for next; null for words that point into the text. */
export function toShift(word: string): number | null {
  return { last: -1, past: -1, this: 0, next: 1, coming: 1 }[word.toLowerCase()] ?? null;
}

export function toUnit(word: string): CalendarUnit {
  const lower = word.toLowerCase();
  if (lower.startsWith('weekend')) return 'weekend';
  if (lower.startsWith('week')) return 'week';
  if (lower.startsWith('month')) return 'month';
  if (lower.startsWith('year')) return 'year';
  return 'day'; // day, morning, evening, night
}

/** Fields of the groups `m`, `y` and `d`, named with a suffix where there are two dates. */
export function readFields(groups: Groups, suffix = ''): CalendarFields {
  return toFields({
    ...toYear(groups, `y${suffix}`),
    month: toMonth(groups[`m${suffix}`]),
    day: toNumber(groups[`d${suffix}`]),
  });
}
