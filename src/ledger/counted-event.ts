import { toLedgerDate } from './claim-date.ts';
import { type Found, offsetIn } from './evidence.ts';

/**
 * True where the words of an event are what a count of the same sentence counts, over more than a day: "75 deaths from 2021
 * to 2025", "468 attempts in November". The count tells it; it is no event of its own.
 */
export function isCounted({ mention, at, beside, sentence }: Found<'event'>): boolean {
  const { precision } = toLedgerDate(mention.date);
  if (precision === 'day' || precision === 'unknown') return false;
  return beside.some((count) => {
    if (count.type !== 'count' || count.metric === 'other' || count.doubt !== undefined || count.noun === null)
      return false;
    const start = offsetIn(sentence, count);
    const behind = sentence.text.indexOf(count.noun, start + count.text.length);
    const before = sentence.text.lastIndexOf(count.noun, start);
    // the noun stands at the number: behind it ("75 deaths"), or before it ("the number of deaths rose to 75")
    const noun = behind >= 0 && behind - start - count.text.length < 48 ? behind : before;
    return noun >= 0 && noun <= at.start && at.end <= noun + count.noun.length;
  });
}
