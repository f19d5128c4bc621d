import type { Qualifier } from '../../schema/count.ts';
import { qualifiersAfter, qualifiersBefore } from '../lexicon/qualifiers.ts';
import { currencies, measures } from '../lexicon/units.ts';
import type { Token } from '../token.ts';
import { createEnding } from '../ending.ts';
import { createTrait, createWordTable } from '../word.ts';
import { opensAmount, parseAmount, round, type Amount } from '../counting/amount.ts';
import { prosePattern } from '../prose-pattern.ts';

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

/** Qualifiers by their last word, the longest first. */
const qualifiersByLast = Map.groupBy(
  Object.keys(qualifiersBefore).sort((a, b) => b.length - a.length),
  (qualifier) => qualifier.split(' ').at(-1) ?? qualifier,
);

const firstWords = (phrases: object): ReadonlySet<string> =>
  new Set(Object.keys(phrases).map((words) => words.split(' ')[0] ?? words));
const firstOfQualifiersAfter = firstWords(qualifiersAfter);
const firstOfMeasures = firstWords(measures);

/** Whether a word may stand right before a number for `withQualifier`; most may not. */
const endsQualifier = createTrait(
  ({ text, lower }) => qualifiersByLast.has(lower) || lower === 'between' || /^[.~≈>]$/.test(text),
);
/** Whether a word may stand right behind a number for `withQualifierAfter`. */
const beginsQualifier = createTrait(({ lower }) => firstOfQualifiersAfter.has(lower));
const isMoneySign = createTrait(({ text }) => /^(?:[€$£]|EUR|USD|GBP|PLN)$/.test(text));
const currencyOf = createWordTable(({ lower }) => currencies[lower] ?? null);
/** Whether a word may begin a unit that is no currency. */
const beginsMeasure = createTrait(({ lower }) => firstOfMeasures.has(lower));

/** The token right before a phrase. */
function tokenBefore(tokens: readonly Token[], { from, start }: NumberPhrase): Token | undefined {
  let at = from - 1;
  while (at >= 0 && (tokens[at]?.end ?? 0) > start) at--;
  return tokens[at];
}

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

function withQualifier(tokens: readonly Token[], text: string, phrase: NumberPhrase): NumberPhrase {
  const closest = tokenBefore(tokens, phrase);
  if (!closest || !endsQualifier(closest)) return phrase;
  let { start, qualifier } = phrase;
  // two may stand together: "up to about 400"; the outer one is taken
  for (let layer = 0; layer < 2; layer++) {
    const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
    if (qualifier === 'range' && /(?:^|[^\p{L}])between\s$/u.test(before)) {
      start -= 8;
      break;
    }
    const sign = isBehindSign(before) ? /[~≈>]\s?$/u.exec(before) : null;
    if (sign) {
      start -= sign[0].length;
      qualifier = apply(qualifier, sign[0].startsWith('>') ? 'over' : 'approx');
      break;
    }
    const word = qualifiersByLast.get(lastWord(before))?.find((candidate) => endsWithWord(before, candidate));
    if (word === undefined) break;
    // "fined, some as much as 500 euros": a few of them
    if (word === 'some' && layer > 0) break;
    // "over approx. 44 km", "extends over 186 km": a preposition
    if (word === 'over' && (layer > 0 || isPreposition(before))) break;
    start -= word.length + (before.length - before.trimEnd().length);
    qualifier = apply(qualifier, qualifiersBefore[word] ?? 'approx');
  }
  return { ...phrase, start, qualifier };
}

const apply = (old: Qualifier, added: Qualifier): Qualifier => (old === 'vague' || old === 'range' ? old : added);

function endsWithWord(before: string, word: string): boolean {
  const trimmed = before.trimEnd();
  if (trimmed.length === before.length && !word.endsWith('.')) return false; // a space stands between them
  if (!trimmed.endsWith(word)) return false;
  return !/[\p{L}\p{N}-]/u.test(trimmed.charAt(trimmed.length - word.length - 1));
}

function withQualifierAfter(tokens: readonly Token[], text: string, phrase: NumberPhrase): NumberPhrase {
  if (phrase.qualifier === 'range' || phrase.qualifier === 'vague') return phrase;
  const next = tokens[phrase.to];
  if (!next) return phrase;
  if (next.start === phrase.end && /^(?:\+|-plus\b)/u.test(text.slice(phrase.end, phrase.end + 6))) {
    const length = text.charAt(phrase.end) === '+' ? 1 : 5;
    return { ...phrase, end: phrase.end + length, to: phrase.to + (length === 1 ? 1 : 2), qualifier: 'over' };
  }
  const qualifier = beginsQualifier(next) && qualifiersAfter[`${next.lower} ${tokens[phrase.to + 1]?.lower ?? ''}`];
  if (!qualifier) return phrase;
  return { ...phrase, to: phrase.to + 2, end: tokens[phrase.to + 1]?.end ?? phrase.end, qualifier };
}

const isBehindSign = createEnding(/[~≈>]\s?/u);
/** "extends over (186 km)" */
const isPreposition = createEnding(/\b(?:extend\w*|stretch\w*|runs?|ran|running|spread\w*|spans?) over\s/u);

/** "(some) 400", "(approx.) 400" */
function lastWord(before: string): string {
  wordBefore.lastIndex = before.length;
  return wordBefore.exec(before)?.[1] ?? '';
}
/** Sticky, so that it is tried nowhere but at the end. */
const wordBefore = prosePattern(/(?<=(\p{L}+\.?)\s)/uy);
