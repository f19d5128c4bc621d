import { createEnding } from '../ending.ts';
import type { Stance } from '../../schema/statement.ts';
import { commonVerbs } from '../lexicon/common-verbs.ts';
import { adverbs, auxiliaries, deniedBefore, negatedAuxiliaries, negators } from '../lexicon/modality.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { Token } from '../token.ts';
import { createWordTable } from '../word.ts';

const measuredUnits = new Set(['euros', 'zlotys', 'dollars', 'pounds', 'roubles', 'km', 'm', 'miles', 'percent']);

/**
 * "warned that troops were massing": what is there already is reported, only what may come is held out; "told Norland to give
 * them food" asks for it.
 */
export function stanceOf(base: string, usual: Stance, after: string): Stance {
  if (base === 'warn' && present.test(after)) return 'reports';
  return base === 'tell' && /^ (?!that\b)[\p{L}’' -]{2,60}? to \p{Ll}+/u.test(after) ? 'calls-for' : usual;
}
const present =
  /^ (?:[^,;]{1,30} )?that (?:(?!\b(?:would|could|will|may|might|must|should)\b)[^,;]){1,60}? (?:was|were|is|are|had|has|have)\b/u;

/** "counted 468", "gave 8 deaths": a number of something follows; who gives money or wire reports nothing. */
export function isFollowedByNumber(
  { mentions, tokens }: SentenceReading,
  from: number,
  reach: 'next' | 'sentence',
): boolean {
  const to = from + (reach === 'next' ? 16 : 120);
  const isCounted = mentions.some(
    (mention) =>
      mention.type === 'count' && mention.start >= from && mention.start < to && !measuredUnits.has(mention.unit),
  );
  if (isCounted || reach === 'next') return isCounted;
  // a number of things that nobody has told this site of
  return tokens.some(
    ({ kind, start }) =>
      kind === 'number' &&
      start >= from &&
      start < to &&
      !mentions.some((mention) => mention.start <= start && start < mention.end),
  );
}

/** "Berg, informed only afterwards, complained": whom it was told, in an aside between name and verb. */
export const isTold = ({ mentions, text, tokens }: SentenceReading, at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    mayBeTold(token) &&
    mentions.some(({ type, end }) => type === 'actor' && /^,\s$/u.test(text.slice(end, token.start))) &&
    /^[^,;"“]{0,60}, (?!(?:while|because|since|whose|where|as|but|and|yet|though|unless|once|just|at|last|most|despite|like|the)\b)\p{Ll}+(?:ed|s|d|t|k|e)\b/u.test(
      text.slice(token.end),
    ) &&
    // "Berg, accused by Norland of fraud, denied": somebody speaks in the aside
    !/^ (?:that|reporters|journalists|by)\b/u.test(text.slice(token.end))
  );
};

const mayBeTold = createWordTable(({ lower }) =>
  /^(?:informed|told|asked|warned|urged|quoted|accused|criticised|criticized|praised|reminded|assured|pressed)$/u.test(
    lower,
  ),
);

/** "40 attempts were counted in May by the guard", "as tallied by it": the number is what the passive verb is about. */
export const isOfCountBefore = ({ mentions, text, tokens }: SentenceReading, at: number): boolean =>
  isDone(text, tokens[at]?.start) &&
  mentions.some((mention) => mention.type === 'count' && mention.end <= (tokens[at]?.start ?? 0));
const isDone = createEnding(/\b(?:was|were|has been|have been|had been|is|are|as) (?:\p{L}+ly )?/u);

/** "did not say how many", "has never apologised", "declined to comment": nothing was said. */
export function isUnsaid({ tokens }: SentenceReading, at: number): boolean {
  let index = at - 1;
  for (; index >= 0; index--) {
    const word = tokens[index]?.lower ?? '';
    if (negators.has(word) || negatedAuxiliaries.has(word)) return true;
    if (!auxiliaries.has(word) && !adverbs.has(word)) break;
  }
  return tokens[index]?.lower === 'to' && deniedBefore.has(tokens[index - 1]?.lower ?? '');
}

