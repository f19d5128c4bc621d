import { createEnding } from '../ending.ts';
import { reportingForms } from '../lexicon/acting-verbs.ts';
import { auxiliaries } from '../lexicon/modality.ts';
import { speakingNouns } from '../lexicon/speech-sources.ts';
import type { SentenceReading } from '../reading.ts';
import { type Token, tokenAt } from '../token.ts';
import { skipAdverbial } from './adverbial.ts';
import { actorsEndingAt, actorsOf } from './named-actors.ts';
import { oneOf } from './one-of.ts';
import { beforeSpeakingNoun } from './speaking-noun.ts';
import { isSureVerb } from './sure-verb.ts';
import { isOnceMore } from './once-more.ts';
import { isAdverb } from './verb-use.ts';

/** Who does what a verb says: actors named, or a word that stands for somebody named before. */
export type Subject = { actors: string[] } | { word: string } | null;

const isReflexive = oneOf('itself himself herself themself themselves');
/** "the completed barrier": only what it is */
const isArticle = oneOf('the a an its his her their');
export const plainPronouns: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'both', 'i', 'we']);

/**
 * The subject of the verb whose first token is `at`: the actor right before it, an apposition or relative clause between
 * commas left out ("Anna Berg, the prime minister, *said*"), several joined by "and", or the noun phrase's head noun.
 */
export function findSubject(sentence: SentenceReading, at: number): Subject {
  const { tokens } = sentence;
  // a day first: "a day later" ends in what may be an adverb of its own
  let index = skipVerbGroup(tokens, skipAdverbial(sentence, at - 1));
  // "Norland itself is considering"
  if (isReflexive(tokenAt(tokens, index))) index--;
  index = skipVerbGroup(tokens, skipAdverbial(sentence, index));
  // "He went on to say": the words before "to" only say that he spoke again
  if (tokenAt(tokens, index)?.lower === 'to' && isContinuing(tokenAt(tokens, index - 1))) {
    index = skipVerbGroup(tokens, index - (tokens[index - 1]?.lower === 'on' ? 3 : 2));
  }
  // "keeps pressing for"
  if (isKeeping(tokenAt(tokens, index)) && tokens[at]?.lower.endsWith('ing')) index = skipVerbGroup(tokens, index - 1);
  if (index < 0) return null;
  // ", the prime minister," or ", who had come," stands between commas
  if (tokens[index]?.text === ',') {
    // "Berg phoned Lund, called the plan inhuman and asked …": what stands between commas is another thing she did
    const earlier = tokens.findLastIndex((word, place) => place < index && word.text === ',');
    const opening = tokens[earlier + 1];
    if (earlier >= 0 && opening && isSureVerb(opening) && !auxiliaries.has(opening.lower))
      return findSubject(sentence, earlier + 1);
    const named = beforeApposition(sentence, index);
    if (named) return named;
    index--;
  }
  // "the International Organization for Migration (IOM) reported"
  if (tokens[index]?.text === ')') {
    const open = tokens.findLastIndex((word, place) => place < index && place >= index - 5 && word.text === '(');
    if (open > 0) index = open - 1;
  }
  const token = tokens[index];
  if (!token) return null;
  // "Berg thanked the soldiers and said": the subject of the verb before
  if (token.lower === 'and' || token.lower === 'but') {
    // "showed pictures said to come from a telephone and asserted": a participle has no subject, the verb before it has
    for (let verb = index - 1; verb > 0; verb--) {
      const word = tokens[verb];
      if (!word || /^[;:]$/u.test(word.text)) break;
      if (!isSureVerb(word) || auxiliaries.has(word.lower) || isArticle(tokens[verb - 1])) continue;
      const subject = findSubject(sentence, verb);
      if (subject || !/^(?:to|by|from|as|in|on|at)$/u.test(tokens[verb + 1]?.lower ?? '')) return subject;
    }
  }
  if (plainPronouns.has(token.lower)) return { word: token.lower };
  if (token.lower === 'who' || token.lower === 'which' || token.lower === 'that') {
    const head = index - (tokens[index - 1]?.text === ',' ? 2 : 1);
    const actors = actorsEndingAt(sentence, head);
    // "The airline, which denies it"
    if (actors.length > 0) return { actors };
    // "Anna Berg, a deputy minister, who hinted"
    const named =
      token.lower === 'who' && tokens[index - 1]?.text === ',' ? beforeApposition(sentence, index - 1) : null;
    return named ?? fromNounPhrase(sentence, head);
  }
  const actors = actorsEndingAt(sentence, index);
  if (actors.length > 0) return { actors: ofWhom(sentence, index) ?? actors };
  const located = beforePlace(sentence, index);
  if (located !== null && located !== index) {
    const body = actorsEndingAt(sentence, located);
    return body.length > 0 ? { actors: body } : fromNounPhrase(sentence, located);
  }
  return (
    beforeOpenApposition(sentence, index, at) ?? beforeSpeakingNoun(sentence, index) ?? fromNounPhrase(sentence, index)
  );
}

