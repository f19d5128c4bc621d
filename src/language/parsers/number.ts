import type { Qualifier } from '../../schema/count.ts';
import { currencies, measures } from '../lexicon/units.ts';
import type { Token } from '../token.ts';
import { createEnding } from '../ending.ts';
import { createTrait, createWordTable } from '../word.ts';
import { tokenBefore, withQualifier, withQualifierAfter } from '../counting/number-qualifier.ts';
import { opensAmount, parseAmount, round, type Amount } from '../counting/amount.ts';

/** A number with its qualifier and unit, or a range of two. `from` and `to` are indexes of tokens, `start` and `end` of letters. */
export interface NumberPhrase {
  start: number;
  end: number;
  /** Index of the first token of the number itself, behind the qualifier. */
  from: number;
  to: number;
  value: number | null;
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
  /** percent, euros, km …; null for a plain number. */
  unit: string | null;
  kind: Amount['kind'];
}

const firstOfMeasures: ReadonlySet<string> = new Set(
  Object.keys(measures).map((words) => words.split(' ')[0] ?? words),
);

const isMoneySign = createTrait(({ text }) => /^(?:[€$£]|EUR|USD|GBP|PLN)$/.test(text));
const currencyOf = createWordTable(({ lower }) => currencies[lower] ?? null);
/** Whether a word may begin a unit that is no currency. */
const beginsMeasure = createTrait(({ lower }) => firstOfMeasures.has(lower));

/** Numbers of a sentence in order, with the words that qualify them: "between 3,000 and 4,000", "about 353 million euros". */
export function parseNumberPhrases(
  tokens: readonly Token[],
  text: string,
  isDated: (start: number) => boolean,
): NumberPhrase[] {
  const found: NumberPhrase[] = [];
  let index = 0;
  while (index < tokens.length) {
    // "Nov. 18 - More than 400 people": a day is no number of anything
    const amount =
      opensAmount(tokens, index) && !isDated(tokens[index]?.start ?? 0) ? parseAmount(tokens, index, text) : null;
    if (!amount) {
      index++;
      continue;
    }
    const phrase = parsePhrase(tokens, text, amount);
    found.push(phrase);
    index = phrase.to;
  }
  return found;
}

function parsePhrase(tokens: readonly Token[], text: string, first: Amount): NumberPhrase {
  const second = parseSecond(tokens, text, first);
  const amounts = second ? shareScale(first, second.amount) : null;
  const last = second?.amount ?? first;
  const start = tokens[first.from]?.start ?? 0;
  const phrase: NumberPhrase = {
    start,
    end: tokens[last.to - 1]?.end ?? start,
    from: first.from,
    to: last.to,
    value: amounts ? null : first.value,
    min: amounts ? amounts[0] : (first.bounds?.[0] ?? null),
    max: amounts ? amounts[1] : (first.bounds?.[1] ?? null),
    qualifier: amounts ? 'range' : first.kind === 'vague' ? 'vague' : first.kind === 'share' ? 'approx' : 'exact',
    unit: first.kind === 'share' ? 'percent' : null,
    kind: first.kind,
  };
  return withQualifierAfter(tokens, text, withQualifier(tokens, text, withUnit(tokens, text, phrase)));
}

// The second half of a range: "3,000–4,000", "3,000 to 4,000", "three or four", "between 3,000 and 4,000".
function parseSecond(tokens: readonly Token[], text: string, first: Amount): { amount: Amount } | null {
  if (first.kind === 'share') return null;
  const link = tokens[first.to]?.lower ?? '';
  if (link !== '-' && link !== 'to' && link !== 'or' && link !== 'and') return null;
  const start = tokens[first.from]?.start ?? 0;
  const joins =
    link === '-' ||
    link === 'or' ||
    (link === 'to' && !isRising(text, start)) ||
    (link === 'and' && isBehindBetween(text, start));
  if (!joins) return null;
  // "$2,000 to $4,000": the sign once more
  const sign = tokens[first.to + 1];
  const isAgain = sign !== undefined && isMoneySign(sign) && text.endsWith(sign.text, start);
  const at = isAgain ? first.to + 2 : skipQualifier(tokens, first.to + 1);
  const amount = parseAmount(tokens, at, text);
  if (!amount || amount.kind === 'share') return null;
  const [low, high] = shareScale(first, amount) ?? [0, 0];
  if (low >= high || (link === 'or' && high > low * 3)) return null;
  return { amount };
}

