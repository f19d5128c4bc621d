import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { from, partOfDay, weekday, words } from '../calendar/date-words.ts';
import { afterWeekdayNames, beforeWeekdayNames, weekdays } from '../lexicon/weekdays.ts';
import { prosePattern } from '../prose-pattern.ts';

/** Weekdays: "Tuesday", "last Monday", "next Friday", "the following Sunday". */
export const weekdayDate: DateRule = {
  name: 'date-weekday',
  patterns: [
    toPattern(
      `${from}(?<which>${words('last', 'next', 'this', 'the following', 'the next', 'the previous', 'that same')})\\s${weekday('w')}${partOfDay}`,
      ['which', 'pointer'],
      'weekday',
    ),
    // "in the early hours of Wednesday"
    toPattern(`${from}(?:early|small)\\shours\\sof\\s${weekday('w')}`, ['part'], 'weekday'),
    toPattern(`${from}${weekday('w')}${partOfDay}`, ['weekday']),
  ],
  read: ({ w, which }) => {
    const number = weekdays[w ?? ''];
    if (number === undefined) return null;
    const word = which?.toLowerCase();
    const following = word === 'the following' || word === 'the next';
    const toward = following
      ? 'following'
      : word === 'last' || word === 'the previous'
        ? 'last'
        : word === 'next' || word === 'this'
          ? word
          : null;
    return { kind: 'weekday', weekday: number, toward };
  },
  accepts: (_match, before, after) =>
    !beforeWeekdayNames.has(wordBefore.exec(before)?.[1] ?? '') &&
    !afterWeekdayNames.has(wordBehind.exec(after)?.[1] ?? ''),
};

/** The word before a weekday. */
const wordBefore = prosePattern(/(\p{L}+)\s$/u);

/** The word behind a weekday. */
const wordBehind = prosePattern(/^\s(\p{L}+)/u);
