import { fractions, scales, severalOf, shortScales, smallNumbers, vagueAmounts } from '../lexicon/number-words.ts';
import type { Token } from '../token.ts';
import { createLookup, createTrait, createWordTable } from '../word.ts';
import { parseRatio, parseShare } from './fraction.ts';

/** A number as written, without the words around it. */
export interface Amount {
  /** Index of the first token, and of the one behind the last. */
  from: number;
  to: number;
  value: number | null;
  /** Bounds of a vague amount. */
  bounds: readonly [number, number] | null;
  kind: 'digits' | 'words' | 'vague' | 'share';
  /** What the value was multiplied by: "3.5 million". */
  scale: number;
}

const separated = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const plain = /^\d+(?:\.\d+)?$/;
const decimalComma = /^\d+,\d{1,2}$/;

/** Words that a number in words may begin with: nearly every other word is none. */
const opening: ReadonlySet<string> = new Set([
  'a',
  'an',
  'half',
  'tens',
  ...Object.keys(smallNumbers),
  ...Object.keys(scales),
  ...Object.keys(fractions),
  ...Object.keys(vagueAmounts).filter((phrase) => !phrase.includes(' ')),
]);

const mayOpen = createTrait(({ kind, lower }) => kind === 'number' || (kind === 'word' && opening.has(lower)));
/** "a (few)", "a (hundred)", "a (-third)": what an article begins a number before. */
const followsArticle = createWordTable(
  ({ lower }) => /^(?:few|couple|-)$/u.test(lower) || lower in scales || lower in fractions,
);

/** Whether a number may begin at a token: at nearly all of them none does. */
export function opensAmount(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !mayOpen(token)) return false;
  if (token.lower !== 'a' && token.lower !== 'an') return true;
  const next = tokens[index + 1];
  return next !== undefined && followsArticle(next);
}

/** Reads a number that begins with a token, in digits, words or both; null if none does. */
export function parseAmount(tokens: readonly Token[], index: number, text: string): Amount | null {
  const token = tokens[index];
  if (!token || !opensAmount(tokens, index)) return null;
  if (token.kind === 'number') return parseRatio(tokens, index) ?? parseDigits(tokens, index, text);
  return (
    parseRatio(tokens, index) ?? parseVague(tokens, index) ?? parseShare(tokens, index) ?? parseWords(tokens, index)
  );
}

function parseDigits(tokens: readonly Token[], index: number, text: string): Amount | null {
  const token = tokens[index];
  if (!token) return null;
  let to = index + 1;
  let digits = token.text;
  // "39 697", as Slavic and French texts group them
  for (let next = tokens[to]; next?.kind === 'number' && next.text.length === 3; next = tokens[to]) {
    if (
      !/^\d{1,3}(?:[  ]\d{3})*$/u.test(digits) ||
      !/^\d{3}$/.test(next.text) ||
      !/^[\u0020\u00a0\u202f\u2009]$/u.test(text.slice(tokens[to - 1]?.end, next.start))
    )
      break;
    digits += ` ${next.text}`;
    to++;
  }
  const upper = tokens[to];
  const isScaled = upper !== undefined && (pluralScaleOf(upper) ?? shortScaleOf(upper)) !== null;
  const value = toNumber(digits, isScaled);
  if (value === null) return null;
  // "1 billion 615 million"
  const rest =
    upper && (scaleOf(upper) ?? 0) >= 1_000_000 && tokens[to + 1]?.kind === 'number'
      ? parseDigits(tokens, to + 1, text)
      : null;
  const whole = (upper && scaleOf(upper)) ?? 1;
  if (rest?.value != null && rest.scale > 1 && rest.scale < whole)
    return { ...rest, from: index, value: round(value * whole + rest.value), scale: whole };
  const unscaled: Amount = { from: index, to, value, bounds: null, kind: 'digits', scale: 1 };
  return withScale(tokens, unscaled, tokens[to - 1]?.end ?? token.end);
}

function toNumber(digits: string, isScaled: boolean): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (separated.test(digits)) return Number(digits.replaceAll(',', ''));
  if (/^\d{1,3}(?: \d{3})+$/.test(digits)) return Number(digits.replaceAll(' ', ''));
  // "30.000" as on the continent: English has such decimals only before a scale, "1.615 billion"
  if (!isScaled && /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(digits)) return Number(digits.replaceAll('.', ''));
  if (plain.test(digits)) return Number(digits);
  return decimalComma.test(digits) ? Number(digits.replace(',', '.')) : null;
}

const scaleOf = createLookup(new Map(Object.entries(scales)));
const shortScaleOf = createLookup(new Map(Object.entries(shortScales)));
/** Also of "millions", which no number is multiplied by. */
const pluralScaleOf = createWordTable(({ lower }) => scales[lower.replace(/s$/, '')] ?? null);