/** "between (3,000) and 4,000" */
const isBehindBetween = createEnding(/\bbetween (?:(?:about|around|some|roughly|an estimated) )?/i);
/** "rose from (3,000) to 4,000" */
const isRising = createEnding(
  /\b(?:up|down|rose|risen|rises?|rising|grew|grown|grows?|growing|shrinks?|increased?|increasing|fell|fallen|dropped|jumped|raised?|raising|climbed|doubled|went|went up|cut|reduced|expanded|enlarged|boosted|extended|shrunk|slashed|lifted|swollen|strengthened|narrowed)\b[^.;]{0,60}\bfrom (?:(?:about|around|some|nearly|over|more than) )?/i,
);

function skipQualifier(tokens: readonly Token[], index: number): number {
  const word = tokens[index]?.lower ?? '';
  if (['about', 'around', 'over', 'nearly', 'almost', 'some', 'roughly'].includes(word)) return index + 1;
  return word === 'more' && tokens[index + 1]?.lower === 'than' ? index + 2 : index;
}

function shareScale(first: Amount, second: Amount): [number, number] | null {
  const high = second.value ?? second.bounds?.[1] ?? null;
  const low = first.value ?? first.bounds?.[0] ?? null;
  if (low === null || high === null) return null;
  const scaled = round(low * second.scale);
  return first.scale === 1 && second.scale > 1 && low < 1000 && scaled < high ? [scaled, high] : [low, high];
}

function withUnit(tokens: readonly Token[], text: string, phrase: NumberPhrase): NumberPhrase {
  const before = tokenBefore(tokens, phrase);
  const money =
    before && isMoneySign(before)
      ? /(?<sign>US\$|[€$£])\s?$|(?<code>\b(?:EUR|USD|GBP|PLN))\s$/u.exec(
          // as far back as the longest sign and a space reach
          text.slice(Math.max(0, phrase.start - 5), phrase.start),
        )
      : null;
  if (money) {
    const sign = money.groups?.['sign'] ?? money.groups?.['code'] ?? '';
    const tail = /^(?<scale>m|mn|bn|million|billion)\b/u.exec(text.slice(phrase.end))?.groups?.['scale'];
    const scaled = tail === 'm' && phrase.value !== null ? round(phrase.value * 1_000_000) : phrase.value;
    const to = tail === 'm' ? phrase.to + 1 : phrase.to;
    const end = tokens[to - 1]?.end ?? phrase.end;
    return {
      ...phrase,
      start: phrase.start - money[0].length,
      end,
      to,
      value: scaled,
      unit: currencies[sign.toLowerCase()] ?? 'money',
    };
  }
  const hyphen = tokens[phrase.to]?.lower === '-' && tokens[phrase.to]?.start === phrase.end ? 1 : 0;
  const at = phrase.to + hyphen;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return phrase;
  const currency = second ? currencyOf(second) : null;
  // "1.5m euros": the m is a million
  const million = first.lower === 'm' && first.start === phrase.end ? currency : null;
  if (million !== null && phrase.value !== null) {
    return {
      ...phrase,
      value: round(phrase.value * 1_000_000),
      to: at + 2,
      end: second?.end ?? phrase.end,
      unit: million,
    };
  }
  const pair = beginsMeasure(first) && second ? measures[`${first.lower} ${second.lower}`] : undefined;
  if (pair && second) return { ...phrase, to: at + 2, end: second.end, unit: pair };
  const single = beginsMeasure(first) ? (measures[first.lower] ?? null) : currencyOf(first);
  if (single !== null) return { ...phrase, to: at + 1, end: first.end, unit: single };
  // "500 Danish kroner"
  return second && currency !== null && first.capitalised
    ? { ...phrase, to: at + 2, end: second.end, unit: currency }
    : phrase;
}
