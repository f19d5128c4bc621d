import type { Tense } from '../inflect.ts';
import { commonVerbs } from '../lexicon/common-verbs.ts';
import { adverbs, auxiliaries, formsOfBe } from '../lexicon/modality.ts';
import { determiners, gerundBefore, nounLike, prepositions, pronouns } from '../lexicon/verb-neighbours.ts';
import type { SentenceReading } from '../reading.ts';
import type { Token } from '../token.ts';
import { createTrait } from '../word.ts';
import { prosePattern } from '../prose-pattern.ts';

/** Index of the word before, adverbs left out: "has since *launched*". */
export function wordBefore(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  for (let token = tokens[index]; token && (isAdverb(token) || isOnceMore(tokens, index)); token = tokens[index])
    index--;
  return index;
}

/** The second word of "once more". */
export const isOnceMore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'more' && tokens[at - 1]?.lower === 'once';

/** "decided on 9 November to reopen": the token before a day and its preposition; else the one given. */
export function beforeDay({ tokens, mentions }: SentenceReading, at: number): number {
  const day = mentions.find((mention) => mention.type === 'date' && mention.end === tokens[at]?.end);
  if (!day) return at;
  let index = at;
  while (index > 0 && (tokens[index]?.start ?? 0) >= day.start) index--;
  return /^(?:on|in)$/u.test(tokens[index]?.lower ?? '') ? index - 1 : index;
}

/** "quickly", and no name like "Joly". */
export const isAdverb = createTrait(({ lower, small }) => adverbs.has(lower) || (small && lower.endsWith('ly')));

/** Whether a word that may be a verb in this tense is one here, and not a noun or an adjective. */
export function isVerbUse(sentence: SentenceReading, at: number, tense: Tense): boolean {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token || (token.capitalised && at > 0 && tense !== 'past')) return false;
  const before = tokens[wordBefore(tokens, at)];
  const previous = before?.lower ?? '';
  // "tried-and-tested", "hard-hit"
  if (tokens[at - 1]?.end === token.start && /^[-–]$/.test(tokens[at - 1]?.text ?? '')) return false;
  switch (tense) {
    case 'base':
      return (
        (auxiliaries.has(previous) && !formsOfBe.has(previous) && !/^ha(?:s|ve|d)$/.test(previous)) ||
        previous === 'to' ||
        isSecondInfinitive(tokens, at) ||
        isAskedFor(sentence, before) ||
        // "Should Norland close the crossing, …"
        (endsActor(sentence, before) && shouldFirst.test(sentence.text.slice(0, token.start))) ||
        // "march along the road and try to break through"
        (previous === 'and' && tokens[at + 1]?.lower === 'to' && /^(?:try|attempt|seek)$/u.test(token.lower)) ||
        (pronouns.has(previous) && !isDemonstrative(tokens, wordBefore(tokens, at))) ||
        (endsPlural(sentence, before) && !isArticleBefore(sentence, before)) ||
        (/[a-z]s$|^(?:people|men|women|children|police)$/.test(previous) &&
          !formsOfBe.has(previous) &&
          !determiners.has(previous) &&
          !isNounPosition(tokens, at))
      );
    case 'third':
      // "the Union's states discuss": a noun, but before what is stated
      if (token.lower === 'states' && !/^(?:that|:|"|“|,)$/u.test(tokens[at + 1]?.lower ?? '')) return false;
      // "other member states say", "the ministry reports that": many of these forms are plurals of nouns
      if (
        nounLike.has(token.lower) &&
        before?.kind === 'word' &&
        !endsActor(sentence, before) &&
        !pronouns.has(previous)
      )
        return (
          opensObject(tokens[at + 1]) ||
          // "…, the company estimates, …"
          (/^[,.]$/u.test(tokens[at + 1]?.text ?? '') &&
            tokens[at - 2]?.lower === 'the' &&
            tokens[at - 3]?.text === ',') ||
          (token.lower === 'calls' && /^(?:for|on|upon)$/u.test(tokens[at + 1]?.lower ?? ''))
        );
      return (
        !determiners.has(previous) &&
        !prepositions.has(previous) &&
        (endsActor(sentence, before) ||
          pronouns.has(previous) ||
          previous === ',' ||
          // "Anna Berg (Greens) rejects the plan"
          previous === ')' ||
          before?.kind === 'word' ||
          // "a group of 60 tries to cut the wire"
          (before?.kind === 'number' && /^(?:tries|attempts|seeks)$/u.test(token.lower)) ||
          closesQuote(tokens, at)) &&
        !isNounPosition(tokens, at)
      );
    case 'past':
    case 'participle':
      // "2,800 stranded people": only what they are
      if (
        before?.kind === 'number' &&
        describes.test(token.lower) &&
        /^(?:people|persons|men|women|children|\p{Ll}{4,}s)$/u.test(tokens[at + 1]?.lower ?? '')
      )
        return false;
      return !determiners.has(previous) && !(prepositions.has(previous) && !formsOfBe.has(previous));
    case 'gerund':
      // "proposed prolonging", "stopped issuing": the object of another verb
      return (
        at === 0 ||
        gerundBefore.has(previous) ||
        /(?:ed|began|keeps?|kept)$/u.test(previous) ||
        isDoneByPeople(sentence, at)
      );
    default:
      throw new Error('unknown tense: ' + String(tense satisfies never));
  }
}

/** Participles that stand before people whom something was done to. */
const describes = /^(?:stranded|detained|arrested|jailed|trapped|wounded|injured|imprisoned|deported)$/u;

const shouldFirst = /(?:^|[:;.] )Should (?:the )?[^,;:]{2,40} $/u;

const infinitives = new Set(commonVerbs);

/** "requested that the union *extend* them": what somebody named is asked to do. */
export function isAskedFor({ mentions, text }: SentenceReading, before: Token | undefined): boolean {
  const subject = mentions.find(({ type, end }) => (type === 'actor' || type === 'place') && end === before?.end);
  return subject !== undefined && asksThat.test(text.slice(0, subject.start));
}

/** "to go further and *add* a ban": the second of two verbs behind "to". */
function isSecondInfinitive(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|or)$/u.test(tokens[at - 1]?.lower ?? '')) return false;
  for (let index = at - 2; index >= 0 && at - index <= 6; index--) {
    if (tokens[index]?.kind === 'punctuation') return false;
    if (tokens[index]?.lower === 'to') return infinitives.has(tokens[index + 1]?.lower ?? '');
  }
  return false;
}