// "3.5 million", "15 thousand", "€1.6bn", "30k"
function withScale(tokens: readonly Token[], amount: Amount, end: number): Amount {
  const next = tokens[amount.to];
  if (!next || amount.value === null) return amount;
  const attached = next.start === end;
  const scale = (attached && next.lower !== 'm' ? shortScaleOf(next) : null) ?? scaleOf(next);
  if (scale === null) return amount;
  return { ...amount, to: amount.to + 1, value: round(amount.value * scale), scale };
}

/** Multiplies an amount that shares the scale of its neighbour: "3 to 4 million". */
export const round = (value: number): number => Math.round(value * 1000) / 1000;

function parseWords(tokens: readonly Token[], index: number): Amount | null {
  let total = 0;
  let part = 0;
  let scale = 1;
  let at = index;
  const first = tokens[index]?.lower ?? '';
  const second = tokens[index + 1]?.lower ?? '';
  if (first === 'half' && (second === 'a' || second === 'an')) {
    const half = scales[tokens[index + 2]?.lower ?? ''];
    return half === undefined
      ? null
      : { from: index, to: index + 3, value: half / 2, bounds: null, kind: 'words', scale: half };
  }
  if (first === 'a' || first === 'an') {
    if (scales[second] === undefined) return null;
    part = 1;
    at++;
  }
  for (; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    const small = smallNumbers[word];
    const multiple = scales[word];
    if (small !== undefined && (part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && small < 10))) part += small;
    else if (multiple !== undefined && part > 0) {
      scale = multiple;
      if (multiple <= 100) part *= multiple;
      else {
        total += part * multiple;
        part = 0;
      }
    } else if (
      word === '-' &&
      at > index &&
      smallNumbers[tokens[at + 1]?.lower ?? ''] !== undefined &&
      part % 10 === 0 &&
      part >= 20
    )
      continue;
    else if (word === 'and' && scale >= 100 && smallNumbers[tokens[at + 1]?.lower ?? ''] !== undefined && scale === 100)
      continue;
    else break;
  }
  if (total + part === 0) return null;
  // "five and a half metres"
  const isHalved = scale === 1 && ['and', 'a', 'half'].every((word, offset) => tokens[at + offset]?.lower === word);
  if (isHalved) {
    // "eight and a half thousand"
    const whole = scales[tokens[at + 3]?.lower ?? ''] ?? 1;
    const to = at + (whole === 1 ? 3 : 4);
    return { from: index, to, value: (total + part + 0.5) * whole, bounds: null, kind: 'words', scale: whole };
  }
  return { from: index, to: at, value: total + part, bounds: null, kind: 'words', scale };
}

function parseVague(tokens: readonly Token[], index: number): Amount | null {
  const lower = (offset: number): string => tokens[index + offset]?.lower ?? '';
  const vague = (name: string, length: number): Amount | null => {
    const bounds = vagueAmounts[name];
    return bounds ? { from: index, to: index + length, value: null, bounds, kind: 'vague', scale: 1 } : null;
  };
  const few = lower(0) === 'several' ? 1 : lower(0) === 'a' && (lower(1) === 'few' || lower(1) === 'couple') ? 2 : 0;
  if (few > 0) {
    const at = lower(few) === 'of' ? few + 1 : few;
    const scaled = severalOf[lower(at)];
    if (scaled !== undefined) return vague(scaled, at + 1);
    return few === 1 ? vague('several', 1) : null;
  }
  if (lower(1) === 'of' && vagueAmounts[`${tens(lower(0))} of ${lower(2)}`])
    return vague(`${tens(lower(0))} of ${lower(2)}`, 3);
  const first = vagueAmounts[lower(0)];
  if (!first || !lower(0).endsWith('s')) return null;
  // "hundreds if not thousands", "hundreds, if not thousands", "dozens or even hundreds"
  const from = lower(1) === ',' ? 2 : 1;
  const link =
    lower(from) === 'if' && lower(from + 1) === 'not'
      ? 2
      : lower(from) === 'or'
        ? ['even', 'perhaps', 'possibly'].includes(lower(from + 1))
          ? 2
          : 1
        : 0;
  const second = link > 0 ? vagueAmounts[lower(from + link)] : undefined;
  if (second)
    return {
      from: index,
      to: index + from + link + 1,
      value: null,
      bounds: [first[0], second[1]],
      kind: 'vague',
      scale: 1,
    };
  return vague(lower(0), 1);
}

// "scores of thousands" is rare; tens and hundreds are what papers write
const tens = (word: string): string => (word === 'dozens' ? 'tens' : word);
