import { toFields } from '../calendar/date-expression.ts';
import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { from, fullMonth, month, readFields, toMonth, toShift, words, yearTail } from '../calendar/date-words.ts';
import { createEnding } from '../ending.ts';
import { ambiguousMonths, monthNames } from '../lexicon/months.ts';
import { prosePattern } from '../prose-pattern.ts';

const isBeforeMonth = createEnding(
  /\b(?:in|since|until|till|by|of|from|to|between|through|during|and|or|for|before|after|early|mid|late|last|this|next|throughout)\s/iu,
);
const isFirmlyBefore = createEnding(
  /\b(?:in|since|until|during|last|this|next|early|mid|late|from|through|throughout)\s/iu,
);
const isBehindName = createEnding(prosePattern(/(?<!^["“‘«]?)(?<![.!?]\s)\p{Lu}[\p{L}’'-]+\s/u));

/** A month that opens its sentence or a clause of it. */
const isOpening = createEnding(/(?:^|[:;–—] |, (?:and|but|while) )(?:\*\*|")?/u);
const labelBehind = new RegExp(`^(?:\\s[–—]|:)\\s|^ and (?:${Object.keys(monthNames).join('|')})\\b`, 'u');
const isSubject = prosePattern(
  /^ (?:alone|itself|saw|sees|brought|brings|was|is|had|has|marked|marks|began|begins|ended|ends|opened|started|passed|came|set|accounts? for|accounted for|made up|makes up|remains|remained|figures|and \p{Lu}\p{Ll}+ (?:were|saw|brought))\b|^['’]s (?:figures?|totals?|tally|numbers?|data|count)\b/u,
);

/** Months: "November 2021", "Nov 2021", "November last year", "last November", "in May". */
export const monthDate: DateRule = {
  name: 'date-month',
  patterns: [
    toPattern(
      `${from}${month('m')}(?:,?\\s(?:of\\s)?(?<y>(?:19|20)\\d\\d))(?![\\p{L}\\p{N}_]|[.,:]\\p{N})`,
      ['month'],
      'year',
      10,
    ),
    toPattern(`${from}(?<which>${words('last', 'this', 'next')})\\s${fullMonth('m')}`, ['which'], 'month'),
    // "That July", "in that same July"
    toPattern(`${from}(?:That|[Tt]hat\\ssame)\\s${fullMonth('m')}`, ['pointer'], 'month'),
    toPattern(`${from}${fullMonth('m')}${yearTail('y')}`, ['month']),
    // "Sept": all of a cell
    toPattern(`^${month('m')}\\.?$`, ['month']),
  ],
  read: (groups) => {
    const which = groups['which'];
    const number = toMonth(groups['m']);
    if (which === undefined) return { kind: 'fields', fields: readFields(groups) };
    if (which.toLowerCase() === 'last') return { kind: 'fields', fields: toFields({ month: number }), latest: true };
    return { kind: 'fields', fields: toFields({ month: number, yearShift: toShift(which) }) };
  },
  accepts: (match, before, after) => {
    if (!(match in monthNames)) return true;
    // "August alone made up …", "May saw …": a month that something is told of
    if (isSubject.test(after) && isOpening(before)) return true;
    if (/^\s\p{Lu}/u.test(after) && !isFirmlyBefore(before)) return false; // "April Ryan"
    // all of a cell: a row of the month
    if (before === '' && after === '') return true;
    // "March – …", "August: …", "March and April": the label of an entry
    if (before === '' && labelBehind.test(after)) return true;
    if (ambiguousMonths.has(match)) return isBeforeMonth(before);
    return isBeforeMonth(before) || !isBehindName(before); // "Black September"
  },
};
