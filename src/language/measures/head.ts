import {
  containerNouns,
  listingObjects,
  listingVerbs,
  sanctionNouns,
  sanctionNounsInCompany,
  sanctionTopics,
} from '../lexicon/sanction-words.ts';
import type { SentenceReading } from '../reading.ts';
import { hasBeginning } from '../word-beginning.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { createVerbIndex } from '../syntax/verb-index.ts';
import { isVerbUse } from '../syntax/verb-use.ts';
import { createLookup, createTrait } from '../word.ts';

const listing = createLookup(createVerbIndex(listingVerbs, (verb) => verb));

/** The word that a measure is told by. */
export interface Head extends TextRange {
  /** Index of its token. */
  at: number;
  /** Whether it is the verb that lists somebody, for want of a noun. */
  verb: boolean;
}

/** Whether the passage of a sentence, with its heading, holds some words in small letters. */
export type Context = (words: string) => boolean;

/** Head nouns of measures, and verbs that list somebody where no noun does. */
export function findHeads(sentence: SentenceReading, context: Context): Head[] {
  const heads: Head[] = [];
  if (!sentence.tokens.some(mayBeHead)) return heads;
  sentence.tokens.forEach((token, at) => {
    if (!mayBeHead(token)) return;
    if (isListingVerb(sentence, at)) heads.push({ start: token.start, end: token.end, at, verb: true });
    else if (isMeasure(sentence, at, context)) heads.push({ start: token.start, end: token.end, at, verb: false });
  });
  // "adopted a package …, listing 17 individuals" tells of one thing
  return heads.filter(
    (head) =>
      !(
        head.verb &&
        heads.some(
          (other) => !other.verb && Math.abs(other.start - head.start) < 160 && !hasOwnSubject(sentence, other, head),
        )
      ),
  );
}

/** "adopted a package, and Norland blacklisted two firms"; "…: it blacklisted two firms": somebody else's act, or another one. */
function hasOwnSubject({ text, mentions }: SentenceReading, noun: Head, verb: Head): boolean {
  if (/[:;] (?:it|they) $/u.test(text.slice(noun.end, verb.start))) return true;
  const subject = mentions.find((mention) => mention.type === 'actor' && mention.end === verb.start - 1);
  return subject !== undefined && /\b(?:and|while|but|whereas)(?: the)? $/u.test(text.slice(noun.end, subject.start));
}

const goods =
  /\b(?:timber|steel|cement|potash|fertilisers?|oil|fuel|goods|imports?|exports?|hauliers?|trucks?|trailers?|vehicles|lorries|carriers?|airlines?|planes|aircraft|tobacco|gold|diamonds)\b/iu;

function isListingVerb(sentence: SentenceReading, at: number): boolean {
  const { tokens, text } = sentence;
  const token = tokens[at];
  const reading = token && listing(token)?.find(({ tense }) => tense !== 'gerund' && isVerbUse(sentence, at, tense));
  if (!token || !reading || reading.tense === 'third') return false;
  const object = listingObjects[reading.base];
  // "was listed": whom, stands before
  const isPassive = /\b(?:was|were|been|be|are|is)(?: \p{L}+ly| never| not| also)? $/u.test(text.slice(0, token.start));
  return (
    !object ||
    object.test(text.slice(token.end)) ||
    (isPassive && reading.base === 'list' && object.test(text)) ||
    // "Timber and steel have been barred", "hauliers were banned from the roads"
    (isPassive && /^(?:ban|bar)$/u.test(reading.base) && goods.test(text.slice(0, token.start))) ||
    (isPassive && reading.base === 'designate')
  );
}

const numbered: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
);
const isMeasureNoun = createTrait(({ lower }) => sanctionNouns.has(lower) || lower in sanctionNounsInCompany);
/** Most sentences have no such word. */
const mayBeHead = createTrait((word) => isMeasureNoun(word) || listing(word) !== null);

function isMeasure(sentence: SentenceReading, at: number, context: Context): boolean {
  const { tokens, text } = sentence;
  const token = tokens[at];
  if (!token || !isMeasureNoun(token)) return false;
  const word = token.lower;
  const next = tokens[at + 1]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (sanctionNouns.has(word)) {
    // "…, listing 17 individuals": a participle, and no measure of its own; "counter-sanctions" is one
    if (
      word.endsWith('ing') &&
      (before === ',' || before === 'by' || /^\s+(?:\d|\p{Lu}|the )/u.test(text.slice(token.end)))
    )
      return false;
    if (/^sanctions?$/u.test(word)) {
      // "he sanctions", "to sanction Norland": a verb
      if (word === 'sanction' && (before === 'to' || /^(?:could|may|might|would|will|should|can|not)$/u.test(before)))
        return false;
      return (
        !(next in sanctionNounsInCompany && !/^(?:measures|restrictions)$/u.test(next)) && !sanctionTopics.has(next)
      );
    }
    return true;
  }
  const company = sanctionNounsInCompany[word];
  if (!company) return false;
  const lower = text.toLowerCase();
  if (company.not?.test(lower)) return false;
  // "a package of sanctions": the sanctions are what is meant
  if (containerNouns.has(word) && /^ of (?:[\p{L}'’-]+ ){0,4}sanctions?\b/u.test(text.slice(token.end))) return false;
  const stands = (part: string): boolean => hasBeginning(lower, part);
  if (company.after?.test(text.slice(token.end)) || company.sentence?.some(stands)) return true;
  // "the Union's fifth package", "ministers of the Union backed a fifth package"
  if (
    containerNouns.has(word) &&
    (numbered.has(before) || numbered.has(tokens[at - 2]?.lower ?? '')) &&
    sentence.mentions.some(
      (mention) =>
        mention.type === 'actor' &&
        mention.end <= token.start &&
        (token.start - mention.end < 18 || (word === 'package' && !/^ of \p{Ll}/u.test(text.slice(token.end)))),
    )
  )
    return true;
  const possessor = tokens[at - 1]?.lower === "'s";
  return (company.passage?.some(context) ?? false) && (possessor || (company.before?.test(before) ?? false));
}
