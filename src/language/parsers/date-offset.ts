import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import type { CalendarUnit, DateExpression } from '../calendar/date-expression.ts';
import { amount, from, toNumber, toUnit, wordEnd, words } from '../calendar/date-words.ts';
import { createEnding } from '../ending.ts';

const unit = '(?<unit>day|week|month|year)s?';

function offset(step: CalendarUnit, count: number, precision: CalendarUnit, clause = false): DateExpression {
  return { kind: 'offset', unit: step, amount: count, precision, clause };
}

/** "(for) 30 days on the road" */
const isOfDuration = createEnding(/\b(?:for|after|than)\s/iu);
/** "(said) that day was the last" */
const isBehindSaying = createEnding(/\b(?:said|says|say|so)\s/iu);
const isOnDate = createEnding(/\b(?:on|by|from|since|until|around) /iu);

/** "the figures for (the month)", "the highest of (the month)" */
const isTotalOf = createEnding(
  /\b(?:(?:figures?|statistics|data|totals?|numbers?|tally|tallies|count|counts|attempts|entries|arrivals|returns|bulletin|report|balance|record) (?:for|of|in|over)|during|over) /iu,
);
const isOfMonth = /^\s(?:of|before|after|ahead|when|since|to come|in|that|until|and|or)\b/u;
/** "flew in (a day before the order)" */
const isArriving = createEnding(/\b(?:flew|came|went|moved|marched|stepped|rushed|called|sailed|drove|rode)\sin\s/i);
const isMeasured = createEnding(/\b(?:within|than|for|least|about|some|nearly|almost|over|every|in)\s/i);

/** Hours that are counted for days. */
const daysOf: Readonly<Record<string, number>> = {
  24: 1,
  'twenty-four': 1,
  48: 2,
  'forty-eight': 2,
  72: 3,
  'seventy-two': 3,
};

/** Dates reckoned from a date of the text: "a day earlier", "two weeks later", "the same day", "the following month". */
export const offsetDate: DateRule = {
  name: 'date-offset',
  patterns: [
    toPattern(
      `${from}(?<hours>24|48|72|[Tt]wenty-four|[Ff]orty-eight|[Ss]eventy-two)\\s(?<unit>hours)\\s(?<way>earlier|later)${wordEnd}`,
      ['amount', 'number'],
      ['zone', 'way'],
      10,
    ),
    // "two days before that"
    toPattern(
      `${from}(?:(?<hours>24|48|72|[Tt]wenty-four|[Ff]orty-eight|[Ss]eventy-two)\\shours|${amount('n')}\\s${unit})\\s(?<way>before|after)\\s(?:that|this)(?=[,.;:)]|$)`,
      ['amount', 'number', 'hundreds'],
      'clause',
      10,
    ),
    toPattern(
      `${from}[Aa]\\s(?<unit>fortnight)\\s(?<way>earlier|later|previously)${wordEnd}`,
      ['amount'],
      ['unit', 'way'],
    ),
    toPattern(
      `${from}${amount('n')}\\s${unit}\\s(?<way>earlier|later|previously|afterwards|on)${wordEnd}`,
      ['amount', 'number', 'hundreds'],
      ['unit', 'way'],
    ),
    toPattern(
      `${from}(?<turn>${words('the next', 'the following', 'the previous', 'the preceding', 'the very next', 'the same', 'that same', 'that very', 'that', 'the very same')})\\s(?<unit>day|week|weekend|month|year|morning|afternoon|evening|night)${wordEnd}`,
      ['pointer'],
      'unit',
    ),
    // "on the same date"
    toPattern(`${from}(?:[Tt]he|[Tt]hat)\\s(?:very\\s)?same\\s(?<unit>date)${wordEnd}`, ['pointer'], 'unit'),
    // "the figures for the month"
    toPattern(`${from}the\\s(?<unit>month)${wordEnd}`, ['pointer'], 'unit'),
    // "Next morning it was in every paper"
    toPattern(`${from}(?<turn>[Nn]ext)\\s(?<unit>day|morning|afternoon|evening)${wordEnd}`, ['which'], 'unit'),
    toPattern(
      `${from}(?<late>[Ee]arlier|[Ll]ater)\\s(?:in\\s(?:the|that)|that)\\s(?<unit>day|week|month|year)${wordEnd}`,
      ['shift'],
      'unit',
    ),
  ],
  read: ({ n, unit: word, way, turn, hours }) => {
    const sign = way === 'earlier' || way === 'previously' || way === 'before' ? -1 : 1;
    if (hours !== undefined) return offset('day', sign * (daysOf[hours.toLowerCase()] ?? 1), 'day');
    if (word === 'fortnight') return offset('day', sign * 14, 'day');
    const step = toUnit(word ?? '');
    if (turn !== undefined) {
      const shift = /same|that|very same/iu.test(turn) ? 0 : /previous|preceding/iu.test(turn) ? -1 : 1;
      return offset(step, shift, step);
    }
    if (way === undefined) return offset(step, 0, step); // "later that month"
    return offset(step, sign * (toNumber(n) ?? 0), step === 'week' ? 'day' : step);
  },
  // "30 days on the road" is a duration, "three days on, …" a date
  accepts: (match, before, after) => {
    if (match === 'the month') return isTotalOf(before) && !isOfMonth.test(after);
    // "the package of the same date", "bears the same date" are known by it
    if (match.endsWith(' date')) return before === '' || isOnDate(before);
    if (/\bon$/u.test(match)) return /^[,.;]/u.test(after) && !isOfDuration(before);
    // "in the same week of November": the month says when
    if (/same\s\w+$/u.test(match) && /^\sof\s\p{Lu}/u.test(after)) return false;
    if (/^that/iu.test(match)) return !isBehindSaying(before);
    return true;
  },
};

