import { verbsAfterPeople } from '../lexicon/verbs-of-people.ts';
import type { Counted } from './counted.ts';
import type { NumberPhrase } from '../parsers/number.ts';
import type { Token } from '../token.ts';
import { createTrait } from '../word.ts';
import { wordSet } from '../word-set.ts';

// Numbers without a noun of their own.

/** "30 of them", "of whom 12", "most of these". */
export function isOfThem(phrase: NumberPhrase, tokens: readonly Token[]): boolean {
  const [next, object] = [tokens[phrase.to]?.lower ?? '', tokens[phrase.to + 1]?.lower ?? ''];
  if (next === 'of' && /^(?:them|these|those|whom|which)$/u.test(object)) return true;
  // "seven of their number were hurt"
  if (next === 'of' && object === 'their' && tokens[phrase.to + 2]?.lower === 'number') return true;
  // "of which nearly 7,500"
  const first = qualifierStart(phrase, tokens);
  const [whom, of] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  if (of === 'of' && /^(?:them|these|those|whom|which)$/u.test(whom)) return true;
  return isBehindOfThem(tokens, first);
}

/** "of these I would call (fewer than 1,000) fit", "of whom the guards sent back (30)": nothing counted or marked stands between. */
function isBehindOfThem(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1, steps = 0; at > 0 && steps < 6; at--, steps++) {
    const token = tokens[at];
    if (!token || token.kind === 'number' || (token.kind === 'punctuation' && token.text !== ',')) return false;
    if (isThem(token)) return /^(?:of|among)$/u.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}
const isThem = createTrait(({ lower }) => /^(?:them|these|those|whom|which)$/u.test(lower));

// Words behind a number that has no noun: "up from 12,000 a week before", "468 on Tuesday".
const openEnd =
  /^(?:in|on|at|a|per|from|to|and|the|since|by|last|this|next|during|between|three|two|four|five|a|over|under|for|earlier|later|below|above|than|of|people|were|was|are|is|had|have|has|do|did|will|would|could|may|might|who|while|but|or|so|one|fell|came|took|opposite|near|along|inside|within|outside|across|through|via|among)$/u;
