import type { Mention } from '../../schema/mention.ts';
import type { Tense } from '../inflect.ts';
import { lightVerbs } from '../lexicon/light-verbs.ts';
import type { SentenceReading } from '../reading.ts';
import { oneOf } from '../syntax/one-of.ts';
import { isSureVerb } from '../syntax/sure-verb.ts';
import { isPassive, isVerbUse, wordBefore } from '../syntax/verb-use.ts';
import { type Token, tokenAt } from '../token.ts';
import { createWordTable } from '../word.ts';
import { fits, hasWhom, isBeside } from './conditions.ts';
import { isGoverned } from './governed-noun.ts';
import { isOfAnybody } from './of-anybody.ts';
import { isState } from './left-so.ts';
import { isTitle } from './title.ts';
import type { TriggerContext } from './trigger-context.ts';
import type { TriggerEntry, TriggerIndex } from './trigger-index.ts';

export interface Hit {
  at: number;
  start: number;
  end: number;
  tense: Tense | 'noun';
  entry: TriggerEntry;
}
/**
 * Triggers in a sentence that tell of an event, in order; those that only help another are left out. In a chronicle "is
 * closed" tells what happened, elsewhere how things stand.
 */
export function findHits(
  sentence: SentenceReading,
  context: TriggerContext,
  { verbs, nouns, mayTell }: TriggerIndex,
  isChronicle: boolean,
): Hit[] {
  if (isTitle(sentence)) return [];
  const isFragment = (sentence.kind === 'cell' || sentence.kind === 'heading') && !sentence.tokens.some(isSureVerb);
  const hits: Hit[] = [];
  const isFree = (start: number, end: number): boolean =>
    !sentence.mentions.some((mention) => mention.start < end && start < mention.end && keeps(mention)) &&
    // "repatriation flight" is read; its "flight" is no second one
    !hits.some((hit) => hit.start < end && start < hit.end);
  const readWord = (token: Token, at: number): void => {
    const noun = isVerbLike(sentence, at)
      ? undefined
      : nouns(token)?.find(
          ({ words, entry }) =>
            (words.length === 1 || words.every((word, offset) => sentence.tokens[at + offset]?.lower === word)) &&
            (isFragment ||
              !('fragment' in entry.trigger && entry.trigger.fragment) ||
              isAnnounced(sentence, at, words.length)) &&
            isGoverned(sentence, at, words.length, entry.trigger) &&
            isBeside(sentence, at, words.length, entry.trigger) &&
            fits(entry.trigger, () => (leadsBack(sentence, at, words.length) ? context.passage() : context.near())),
        );
    if (noun && !isLabel(sentence, at + noun.words.length) && !isCompound(sentence, at + noun.words.length)) {
      const end = sentence.tokens[at + noun.words.length - 1]?.end ?? token.end;
      if (isFree(token.start, end)) hits.push({ at, start: token.start, end, tense: 'noun', entry: noun.entry });
      return;
    }
    const verb = verbs(token)?.find(
      ({ tense, entry }) =>
        hasParticles(sentence, at, entry.words) &&
        isVerbUse(sentence, at, tense) &&
        !isResult(sentence, at, tense, isChronicle) &&
        !isOfAnybody(sentence, token.start, tense) &&
        isBeside(sentence, at, entry.words.length, entry.trigger) &&
        hasWhom(sentence, at, entry.words.length, entry.trigger) &&
        fits(entry.trigger, () => (hasPronoun(sentence, at) ? context.wide() : context.near())),
    );
    if (!verb) return;
    const words = verb.entry.words.length;
    const adjacent = words > 1 && sentence.tokens[at + 1]?.lower === verb.entry.words[1];
    const end = (adjacent ? sentence.tokens[at + words - 1]?.end : undefined) ?? token.end;
    if (isFree(token.start, end)) hits.push({ at, start: token.start, end, tense: verb.tense, entry: verb.entry });
  };
  // only those few words make the closures that their reading needs
  sentence.tokens.forEach((token, at) => {
    if (mayTell(token)) readWord(token, at);
  });
  if (hits.length < 2) return hits;
  return hits.filter(
    (hit) =>
      !isLight(sentence, hit, hits) &&
      !isComplement(sentence, hit, hits) &&
      !isBegun(hit, hits) &&
      !isObject(sentence, hit, hits),
  );
}

