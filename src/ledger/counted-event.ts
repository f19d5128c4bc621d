import { toDays, toLedgerDate } from './claim-date.ts';
import { type Found, offsetIn } from './evidence.ts';

// "14 deaths by 13 January", "39,000 attempts since January": the day is that of the count, not of what it counts
const runningTotal = /\b(?:[Ss]ince|so far|[Bb]y then|(?:[Bb]y|to) \d{1,2} \p{Lu}\p{L}+|in the (?:new )?year)\b/u;
const dayInMilliseconds = 864e5;

/**
 * True where the words of an event are what a count of the same sentence counts, over more than a day: "75 deaths from 2021
 * to 2025", "468 attempts in November", "2,707 people detained since May". The count tells it; it is no event of its own.
 */
export function isCounted({ mention, at, beside, sentence }: Found<'event'>): boolean {
  const date = toLedgerDate(mention.date);
  const isTotal = runningTotal.test(sentence.text);
  if (date.precision === 'unknown' || (date.precision === 'day' && !isTotal)) return false;
  // in a month a few events are still events: "in May three people died"
  const isLong = isTotal || (date.precision !== 'month' && spansDays(mention.date) > 7);
  return beside.some((count) => {
    if (count.type !== 'count' || count.metric === 'other' || count.doubt !== undefined || count.noun === null)
      return false;
    const start = offsetIn(sentence, count);
    const from = start + count.text.length;
    // "2,707 people had been detained": over a week and more, the verb too only says what is counted
    if (isLong && from <= at.start && /^[\p{L}\s'’-]{0,40}$/u.test(sentence.text.slice(from, at.start))) return true;
    const behind = sentence.text.indexOf(count.noun, from);
    const before = sentence.text.lastIndexOf(count.noun, start);
    // the noun stands at the number: behind it ("75 deaths"), or before it ("the number of deaths rose to 75")
    const noun = behind >= 0 && behind - from < 48 ? behind : before;
    return noun >= 0 && noun <= at.start && at.end <= noun + count.noun.length;
  });
}

/** Days from the first to the last that a date may stand for; endless where one is open. */
function spansDays(value: string | null): number {
  const { first, last } = toDays(toLedgerDate(value));
  return first === null || last === null ? Infinity : (Date.parse(last) - Date.parse(first)) / dayInMilliseconds;
}
