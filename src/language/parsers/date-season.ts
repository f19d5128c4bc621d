import { toFields, type DateExpression } from '../calendar/date-expression.ts';
import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import {
  amount,
  from,
  season,
  toNumber,
  toShift,
  toYear,
  type Groups,
  wordEnd,
  words,
  yearTail,
} from '../calendar/date-words.ts';
import { createEnding } from '../ending.ts';
import { seasons } from '../lexicon/months.ts';
import { prosePattern } from '../prose-pattern.ts';

/** First to last month of a season; `name` is the group of its year. */
export function readSeason(word: string, groups: Groups, name: string): DateExpression {
  const [first, last] = seasons[word.toLowerCase()] ?? [1, 12];
  const { year, yearShift } = toYear(groups, name);
  const turns = last < first; // winter ends in the next year
  return {
    kind: 'range',
    from: toFields({ year, yearShift, month: first }),
    to: toFields({ year: year !== null && turns ? year + 1 : year, month: last }),
  };
}

const isBeforeSeason = createEnding(/\b(?:in|during|over|since|until|by|throughout|through|before|after)\s(?:the\s)?/i);

/** "that summer camp", "the next winter offensive" */
const isNamed = prosePattern(/^\s(?:of|break|camp|school|holiday|clothes|sale|water|offensive|games|coat|session)/u);

const isAway = /\s(?:later|earlier|before|on)$/u;
const isTold =
  /^ (?:had |then )?(?:ended|began|begun|brought|saw|was|passed|came|opened|closed|turned|proved|went|started|set|belonged|bore)\b/u;

const isTitleBehind = prosePattern(/^(?:\sof\s\p{Ll}+)?$|^\s?[:–—]\s/u);

/** Seasons: "summer 2021", "the winter of 2021", "last autumn", "in summer". */
export const seasonDate: DateRule = {
  name: 'date-season',
  patterns: [
    toPattern(`${from}(?<which>${words('last', 'this', 'next')})\\s${season('s')}`, ['which'], 'season'),
    toPattern(
      `${from}(?<turn>${words('that', 'the same', 'that same', 'the following', 'the next', 'the previous', 'the preceding')})\\s${season('s')}`,
      ['pointer'],
      'season',
    ),
    // "two summers later", "three winters before"
    toPattern(
      `${from}${amount('n')}\\s(?<s>${Object.keys(seasons).join('|')})s?\\s(?<away>later|earlier|before|on)${wordEnd}`,
      ['amount', 'number'],
      ['season'],
    ),
    toPattern(`${from}(?:${season('s')})(?:\\sof)?(?:[-–/]\\d\\d)?${yearTail('y')}`, ['season']),
    toPattern(
      `${from}(?<s>Spring|Summer|Autumn|Winter|Fall)\\s(?:of\\s)?(?<y>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}_]|[.,:]\\p{N})`,
      ['season'],
    ),
    toPattern(`^(?<s>Spring|Summer|Autumn|Winter|Fall)${wordEnd}`, ['season']),
  ],
  read: (groups) => {
    const { which, turn, away } = groups;
    if (away !== undefined || turn !== undefined) {
      const [first, last] = seasons[groups['s']?.toLowerCase() ?? ''] ?? [1, 12];
      const way = away ?? turn ?? '';
      const shift = /later|on|following|next/iu.test(way)
        ? 1
        : /earlier|before|previous|preceding/iu.test(way)
          ? -1
          : 0;
      return { kind: 'season', from: first, to: last, turn: (toNumber(groups['n']) ?? 1) * shift };
    }
    const read = readSeason(groups['s'] ?? '', groups, 'y');
    if (which === undefined || read.kind !== 'range') return read;
    if (which.toLowerCase() === 'last') return { ...read, latest: true };
    return { ...read, from: { ...read.from, yearShift: toShift(which) } };
  },
  accepts: (match, before, after) => {
    if (isAway.test(match)) return !/\s(?:before|on)$/u.test(match) || /^(?:[.,;:)]|$)/u.test(after);
    // "The autumn ended at the wire": what a season brought
    if (seasons[match] !== undefined && before === 'The ' && isTold.test(after)) return true;
    if (/^(?:that|the)\s/iu.test(match)) return !isNamed.test(after);
    if (/\s/u.test(match)) return !/\s(?:of)$/u.test(match);
    // "Autumn", "Summer of nerves": a title
    if (/^\p{Lu}/u.test(match)) return before === '' && isTitleBehind.test(after);
    if (/^\s(?:of|break|camp|school|holiday|clothes|sale|water|offensive|games)/iu.test(after)) return false;
    return isBeforeSeason(before) && match !== 'fall';
  },
};
