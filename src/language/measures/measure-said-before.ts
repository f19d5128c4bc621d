import type { EventMention, SanctionMention } from '../../schema/mention.ts';
import { ordinalsFromSecond } from '../lexicon/ordinals.ts';
import { orderMentions } from '../mention-order.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import { clausesOf } from '../syntax/clause.ts';
import { dateOf } from '../syntax/date-of.ts';
import { ownStanding } from '../syntax/factuality.ts';
import { speechAround } from '../syntax/speech-around.ts';
import { isQuestion } from '../syntax/question.ts';
import { createVerbIndex } from '../syntax/verb-index.ts';
import { isPassive, isVerbUse, wordBefore } from '../syntax/verb-use.ts';
import { auxiliaries } from '../lexicon/modality.ts';
import type { Token } from '../token.ts';
import { createLookup, createTrait } from '../word.ts';

/** Verbs that list somebody: read only where nobody was. */
const listings: readonly string[] = ['list', 'add', 'designate', 'sanction', 'blacklist'];

/** Verbs of what becomes of a measure: only those that are seldom said of anything else. */
const verbs = createLookup(
  createVerbIndex(
    [
      ...['agree', 'adopt', 'decide', 'impose', 'approve', 'sign', 'endorse'].map((verb) => ({ verb, isDraft: false })),
      ...['extend', 'prolong', 'renew', 'tighten', 'widen'].map((verb) => ({ verb, isDraft: false })),
      ...['draft', 'propose', 'table', 'prepare'].map((verb) => ({ verb, isDraft: true })),
      ...['enact', ...listings].map((verb) => ({ verb, isDraft: false })),
    ],
    (entry) => entry.verb,
  ),
);

/** Most words are none of those verbs. */
const isVerb = createTrait((word) => verbs(word) !== null);

/** Sentences back that the measure may stand in. */
const reach = 2;

/**
 * What is said of a measure without naming it again: "asked for sanctions, but nothing has been drafted", "has not proposed
 * one", "ambassadors could approve it".
 */
export function measuresSaidBefore(document: DocumentReading): DocumentReading {
  let last = -Infinity;
  const sentences = document.sentences.map((sentence, index) => {
    if (sentence.mentions.some(({ type }) => type === 'sanction')) last = index;
    if (index - last > reach || !sentence.tokens.some(isVerb) || isQuestion(sentence)) return sentence;
    const found = sentence.tokens.flatMap((token, at) => (isVerb(token) ? (readVerb(document, index, at) ?? []) : []));
    return found.length === 0 ? sentence : { ...sentence, mentions: orderMentions([...sentence.mentions, ...found]) };
  });
  return { ...document, sentences };
}

function readVerb(document: DocumentReading, index: number, at: number): EventMention | null {
  const sentence = document.sentences[index];
  const token = sentence?.tokens[at];
  const reading = token && verbs(token)?.find(({ tense }) => tense !== 'gerund' && isVerbUse(sentence, at, tense));
  if (!sentence || !token || !reading) return null;
  const object = pronounOf(sentence, at);
  if (object === null || (object !== 'nothing' && listings.includes(reading.base))) return null;
  const measure = measureBefore(document, index, token.start);
  if (!measure || sentence.mentions.some((other) => other.type === 'event' && other.start === token.start)) return null;
  const clauses = clausesOf(sentence);
  const own = object === 'nothing' ? 'denied' : ownStanding(sentence, at, reading.tense, clauses);
  const isAhead = own === 'planned' || own === 'hypothetical' || (object === 'another' && reading.entry.isDraft);
  const isTold = own === 'asserted' && object === 'they';
  if (own === null || (own !== 'denied' && !isTold && !(isAhead && (object === 'it' || object === 'another'))))
    return null;
  return {
    type: 'event',
    start: token.start,
    end: token.end,
    text: sentence.text.slice(token.start, token.end),
    rule: 'sanction-said-before',
    eventType: isAhead || reading.entry.isDraft ? 'sanction-proposed' : 'sanction-adopted',
    // what was not done has no day, unless it is to be done
    date: isAhead || isTold ? dateOf(sentence, token.start, clauses) : null,
    places: [],
    participants: [...new Set([measure.sender ?? [], measure.targets].flat())],
    factuality: object === 'another' && own === 'asserted' ? 'planned' : own,
    attributedTo: speechAround(sentence, token.start, clauses)?.attributedTo ?? null,
    polarity: 'begin',
    cancelled: false,
    stance: null,
  };
}

/** "nothing has been agreed", "has drafted nothing", "has not proposed one.", "could approve it", "They were extended", "another is being prepared". */
function pronounOf({ tokens }: SentenceReading, at: number): 'nothing' | 'one' | 'it' | 'they' | 'another' | null {
  const next = tokens[at + 1]?.lower ?? '';
  if (/^(?:nothing|none)$/u.test(next)) return 'nothing';
  const isLast = tokens[at + 2] === undefined || tokens[at + 2]?.kind === 'punctuation';
  if (/^(?:one|any)$/u.test(next) && isLast) return 'one';
  if (next === 'it' || next === 'them') return 'it';
  let before = wordBefore(tokens, at);
  while (before > 0 && (auxiliaries.has(tokens[before]?.lower ?? '') || isPassing(tokens[before])))
    before = wordBefore(tokens, before);
  const subject = tokens[before];
  if (/^(?:nothing|nobody|none)$/u.test(subject?.lower ?? '') || isNoName(tokens, before)) return 'nothing';
  if (!isPassive(tokens, at, 'participle')) return null;
  if (subject?.lower === 'they' && before === 0) return 'they';
  if (/^(?:it|they)$/u.test(subject?.lower ?? '') || isIdea(tokens, before)) return 'it';
  return subject?.lower === 'another' || (before === 1 && isOrdinal.test(`${tokens[0]?.lower} ${subject?.lower}`))
    ? 'another'
    : null;
}

/** "has yet (to be) adopted", "was ever listed" */
const isPassing = (token: Token | undefined): boolean =>
  /^(?:to|yet|ever|never|so|far|still)$/u.test(token?.lower ?? '');

/** "Not a single name", "no new firms": those of whom none was listed. */
const isNoName = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:names?|entr(?:y|ies)|persons?|individuals?|entit(?:y|ies)|officials?|firms?|compan(?:y|ies)|airlines?|carriers?|banks?)$/u.test(
    tokens[at]?.lower ?? '',
  ) &&
    tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:no|not)$/u.test(lower))) ||
  (tokens[at]?.lower === 'one' && tokens[at - 1]?.lower === 'no');

/** "That idea", "the draft": a measure that was put forward. */
const isIdea = (tokens: readonly Token[], at: number): boolean =>
  /^(?:idea|proposal|plan|draft)s?$/u.test(tokens[at]?.lower ?? '') &&
  /^(?:the|that|this|these|those|its|their)$/u.test(tokens[at - 1]?.lower ?? '');

/** "(a sixth) is being drafted" */
const isOrdinal = new RegExp(`^(?:a|the) (?:${ordinalsFromSecond})$`, 'u');

/** The measure that was told of last, if it is near: before the verb or in the sentences before, of the same passage. */
function measureBefore(document: DocumentReading, index: number, before: number): SanctionMention | null {
  const passage = document.sentences[index]?.passage;
  for (let at = index; at >= 0 && at >= index - reach; at--) {
    const sentence = document.sentences[at];
    if (sentence?.passage !== passage) return null;
    const measure = sentence?.mentions.findLast(
      (mention): mention is SanctionMention => mention.type === 'sanction' && (at < index || mention.end < before),
    );
    if (measure) return measure;
  }
  return null;
}