/** "for (the year before).", "in (the week after),": not "in the three weeks before" nor "in the week before the vote" */
const isOfOne = /^the\s(?:day|week|month|year|night|evening|morning|afternoon)\s/iu;
const endsThere = /^(?:[.,;:)]|$|\s(?:and|but)\s)/u;

/** Dates reckoned from what the clause behind them tells: "three days after the vote", "the day before". */
export const clauseOffset: DateRule = {
  name: 'date-offset-clause',
  patterns: [
    toPattern(
      `${from}(?:[Tt]he\\s)?(?:${amount('n')}\\s)${unit}\\s(?<way>after|before|prior\\sto|following)${wordEnd}`,
      ['pointer', 'amount', 'number', 'hundreds'],
      ['unit', 'clause'],
    ),
    // "four years to the day after the vote"
    toPattern(
      `${from}(?:${amount('n')}\\s)${unit}(?<exact>\\sto\\sthe\\sday)\\s(?<way>after|before)${wordEnd}`,
      ['amount', 'number'],
      ['unit', 'clause'],
      10,
    ),
    toPattern(`${from}(?<the>[Tt]he)\\s${unit}\\s(?<way>after|before)${wordEnd}`, ['pointer'], ['unit', 'clause']),
    // "the night before", not "the night before the vote"
    toPattern(
      `${from}[Tt]he\\s(?<unit>night|evening|morning|afternoon)\\s(?<way>after|before)(?=[.,;:)]|$)`,
      ['pointer'],
      ['unit', 'clause'],
    ),
  ],
  read: ({ n, unit: word, way, exact }) => {
    const step = toUnit(word ?? '');
    const back = way === 'before' || way?.startsWith('prior') === true;
    const count = n === undefined ? 1 : (toNumber(n) ?? 0);
    const precision = exact !== undefined || (step === 'week' && n !== undefined) ? 'day' : step;
    return offset(step, back ? -count : count, precision, true);
  },
  // "within two days after", "more than a year before" say no day; "flew in a day before the order" does
  accepts: (match, before, after) =>
    !isMeasured(before) || isArriving(before) || (isOfOne.test(match) && endsThere.test(after)),
};