const linkBefore =
  /^(?:from|to|at|with|and|than|against|or|by|-|\(|total|totals|totalling|totaling|,|;|–|—|:|of|was|were|only|just|another|further|about|including|plus|nor|versus|to|in|had|counted|put|as|between|reached|helped|treated|found)$/u;

/**
 * The earlier number of the sentence whose noun a number without one shares: "15,000 soldiers, up from 12,000",
 * "1,246 of them"; in "17 persons and 11 entities, bringing the totals to 183 and 26" each takes its own.
 */
export function inheritNoun(
  phrase: NumberPhrase,
  tokens: readonly Token[],
  read: readonly Counted[],
  phrases: readonly NumberPhrase[],
): Counted | null {
  const counts = read.filter((counted) => counted.phrase.unit === null);
  const last = counts.at(-1);
  if (!last) return null;
  if (isOfThem(phrase, tokens)) return counts.findLast((counted) => counted.of === null) ?? last;
  const next = tokens[phrase.to];
  // "six bodies in 2021, nine in 2022"
  const isRow = next?.lower === 'in' && /^(?:19|20)\d\d$/.test(tokens[phrase.to + 1]?.text ?? '');
  // "20 near Norland and nine near Sudland"
  const link = tokens[last.phrase.to]?.lower;
  const isSeries = next !== undefined && link === next.lower && /^(?:near|in|at|from|on|by|of)$/u.test(next.lower);
  const isSmall = phrase.kind === 'words' && (phrase.value ?? 0) < 10;
  if (isSmall && !isRow && !isSeries && !isPartOf(last, phrase, tokens)) return null;
  if (next && next.kind !== 'punctuation' && next.lower !== 'more' && !openEnd.test(next.lower)) return null;
  // "4,100 (2021), 3,800 (2022)"
  const isOfYear = next?.text === '(' && /^(?:19|20)\d\d$/u.test(tokens[phrase.to + 1]?.text ?? '');
  if (next && /^["“”'(-]$/u.test(next.lower) && next.text !== ')' && !isOfYear) return null;
  // "sent 10 soldiers and offered 140 more"
  if (next?.lower === 'more' && (phrase.kind === 'digits' || (phrase.value ?? 0) >= 20)) return last;
  const first = qualifierStart(phrase, tokens);
  if (!linkBefore.test(tokens[first - 1]?.lower ?? '')) return null;
  const place = phrases.indexOf(phrase);
  const partner = phrases[place + 1];
  const pair = partner && tokens[phrase.to]?.lower === 'and' && partner.from - phrase.to <= 2;
  const previous = counts.at(-2);
  if (pair && previous && previous.of === null) return { ...previous, phrase };
  // the second of such a pair
  if (last.of && previous && tokens[first - 1]?.lower === 'and' && place > 0 && phrases[place - 1] === last.phrase) {
    const other = counts.findLast((counted) => counted.of === null);
    return other ?? last;
  }
  return last;
}

/** "About 20 drones came in; four were shot down": a smaller number that has a verb of its own behind a mark or "and". */
function isPartOf(whole: Counted, phrase: NumberPhrase, tokens: readonly Token[]): boolean {
  const link = tokens[qualifierStart(phrase, tokens) - 1]?.lower ?? '';
  if (whole.noun === null || !/^[;,:(–—]$|^(?:and|but|while)$/u.test(link)) return false;
  if (!/^(?:were|was|are|is|had|have|has|do|did|will|remain|remained)$/u.test(tokens[phrase.to]?.lower ?? ''))
    return false;
  return (phrase.value ?? 0) < (whole.phrase.value ?? whole.phrase.min ?? 0);
}

/** "By evening (80) remained", "On the other side (300) stood": at the head of the sentence only words of time and place stand. */
function isBehindAdverbial(phrase: NumberPhrase, tokens: readonly Token[], first: number): boolean {
  if (first < 2 || first > 6 || (phrase.value ?? phrase.min ?? 0) < 20) return false;
  if (/^(?:was|is|has|would|could|may|might|will)$/u.test(tokens[phrase.to]?.lower ?? '')) return false;
  const lead = tokens.slice(0, first);
  return (
    opensAdverbial(lead[0]) &&
    lead.every(({ kind, lower }) => kind === 'word' && !/(?:ed|(?<!even|morn)ing)$/u.test(lower))
  );
}
const adverbials = wordSet(
  'every each overnight yesterday today at by in on near from during within inside outside along across behind towards',
);
const opensAdverbial = (token: Token | undefined): boolean => token !== undefined && adverbials.has(token.lower);

/** The words from a token on, one space between them, punctuation attached to the word before. */
function textAfter(tokens: readonly Token[], from: number): string {
  return tokens
    .slice(from, from + 14)
    .map((token) => (token.kind === 'punctuation' ? token.text : ` ${token.text}`))
    .join('');
}

function qualifierStart(phrase: NumberPhrase, tokens: readonly Token[]): number {
  let index = phrase.from;
  while (index > 0 && (tokens[index - 1]?.start ?? -1) >= phrase.start) index--;
  return index;
}

/** A bare number that is the subject of its clause: "Thousands have camped", "At least 13 have died", "another 30 were held". */
export function isBareSubject(phrase: NumberPhrase, tokens: readonly Token[]): boolean {
  const first = qualifierStart(phrase, tokens);
  const before = tokens[first - 1];
  let at = phrase.to;
  while (
    /^(?:more|others|other|also|then|already|still|again|reportedly|allegedly|now)$/u.test(tokens[at]?.lower ?? '')
  )
    at++;
  const next = tokens[at];
  if (phrase.kind === 'vague' && phrase.min !== 3) {
    // "thousands of" an unknown noun counts things
    return (
      next === undefined ||
      (next.lower !== 'of' &&
        (next.kind === 'punctuation' ||
          verbsAfterPeople.has(next.lower) ||
          /^(?:in|at|near|on|from|to|along|who|across|ed)$/u.test(next.lower) ||
          next.lower.endsWith('ed')))
    );
  }
  // "Nineteen complained of …", "Eight, two of them children, said": who began the sentence did it
  if (before === undefined && next && /^(?:said|told|spoke|[a-z]{3,}ed)$/u.test(next.lower)) return true;
  if (
    before === undefined &&
    next?.text === ',' &&
    /^, [^,]{3,40}, (?:said|told|spoke|had|were|was|[a-z]{3,}ed)\b/u.test(textAfter(tokens, at))
  )
    return true;
  if (!next || !verbsAfterPeople.has(next.lower)) return false;
  // "a further 45 million went to the fence": no people, but money
  if ((phrase.value ?? 0) >= 1_000_000) return false;
  const leads =
    before === undefined ||
    isBehindAdverbial(phrase, tokens, first) ||
    /^(?:another|further|,|and|that|;|where|while|but|when|said|of|additional|"|“|since|after|least|only|just)$/u.test(
      before.lower,
    );
  return (
    leads &&
    (phrase.kind === 'digits'
      ? (phrase.value ?? 0) < 1900 ||
        phrase.qualifier !== 'exact' ||
        (phrase.value ?? 0) > 2100 ||
        /\D/u.test(tokens[phrase.from]?.text ?? '')
      : true)
  );
}