/** "The interior ministry in Velm insists": the last token of the noun phrase before "in" and a place. */
function beforePlace(sentence: SentenceReading, index: number): number | null {
  const { tokens, mentions } = sentence;
  const place = mentions.find((mention) => mention.type === 'place' && mention.end === tokens[index]?.end);
  if (!place) return null;
  const first = tokens.findIndex((token) => token.start === place.start);
  const at = tokenAt(tokens, first - 1)?.lower === 'the' ? first - 2 : first - 1;
  return /^(?:in|of|at)$/u.test(tokenAt(tokens, at)?.lower ?? '') ? at - 1 : null;
}

/** "Anna Berg of Velm Aid called": who belongs to the body that stands before the verb; null where nobody does. */
function ofWhom(sentence: SentenceReading, index: number): string[] | null {
  const body = actorsOf(sentence).find((mention) => mention.end === sentence.tokens[index]?.end);
  const of = sentence.tokens.findIndex((token) => token.start === body?.start) - 1;
  const at = tokenAt(sentence.tokens, of)?.lower === 'the' ? of - 1 : of;
  if (tokenAt(sentence.tokens, at)?.lower !== 'of') return null;
  const member = actorsOf(sentence).find((mention) => mention.end === sentence.tokens[at - 1]?.end);
  return member && /person/u.test(member.rule) ? [member.id] : null;
}

const isKeeping = oneOf('keep keeps kept began begins started starts stopped stops');
// "went on to say", "continued to insist", "is expected to announce"
const isContinuing = oneOf('on continued continues used came expected due set scheduled poised likely');

/** "Anna Berg, the union's chief diplomat said": the second comma was forgotten. */
function beforeOpenApposition(sentence: SentenceReading, index: number, at: number): Subject {
  const { tokens } = sentence;
  // "…, a source said.": no apposition, but who says all that
  if (/^[.;]?$/u.test(tokens[at + 1]?.text ?? '')) return null;
  for (let place = index; place > 0 && index - place < 8; place--) {
    const token = tokens[place];
    if (!token) return null;
    if (token.text === ',') {
      const next = tokens[place + 1]?.lower ?? '';
      if (!/^(?:the|a|an|his|her|its)$/u.test(next)) return null;
      const last = actorsOf(sentence).find((mention) => mention.end === tokens[place - 1]?.end);
      return last ? { actors: [last.id] } : null;
    }
    if (token.kind === 'punctuation' && token.text !== '-' && token.lower !== "'s") return null;
  }
  return null;
}

const isOfGroup = oneOf(new Set([...auxiliaries, "'s", 't']));

function skipVerbGroup(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index >= 0) {
    const token = tokens[index];
    if (!token || !(isOfGroup(token) || isAdverb(token) || isOnceMore(tokens, index))) break;
    // "Norland's said" is no verb group
    if (token.lower === "'s" && index === from) break;
    index--;
  }
  return index;
}

