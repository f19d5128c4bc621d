import { smallNumbers } from '../lexicon/number-words.ts';
import { createEnding } from '../ending.ts';
import type { Groups } from './date-words.ts';
import { wordEnd } from './date-words.ts';

// Clock times in words: "half past six", "four in the afternoon", "eleven o'clock at night".

const hours = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const hour = `(?:[Tt]he\\s)?(?<spoken>${hours.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')}|1[0-2]|[1-9])`;
const ofDay = `\\s(?:in\\sthe\\s(?<ofDay>morning|afternoon|evening)|at\\s(?<ofNight>night))${wordEnd}`;
const shifted = `(?<shift>[Hh]alf|(?:[Aa]\\s)?[Qq]uarter|[Ff]ive|[Tt]en|[Tt]wenty(?:-five)?)(?:\\sminutes)?\\s(?<toward>past|to)\\s`;

export const hourPastOrTo = `${shifted}${hour}(?:\\so['’]clock)?${wordEnd}(?:${ofDay})?`;
export const hourOfClock = `${hour}\\so['’]clock${wordEnd}(?:${ofDay})?`;
/** "eleven": what stands around tells whether it is an hour. */
export const bareHour = `(?<spoken>${hours.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')})(?=$|[,.;]|\\s(?:on|when|and|this|that|the|yesterday)\\s)`;
export const hourOfDay = `${hour}${ofDay}`;

const minutes: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty-five': 25,
};

/** Minutes of the day that such words say; null where they are none. */
export function readSpokenHour(groups: Groups): number | null {
  const word = groups['spoken']?.toLowerCase();
  if (word === undefined) return null;
  const number = /^\d/u.test(word) ? Number(word) : (smallNumbers[word] ?? 0);
  const part = groups['ofDay'] ?? groups['ofNight'];
  const isLate = part === 'afternoon' || part === 'evening' || (part === 'night' && number > 5 && number < 12);
  const base = (isLate ? (number % 12) + 12 : part === undefined ? number : number % 12) * 60;
  const shift = minutes[groups['shift']?.toLowerCase().replace(/^a\s/u, '') ?? ''] ?? 0;
  return (base + (groups['toward'] === 'to' ? -shift : shift) + 24 * 60) % (24 * 60);
}

const isBehindTime = createEnding(
  /\b(?:at|by|until|till|since|around|about|before|after|from|towards?|past|it was|it is)\s(?:exactly\s|about\s|around\s|roughly\s|nearly\s)?/iu,
);

/** "(arrested) two in the morning", "(by) ten to five": only what stands as a time does is one. */
export const standsAsHour = (match: string, before: string): boolean =>
  /o['’]clock|^half past/iu.test(match) ||
  /^(?:a )?quarter (?:past|to)/iu.test(match) ||
  isBehindTime(before) ||
  before === '';

/** "shortly before (ten), when", "rolled through at (eleven).", "at (two) on Friday morning" */
export const isBareHour = (before: string, after: string): boolean =>
  isBesideHour(before) ||
  (partOfDayBehind.test(after) ? isBehindTime(before) : opensAtHour(before) && !/^ (?:the|this|that) /u.test(after));
const isBesideHour = createEnding(/\b(?:shortly|just|soon|right|a little|not long) (?:before|after|past) /iu);
const opensAtHour = createEnding(
  /(?:^|, |\b(?:through|off|in|up|out|down|opens?|opened|closes?|closed|begins?|began|ends?|ended|leaves?|left|arrives?|arrived|starts?|started|departed|landed|came|midday|back|morning|evening) )at /iu,
);
const partOfDayBehind =
  /^ (?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the (?:next|following|same)|this|that|yesterday) (?:morning|afternoon|evening|night)\b/u;
