import { createEnding } from '../ending.ts';
import type { Tense } from '../inflect.ts';
import { commonVerbs } from '../lexicon/common-verbs.ts';
import { adverbs, auxiliaries, formsOfBe } from '../lexicon/modality.ts';
import { determiners, gerundBefore, nounLike, prepositions, pronouns } from '../lexicon/verb-neighbours.ts';
import type { SentenceReading } from '../reading.ts';
import { type Token, tokenAt } from '../token.ts';
import { createTrait, createWordTable } from '../word.ts';
import { isContentOfOrder } from './content-of-order.ts';
import { isDoneByPeople } from './done-by-people.ts';
import { isWatched } from './watched.ts';
import { isOnceMore } from './once-more.ts';
import { oneOf } from './one-of.ts';
import { prosePattern } from '../prose-pattern.ts';

/** Index of the word before, adverbs left out: "has since *launched*". */
export function wordBefore(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  while (index >= 0 && isPassedOver(tokens, index)) index--;
  return index;
}

function isPassedOver(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (isAdverb(token) || isOnceMore(tokens, at));
}

/** "quickly", and no name like "Joly". */
export const isAdverb = createTrait(({ lower, small }) => adverbs.has(lower) || (small && lower.endsWith('ly')));

/** Whether a word that may be a verb in this tense is one here, and not a noun or an adjective. */
export function isVerbUse(sentence: SentenceReading, at: number, tense: Tense): boolean {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token || (token.capitalised && at > 0 && tense !== 'past')) return false;
  const before = tokenAt(tokens, wordBefore(tokens, at));
  const previous = before?.lower ?? '';
  // "tried-and-tested", "hard-hit"
  const joint = tokenAt(tokens, at - 1);
  if (joint?.end === token.start && /^[-–]$/.test(joint.text)) return false;
  switch (tense) {
    case 'base':
      return (
        previous === 'to' ||
        callsForBase(before) ||
        // "helped build the fence"
        isHelp(before) ||
        isSecondInfinitive(tokens, at) ||
        isAskedFor(sentence, before) ||
        isWatched(sentence, before) ||
        // "Should Norland close the crossing, …"
        (endsActor(sentence, before) && opensWithShould(sentence.text, token.start)) ||
        // "march along the road and try to break through"
        (previous === 'and' && tokens[at + 1]?.lower === 'to' && /^(?:try|attempt|seek)$/u.test(token.lower)) ||
        (isPronoun(before) && !isDemonstrative(tokens, wordBefore(tokens, at))) ||
        (endsPlural(sentence, before) && !isArticleBefore(sentence, before)) ||
        (before !== undefined && isPlural(before) && !isNounPosition(tokens, at))
      );
    case 'third':
      // "the Union's states discuss": a noun, but before what is stated
      if (token.lower === 'states' && !/^(?:that|:|"|“|,)$/u.test(tokens[at + 1]?.lower ?? '')) return false;
      // "…, patrols under her command took them back"
      if (nounLike.has(token.lower) && previous === ',' && tokens[at + 1]?.lower === 'under') return false;
      // "other member states say", "the ministry reports that": many of these forms are plurals of nouns
      if (nounLike.has(token.lower) && before?.kind === 'word' && !endsActor(sentence, before) && !isPronoun(before))
        return (
          // "turned away by patrols about a mile short"
          (!isPreposition(tokenAt(tokens, at - 1)) && opensObject(tokens[at + 1])) ||
          // "…, the company estimates, …"
          (/^[,.]$/u.test(tokens[at + 1]?.text ?? '') &&
            tokens[at - 2]?.lower === 'the' &&
            tokens[at - 3]?.text === ',') ||
          goesWith.test(`${token.lower} ${tokens[at + 1]?.lower ?? ''}`)
        );
      return (
        !isDeterminer(before) &&
        !isPreposition(before) &&
        (before?.kind === 'word' ||
          previous === ',' ||
          // "Anna Berg (Greens) rejects the plan"
          previous === ')' ||
          endsActor(sentence, before) ||
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
      return !isDeterminer(before) && !(isPreposition(before) && !isFormOfBe(before));
    case 'gerund':
      // "proposed prolonging", "stopped issuing": the object of another verb
      return (
        at === 0 ||
        gerundBefore.has(previous) ||
        /(?:ed|began|keeps?|kept)$/u.test(previous) ||
        isDoneByPeople(sentence, at) ||
        isContentOfOrder(tokens, at)
      );
    default:
      throw new Error('unknown tense: ' + String(tense satisfies never));
  }
}

/** "…, and talks of a bargain" */
const goesWith = /^(?:calls (?:for|on|upon)|talks of)$/u;
const isDeterminer = oneOf(determiners);
const isPreposition = oneOf(prepositions);
const isPronoun = oneOf(pronouns);
const isHelp = oneOf('helps helped');
const isFormOfBe = oneOf(formsOfBe);
/** Auxiliaries with the base of a verb behind them: "did", "would". */
const callsForBase = oneOf(
  new Set([...auxiliaries].filter((word) => !formsOfBe.has(word) && !/^ha(?:s|ve|d)$/.test(word))),
);
const isPlural = createWordTable(
  ({ lower }) =>
    /[a-z]s$|^(?:people|men|women|children|police|data)$/.test(lower) &&
    // "as close as"
    lower !== 'as' &&
    !formsOfBe.has(lower) &&
    !determiners.has(lower),
);

/** Participles that stand before people whom something was done to. */
const describes = /^(?:stranded|detained|arrested|jailed|trapped|wounded|injured|imprisoned|deported)$/u;

const opensWithShould = createEnding(/(?:^|[:;.] )Should (?:the )?[^,;:]{2,40} /u);

const infinitives = new Set(commonVerbs);

/** "requested that the union *extend* them": what somebody named is asked to do. */
export function isAskedFor({ mentions, text }: SentenceReading, before: Token | undefined): boolean {
  const subject = mentions.find(({ type, end }) => (type === 'actor' || type === 'place') && end === before?.end);
  return subject !== undefined && asksThat(text, subject.start);
}

/** "to go further and *add* a ban": the second of two verbs behind "to". */
function isSecondInfinitive(tokens: readonly Token[], at: number): boolean {
  const joint = tokenAt(tokens, at - 1)?.lower;
  if (joint !== 'and' && joint !== 'or') return false;
  for (let index = at - 2; index >= 0 && at - index <= 6; index--) {
    if (tokens[index]?.kind === 'punctuation') return false;
    if (tokens[index]?.lower === 'to') return infinitives.has(tokens[index + 1]?.lower ?? '');
  }
  return false;
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
      // "patrols of": a noun
      (determiners.has(next.lower) && next.lower !== 'of') ||
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
    isSecond(sentence.text, mention.start) ||
    isOfMany(sentence.text, mention.start)
  );
}

const isSecond = createEnding(/\b(?:and|or|&)\s(?:the )?/u);

// "a UN record": the name only describes the noun
function isArticleBefore(sentence: SentenceReading, token: Token | undefined): boolean {
  const mention = sentence.mentions.find((candidate) => candidate.type === 'actor' && candidate.end === token?.end);
  return mention !== undefined && isDetermined(sentence.text, mention.start);
}

const isDetermined = createEnding(/\b(?:an?|its|their|his|her|this|that)\s+/iu);

// "reports of", "calls for help from": what follows an "of" was a noun
function isNounPosition(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== 'of') return false;
  // verbs that go with "of" themselves
  return !/^(?:speak|talk|dream|despair|complain|warn|accuse|think|boast|approve|dispose|consist|tell|write|remind|inform|assure|die)s?$/u.test(
    tokens[at]?.lower ?? '',
  );
}

// "the answer to that demand": no clause begins behind a preposition
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'that') return false;
  const before = tokenAt(tokens, at - 1);
  return isPreposition(before) || before?.lower === 'to' || before?.lower === 'of';
}

/** True if the participle stands in the passive: "was closed", "have been listed". */
export function isPassive(tokens: readonly Token[], at: number, tense: Tense): boolean {
  if (tense !== 'past' && tense !== 'participle') return false;
  const before = tokenAt(tokens, wordBefore(tokens, at));
  return isFormOfBe(before) || (tokens[at + 1]?.lower === 'by' && !auxiliaries.has(before?.lower ?? ''));
}

/** "Migrants in (Norland) attempt": the name ends what the plural began */
const isOfMany = createEnding(
  prosePattern(
    /\b(?:\p{L}+s|data|police|people|men|women|children) (?:of \p{L}+ |\p{L}+ed (?=by))?(?:in|from|of|at|on|near|by|with|for) (?:the )?/iu,
  ),
);

/** "requested that the (Union extend …)" */
const asksThat = createEnding(
  prosePattern(/\b(?:ask|demand|insist|request|urg|propos|recommend|require)\p{L}*(?: [^,;:.]{1,40})? that (?:the )?/u),
);