/** "picked up a group", "took four men away": the particles of a verb of several words, at once or behind its object. */
function hasParticles({ tokens }: SentenceReading, at: number, words: readonly string[]): boolean {
  if (words.length === 1) return true;
  const [, particle, ...rest] = words;
  const reach = rest.length > 0 ? 1 : 4;
  for (let index = at + 1; index <= at + reach; index++)
    if (
      tokens[index]?.lower === particle &&
      rest.every((word, offset) => tokens[index + 1 + offset]?.lower === word) &&
      // "put at up to 1,000"
      !(tokens[index + 1]?.lower === 'to' && tokens[index + 2]?.kind === 'number')
    )
      return true;
  return false;
}

/** "a day after the attack", "backed the extension": an article, and nothing behind that says which, lead back to what was told. */
const leadsBack = ({ tokens }: SentenceReading, at: number, length: number): boolean =>
  isArticle(tokens[at - 1]) && !saysWhich(tokens[at + length]);

const isArticle = oneOf('the this that');
const saysWhich = oneOf("of on to by against in at between with 's ’s");

/** Names of what stands already: no trigger is read in them. */
const keeps = ({ type }: Mention): boolean =>
  type === 'event' || type === 'actor' || type === 'place' || type === 'sanction';

const isWhole = oneOf('both everything all each more');
const isSubjectPronoun = oneOf('it they these those');
const isErgative = oneOf('shut closed reopened shuts closes reopens');
const takesObject = oneOf('the its a an all both every their his her one two three off down out up');
const isObjectPronoun = oneOf('it them both everything all');

/** "would close them again", "both were sealed", "everything was closed": what is meant was said before. */
function hasPronoun(sentence: SentenceReading, at: number): boolean {
  const { tokens } = sentence;
  if (isObjectPronoun(tokens[at + 1])) return true;
  for (let index = at - 1; index >= 0 && at - index <= 5; index--) {
    const token = tokens[index];
    if (isWhole(token)) return true;
    // "when it shut: 9 November", "it reopened on Monday": the thing itself
    if (token?.lower === 'it' && index === at - 1 && isErgative(tokens[at]) && !takesObject(tokens[at + 1]))
      return true;
    // "they had begun": who acts is not what is acted on
    if (isSubjectPronoun(token)) return isPassive(tokens, at, 'participle');
    if (token?.kind === 'punctuation') return false;
    // "was sealed on … and unsealed on …": the subject of the verb before
    if (token?.lower === 'and') return tokens.slice(0, index).some((word) => isWhole(word) || isSubjectPronoun(word));
  }
  return false;
}

/** "10 August – Norland: (state of emergency) in four towns", "Velm follows suit: …": told without a verb */
const opensPhrase = oneOf('in for along of on across at over');
const isAnnounced = ({ tokens }: SentenceReading, at: number, length: number): boolean =>
  (/^[:–—]$/u.test(tokens[at - 1]?.text ?? '') && !tokens.slice(at).some(isSureVerb)) ||
  // "State of emergency in 40 towns.": a sentence without a verb that it opens
  (at <= 1 && opensPhrase(tokens[at + length]) && !tokens.some(isSureVerb));

/** "are gathered", "is closed": a state that something has led to, and nothing that happens. */
function isResult(sentence: SentenceReading, at: number, tense: Tense, isChronicle: boolean): boolean {
  const { tokens } = sentence;
  const before = tokenAt(tokens, wordBefore(tokens, at));
  if (before && lasts(before)) return true;
  if (isState(sentence, at)) return true;
  const previous = tokenAt(tokens, at - 1);
  // "reopens Velm, shut since 2021, and Brzeg"
  if (previous?.text === ',' && tokens[at + 1]?.lower === 'since') return true;
  // "if convicted, they face eight years"
  if (isCondition(previous) && tense !== 'base') return true;
  return !isChronicle && (tense === 'past' || tense === 'participle') && isNow(before);
}