function beforeApposition(sentence: SentenceReading, comma: number): Subject {
  const { tokens } = sentence;
  for (let index = comma - 1; index > 0 && comma - index < 28; index--) {
    if (tokens[index]?.text !== ',') continue;
    // "After the arrest of Berg, it closed the crossing, asked …": a clause, and no apposition; ", it said," only interrupts
    const opening = tokens[index + 1]?.lower ?? '';
    const isTag = reportingForms.has(tokens[index + 2]?.lower ?? '');
    if (/^(?:he|she|it|they)$/u.test(opening) && !isTag) return { word: opening };
    // "Samir (not his real name), a pharmacist, said"
    const open =
      tokens[index - 1]?.text === ')' ? tokens.findLastIndex((token, at) => at < index && token.text === '(') : index;
    // "Norland itself, after a year of silence, said"
    const last = /^(?:it|him|her)self$/u.test(tokens[open - 1]?.lower ?? '') ? open - 2 : open - 1;
    const ending = actorsEndingAt(sentence, last);
    // "The committee in Velm, whose books end there, speaks of"
    const located = ending.length > 0 ? null : beforePlace(sentence, last);
    const actors = located === null ? ending : actorsEndingAt(sentence, located);
    // "the spokesman of the guard, Anna Berg, wrote": the body is part of what she is
    const person = actorsOf(sentence).find(
      (mention) =>
        mention.rule.endsWith('person') &&
        mention.start === tokens[index + 1]?.start &&
        mention.end === tokens[comma - 1]?.end,
    );
    if (person && isOfRole(sentence, index - 1)) return { actors: [person.id] };
    if (actors.length > 0) {
      // "Berg phoned Lund, the president, condemned …": whom the verb before is done to does nothing
      const named = actorsOf(sentence).find((mention) => mention.end === tokens[index - 1]?.end);
      const first = tokens.findIndex((token) => token.start === named?.start);
      const verb = tokens[first - 1];
      if (first > 1 && verb && isSureVerb(verb) && !auxiliaries.has(verb.lower) && !isJoined(tokens, first - 1))
        return findSubject(sentence, first - 1);
      return { actors };
    }
    // "its commander, Anna Berg, wrote": the name is the apposition
    const inner = actorsOf(sentence).find(
      (mention) => mention.start === tokens[index + 1]?.start && mention.end === tokens[comma - 1]?.end,
    );
    if (inner) return { actors: [inner.id] };
    // "the presidents of both, Anna Berg and Carl Lund, plead"
    const listed = actorsEndingAt(sentence, comma - 1);
    const first = actorsOf(sentence).find((mention) => mention.start === tokens[index + 1]?.start);
    if (listed.length > 1 && first && listed[0] === first.id) return { actors: listed };
    const head = fromNounPhrase(sentence, index - 1);
    if (head && 'word' in head) return head;
  }
  return null;
}

/** "a grim-(faced) Berg": the end of a word that a hyphen joins, and no verb */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '-' && tokens[at - 1]?.end === tokens[at]?.start;

/** "the spokesman of the guard": a name that ends here and only says of what somebody is the head or the voice. */
function isOfRole(sentence: SentenceReading, index: number): boolean {
  const body = actorsOf(sentence).find((mention) => mention.end === sentence.tokens[index]?.end);
  return body !== undefined && isRoleOf(sentence.text, body.start);
}

const isRoleOf = createEnding(
  /\b(?:spokes(?:man|woman|person)|representative|head|chief|director|commander|chair(?:man|woman)?|secretary|ambassador|deputy|leader|minister|mayor|adviser|aide) (?:of|for|at|to) (?:the )?/i,
);

const isPhraseOpening = oneOf('the this that its his her their our same');

/** "the ministry", "a spokesman for the guard": the head noun of the phrase that ends at a token. */
function fromNounPhrase(sentence: SentenceReading, index: number): Subject {
  const { tokens } = sentence;
  const token = tokens[index];
  // "The Guard counted": a body's short name is written large
  if (token?.kind !== 'word' || (token.capitalised && !(token.lower in speakingNouns))) return null;
  // "the committee's first deputy chairman" and "Berg's spokesman" speak for themselves; nobody is named
  const determiner = tokens.slice(Math.max(0, index - 3), index).findLast(isPhraseOpening);
  // "his minister" is another than he, "her service" is her own
  if (determiner && isPossessor(determiner) && speakingNouns[token.lower]?.kinds?.[0] === 'person') return null;
  return determiner ? { word: token.lower } : null;
}

const isPossessor = oneOf('his her');
