import { toFields } from '../calendar/date-expression.ts';
import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { from, toNumber } from '../calendar/date-words.ts';
import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';

const isBeforeYear = createEnding(
  /(?:^|\b(?:in|since|until|till|by|of|from|to|between|through|during|and|or|than|before|after|for|throughout|over|the|a|that|early|late|mid|year|as|on|with|per)\s|[\s(,;:–—-]|["“'‘])/i,
);
// "the 1951 Convention", "2021 migrants", "2020 km"
const notAfter = prosePattern(
  /^(?:\s(?:\p{L}+\s){0,2}(?:Convention|Protocol|Treaty|Charter|Covenant)\b|\s?(?:%|km|m|euros?|people|persons|migrants|soldiers|troops|attempts|metres|kilomet))/u,
);
const isBehindName = createEnding(prosePattern(/\p{Lu}[\p{L}’'-]*\s/u));
const isBehindCapital = createEnding(
  prosePattern(
    /(?:^|[.!?:]\s)\p{Lu}[\p{L}’'-]*\s|\b(?:In|Since|Until|By|From|During|Before|After|Throughout|The|A|As|And|But|For|To|Of|On)\s/u,
  ),
);
/** "(€ ) 2021", "(about) 2021", "(Regulation No.) 2021" */
const isOfOther = createEnding(
  /[€$£]\s?|\b(?:No|Nos|Article|Regulation|Decision|Directive|about|some|around|over|than|nearly|almost|least|approximately|roughly|up to|only)\.?\s/i,
);

/** Years: "in 2021", "the 2024 figure", a year alone in a table; and decades, "the 1990s". */
export const yearDate: DateRule = {
  name: 'date-year',
  patterns: [
    toPattern(`${from}(?<decade>(?:19|20)\\d0)s(?![\\p{L}\\p{N}])`, ['year']),
    toPattern(`${from}(?<y>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}_]|[.,:/]\\p{N}|\\s?/|[-–](?:\\p{N}|\\p{L}))`, ['year']),
  ],
  read: ({ y, decade }) => {
    if (!decade) return { kind: 'fields', fields: toFields({ year: toNumber(y) }) };
    const first = Number(decade);
    return { kind: 'range', from: toFields({ year: first }), to: toFields({ year: first + 9 }) };
  },
  accepts: (match, before, after) => {
    if (match.endsWith('s')) return true;
    if (isOfOther(before)) return false;
    if (isBehindName(before) && !isBehindCapital(before)) return false; // "Zapad 2021", a name
    return isBeforeYear(before) && !notAfter.test(after);
  },
};