const lasts = createWordTable(({ lower }) => /^(?:stay|remain|keep)(?:s|ed|ing)?$|^kept$/u.test(lower));
const isCondition = oneOf('if unless when once');
const isNow = oneOf("is are 's");

/** "sought to storm", "tried to break through": one attempt, told by the verb that governs. */
function isComplement(sentence: SentenceReading, hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (other) =>
      other.entry.type.id === hit.entry.type.id &&
      other.at < hit.at &&
      hit.at - other.at <= 4 &&
      // "began building a wall"
      ((hit.tense === 'gerund' && other.at === hit.at - 1) ||
        (sentence.tokens[hit.at - 1]?.lower === 'to' &&
          sentence.tokens.slice(other.at + 1, hit.at).every((token) => /^(?:to|try|even|and)$/u.test(token.lower)))),
  );
}

/** "the meeting room", "the death toll": the noun only describes a thing. */
function isCompound(sentence: SentenceReading, at: number): boolean {
  const token = sentence.tokens[at];
  return token !== undefined && isThing(token);
}

const isThing = createWordTable(({ lower }) =>
  /^(?:rooms?|place|point|hall|table|agenda|rates?|tolls?|penalty|certificate|squad|sites?|ground|format|partners?)$/u.test(
    lower,
  ),
);

/** "Deaths: more than 20", "Returns by air: 3,817": what stands before the colon names what follows. */
function isLabel({ tokens, text }: SentenceReading, behind: number): boolean {
  const last = tokens[behind - 1];
  if (last === undefined || last.end > 24) return false;
  // "Deaths are those that a body shows": what the word means here
  return /^(?: (?!since\b|in\b|by\b|on\b|between\b)\p{L}+){0,2}:|^ (?:are|means?|covers?) (?:those|all|every|only)\b/u.test(
    text.slice(last.end),
  );
}

// "to attempt", "they visit": the noun's form as a verb is for the verb triggers
function isVerbLike(sentence: SentenceReading, at: number): boolean {
  return (
    tokenAt(sentence.tokens, at - 1)?.lower === 'to' &&
    !['due', 'according', 'prior', 'thanks', 'owing'].includes(tokenAt(sentence.tokens, at - 2)?.lower ?? '')
  );
}

/** "held a phone call", "an investigation was opened": the noun carries the event, the verb does not. */
function isLight({ tokens }: SentenceReading, hit: Hit, hits: readonly Hit[]): boolean {
  if (hit.tense === 'noun' || hit.entry.verb === null || !lightVerbs.has(hit.entry.verb)) return false;
  const passive = isPassive(tokens, hit.at, hit.tense);
  return hits.some(
    (other) =>
      other.tense === 'noun' &&
      other.entry.type.id === hit.entry.type.id &&
      (passive
        ? other.end < hit.start && hit.start - other.end < 60
        : other.start > hit.end && other.start - hit.end < 30),
  );
}

/** "construction is to begin", "completed the works": the verb tells of the noun, and is the trigger. */
const isBegun = (hit: Hit, hits: readonly Hit[]): boolean =>
  // "Building began in May"
  (hit.tense === 'noun' || (hit.tense === 'gerund' && hit.at === 0)) &&
  hits.some(
    ({ entry, start, end }) =>
      entry.verb !== null &&
      /^(?:begin|start|commence|resume|complete|finish)$/u.test(entry.verb) &&
      entry.type.id === hit.entry.type.id &&
      (start > hit.end ? start - hit.end < 60 : hit.start - end < 30),
  );

/** "fired warning shots", "sent reinforcements": the verb tells of both. */
const isObject = ({ text }: SentenceReading, hit: Hit, hits: readonly Hit[]): boolean =>
  hit.tense === 'noun' &&
  hits.some(
    ({ entry, tense, end }) =>
      tense !== 'noun' &&
      entry.type.id === hit.entry.type.id &&
      end < hit.start &&
      entry.verb !== null &&
      !lightVerbs.has(entry.verb) &&
      /^ (?:(?!(?:in|by|with|after|before|during|over|at|to|and|on|from|for|of|against|under) )[\p{L}\d-]+ ){0,4}$/u.test(
        text.slice(end, hit.start),
      ),
  );