/** "a crowd of men trying to cross": people who are doing it; "those trying", "migrants trying" may be anybody. */
function isDoneByPeople({ tokens, text }: SentenceReading, at: number): boolean {
  const [people, verb] = [tokens[at - 1], tokens[at]];
  return (
    people !== undefined &&
    verb !== undefined &&
    /^(?:trying|attempting|seeking)$/u.test(verb.lower) &&
    tokens[at + 1]?.lower === 'to' &&
    /^(?:\p{Ll}+s|people|men|women|children)$/u.test(people.text) &&
    /\b(?:\d+|groups?|crowds?|dozens|hundreds|thousands|several|columns?)\b(?: [\p{L}-]+){1,4} $/u.test(
      text.slice(0, verb.start),
    )
  );
}

// '"It was cold," says Anna Berg': a mark with a space behind it closes; without a stop inside, it only names: '"Plan B" counts'
function closesQuote(tokens: readonly Token[], at: number): boolean {
  const [stop, mark, verb] = tokens.slice(Math.max(0, at - 2), at + 1);
  return (
    stop !== undefined &&
    mark !== undefined &&
    verb !== undefined &&
    mark.end < verb.start &&
    /^["”’']$/u.test(mark.text) &&
    /^[,.?!…]$/u.test(stop.text)
  );
}

function endsActor(sentence: SentenceReading, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    sentence.mentions.some(
      (mention) => (mention.type === 'actor' || mention.type === 'place') && mention.end === token.end,
    )
  );
}

// behind a plural noun no article, number or quotation stands, behind a verb one does: "the group calls on", "the ministry claims the"
function opensObject(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (next.kind === 'number' ||
      determiners.has(next.lower) ||
      /^(?:that|sanctions|"|“|no|nearly|about|over|more|them|it|him|all|both)$/u.test(next.lower) ||
      next.capitalised)
  );
}

// "Norland and Sorland deny", "the Poles say", "Migrants attempt": a form without -s needs more than one
function endsPlural(sentence: SentenceReading, token: Token | undefined): boolean {
  const mention = sentence.mentions.find(
    (candidate) => (candidate.type === 'actor' || candidate.type === 'place') && candidate.end === token?.end,
  );
  if (!mention) return false;
  // "police", "Guards"; "Migrants in Norland attempt to force their way": the name ends what the plural began
  return (
    /s$|police$/iu.test(mention.text) ||
    /\b(?:and|or|&)\s(?:the )?$/u.test(sentence.text.slice(0, mention.start)) ||
    pluralBefore.test(sentence.text.slice(0, mention.start))
  );
}

// "a UN record": the name only describes the noun
function isArticleBefore(sentence: SentenceReading, token: Token | undefined): boolean {
  const mention = sentence.mentions.find((candidate) => candidate.type === 'actor' && candidate.end === token?.end);
  return (
    mention !== undefined && /\b(?:an?|its|their|his|her|this|that)\s+$/iu.test(sentence.text.slice(0, mention.start))
  );
}

// "reports of", "calls for help from": what follows an "of" was a noun
function isNounPosition(tokens: readonly Token[], at: number): boolean {
  // verbs that go with "of" themselves
  if (
    /^(?:speak|complain|warn|accuse|think|boast|approve|dispose|consist|tell|write|remind|inform|assure|die)s?$/u.test(
      tokens[at]?.lower ?? '',
    )
  )
    return false;
  return tokens[at + 1]?.lower === 'of';
}

// "the answer to that demand": no clause begins behind a preposition
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  return (
    (tokens[at]?.lower === 'that' && prepositions.has(tokens[at - 1]?.lower ?? '')) ||
    (tokens[at]?.lower === 'that' && /^(?:to|of)$/u.test(tokens[at - 1]?.lower ?? ''))
  );
}

/** True if the participle stands in the passive: "was closed", "have been listed". */
export function isPassive(tokens: readonly Token[], at: number, tense: Tense): boolean {
  if (tense !== 'past' && tense !== 'participle') return false;
  const before = tokens[wordBefore(tokens, at)]?.lower ?? '';
  return formsOfBe.has(before) || (tokens[at + 1]?.lower === 'by' && !auxiliaries.has(before));
}

/** "Migrants in (Norland) attempt": the name ends what the plural began */
const pluralBefore = prosePattern(
  /\b(?:\p{L}+s|police|people|men|women|children) (?:of \p{L}+ )?(?:in|from|of|at|on|near) (?:the )?$/u,
);

/** "requested that the (Union extend …)" */
const asksThat = prosePattern(
  /\b(?:ask|demand|insist|request|urg|propos|recommend|require)\p{L}*(?: [^,;:.]{1,40})? that (?:the )?$/u,
);