/** "appeals from Geneva to …": the token behind a place that somebody speaks in or from; else the one given. */
function afterPlace({ tokens, mentions }: Pick<SentenceReading, 'tokens' | 'mentions'>, at: number): number {
  const preposition = tokens[at];
  if (!preposition || !beforePlace(preposition)) return at;
  const place = mentions.find((mention) => mention.type === 'place' && mention.start === tokens[at + 1]?.start);
  const next = place ? tokens.findIndex((token) => token.start >= place.end) : -1;
  return next < 0 ? at : next;
}

const beforePlace = createWordTable(({ lower }) => lower === 'in' || lower === 'from' || lower === 'at');
const beforeDay = createWordTable(({ lower }) => lower === 'on' || lower === 'in');

/** "argued on 28 June for …": the token behind a verb and its day. */
function afterDay({ tokens, mentions }: SentenceReading, at: number): number {
  // "appealed jointly on 28 June for"
  const manner = tokens[at + 1]?.lower.endsWith('ly') ? at + 2 : at + 1;
  const behind = afterPlace({ tokens, mentions }, manner);
  const preposition = tokens[behind];
  const first = preposition && beforeDay(preposition) ? behind + 1 : behind;
  const day = mentions.find((mention) => mention.type === 'date' && mention.start === tokens[first]?.start);
  if (!day) return behind > manner ? behind : at + 1;
  const next = tokens.findIndex((token) => token.start >= day.end);
  return next < 0 ? tokens.length : next;
}

/** Words that a verb of speech is told from by what they are. */
const nearest = 12;

/** The words behind a verb of speech in small letters, its day and quotation marks left out. */
export function wordsBehind(sentence: SentenceReading, at: number): string[] {
  const words: string[] = [];
  for (let index = afterDay(sentence, at); index < at + nearest; index++) {
    const word = sentence.tokens[index];
    if (!word) break;
    if (word.kind !== 'punctuation' || !/^["“”]$/u.test(word.text)) words.push(word.lower);
  }
  return words;
}

/** "Asked by a reporter whether …, he answered": the speaker was asked. */
export function isAskedOf(sentence: SentenceReading, at: number): boolean {
  const { tokens } = sentence;
  const asked = tokens[at];
  return (
    asked?.lower === 'asked' &&
    (at === 0 || /^[,(]$/u.test(tokens[at - 1]?.text ?? '')) &&
    /^(?:by|about|whether|if|how|why|what|when|where|on|for|during|in|again|repeatedly)$/u.test(
      tokens[at + 1]?.lower ?? '',
    ) &&
    !isByActor(sentence, asked)
  );
}

/** "Asked by Norland Radio whether …": somebody named did ask */
const isByActor = ({ mentions, text }: SentenceReading, { end }: Token): boolean =>
  mentions.some(
    ({ type, start }) => type === 'actor' && start > end && /^ by (?:the )?$/u.test(text.slice(end, start)),
  );

const verbsAsked: ReadonlySet<string> = new Set(commonVerbs);

/** "invited the Council to adopt measures": somebody is asked to do something. */
export const isAskedTo = ({ text }: SentenceReading, { end }: Token): boolean =>
  verbsAsked.has(/^ [^,;.]{2,60}? to (?<verb>\p{Ll}+)/u.exec(text.slice(end))?.groups?.['verb'] ?? '');

/** "the emergency, which Berg declared": the object that stands before its verb; empty where none does. */
export const objectBefore = ({ text }: SentenceReading, { start }: Token): string =>
  relative.exec(text.slice(Math.max(0, start - 64), start))?.groups?.['object'] ?? '';
const relative = prosePattern(/\b(?<object>\p{L}+),? (?:which|that) [^,;]{0,40}$/u);

/** Whether somebody named stands right behind a verb: whom it is said to. */
export const isSaidTo = ({ mentions, text }: SentenceReading, end: number): boolean =>
  mentions.some(({ type, start }) => type === 'actor' && start > end && /^ (?:the )?$/u.test(text.slice(end, start)));
