import { createEnding } from '../ending.ts';
import { containerNouns, sanctionNouns, sanctionNounsInCompany, sanctionTopics } from '../lexicon/sanction-nouns.ts';
import type { SentenceReading } from '../reading.ts';
import type { Token } from '../token.ts';
import { createTrait } from '../word.ts';
import { hasBeginning } from '../word-beginning.ts';
import type { Context } from './head.ts';
import { isProposing } from './listing-gerund.ts';
import { isCounted, isNamedRound, roundOf } from './named-round.ts';

/** Whether a word is a noun of measures, in company or by itself. */
export const isMeasureNoun = createTrait(({ lower }) => sanctionNouns.has(lower) || lower in sanctionNounsInCompany);

/** Whether a token is a noun that a measure is told by. */
export function isMeasure(sentence: SentenceReading, at: number, context: Context): boolean {
  const { tokens, text } = sentence;
  const token = tokens[at];
  if (!token || !isMeasureNoun(token)) return false;
  if (counterOf(sentence, at) !== null) return true;
  // "**Sanctions**": a label says only what follows
  if (
    (sentence.kind === 'paragraph' ||
      sentence.kind === 'heading' ||
      (sentence.kind === 'item' && /[.:]$/u.test(text))) &&
    tokens.every(
      (other, index) => other === token || other.kind === 'punctuation' || (index === 0 && other.kind === 'number'),
    )
  )
    return false;
  const word = token.lower;
  // "The package freezes the assets of 17 persons": what it does
  if (word === 'freezes' && /^ (?:the |all |any )?(?:assets|funds|accounts)\b/u.test(text.slice(token.end)))
    return false;
  // "the measures freeze any assets": what they do
  if (/^freezes?$/u.test(word) && tokens[at - 1]?.lower.endsWith('s') && tokens[at - 1]?.lower !== 'assets')
    return false;
  const next = tokens[at + 1]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (sanctionNouns.has(word)) {
    // "The package blacklists 17 people": what it does
    if (/^(?:blacklists|sanctions|embargoes)$/u.test(word) && isActOf.test(before) && tokens[at + 1]?.kind === 'number')
      return false;
    // "…, listing 17 individuals": a participle, and no measure of its own; "counter-sanctions" is one
    if (
      word.endsWith('ing') &&
      (before === ',' || before === 'by' || /^\s+(?:\d|\p{Lu}|the )/u.test(text.slice(token.end))) &&
      // "would propose listing the commanders": what is proposed
      !isProposing(tokens[at - 1])
    )
      return false;
    if (/^sanctions?$/u.test(word)) {
      // "he sanctions", "to sanction Norland": a verb
      if (word === 'sanction' && (before === 'to' || /^(?:could|may|might|would|will|should|can|not)$/u.test(before)))
        return false;
      return (
        !(next in sanctionNounsInCompany && !/^(?:measures|restrictions|list)$/u.test(next)) &&
        !sanctionTopics.has(next)
      );
    }
    return true;
  }
  const company = sanctionNounsInCompany[word];
  // "the Special Economic Measures Act": the name of a law
  if (!company || next === 'act') return false;
  const lower = text.toLowerCase();
  if (company.not?.test(lower)) return false;
  // "mirror measures" in quotation marks: what stands behind them is said of the measures
  const behind = text.slice(token.end).replace(/^["”’]/u, '');
  // "a package of sanctions": the sanctions are what is meant
  if (containerNouns.has(word) && /^ of (?:[\p{L}'’-]+ ){0,4}(?:sanctions?|measures|restrictions)\b/u.test(behind))
    return false;
  const stands = (part: string): boolean => hasBeginning(lower, part);
  if (company.after?.test(behind) || company.sentence?.some(stands)) return true;
  if (company.lead) return company.lead(text, token.start) && (company.passage?.some(context) ?? false);
  if (company.behindVerb?.(text, token.start) || isAtActor(sentence, token)) return true;
  if (containerNouns.has(word) && isNamedRound(sentence, at, company.before)) return true;
  const possessor = tokens[at - 1]?.lower === "'s";
  const isLinked =
    possessor ||
    // "| package | 38 people |": the cell says what the row is about
    (sentence.kind === 'cell' && tokens.length === 1 && sentence.heading !== text) ||
    (containerNouns.has(word) && isCounted(text, token.start)) ||
    (company.before?.test(before) ?? false) ||
    (company.behind?.test(behind) ?? false) ||
    (/^(?:measures|bans?)$/u.test(word) && askedMeasures(text, token.start)) ||
    (word === 'measures' && roundOf(text, token.start)) ||
    dayOfMeasure(sentence, token.end) !== null;
  return isLinked && (company.passage?.some(context) ?? false);
}

/** "restrictions on Skyways", "a ban on the airport": somebody named is what they aim at. */
function isAtActor({ mentions, text }: SentenceReading, { lower, start, end }: Token): boolean {
  const isMeant = lower === 'measures' ? imposed(text, start) : /^(?:bans?|restrictions|curbs|penalties)$/u.test(lower);
  if (!isMeant) return false;
  return mentions.some(
    (mention) =>
      mention.type === 'actor' &&
      mention.start > end &&
      /^ (?:on|against) (?:the )?$/u.test(text.slice(end, mention.start)) &&
      !/^['’]s\b/u.test(text.slice(mention.end)),
  );
}

/** "presses for (measures)", in a passage about sanctions */
const askedMeasures = createEnding(/\b(?:press|call|plead|ask|appeal|push|lobb)\p{L}* for (?:\p{L}+ )?/u);

/** "imposed trade and financial (measures)" */
const imposed = createEnding(/\bimpos\p{L}* (?:[\p{L}-]+ ){0,4}/u);

/** "The package (blacklists)": what tells of an act by what it holds */
const isActOf = /^(?:package|round|tranche|list|decree|order|decision|regulation)$/u;

/** Where "counter-measures" begins, by the index of its last token; null where no "counter-" is joined to it. */
export function counterOf({ tokens }: SentenceReading, at: number): number | null {
  const [counter, hyphen, noun] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const isJoined =
    counter?.lower === 'counter' &&
    hyphen?.text === '-' &&
    counter.end === hyphen.start &&
    hyphen.end === noun?.start &&
    /^(?:sanctions|measures)$/u.test(noun.lower);
  return isJoined ? counter.start : null;
}

/** The day or month by which a measure is known: "the measures of 29 June"; null where none stands so behind it. */
export function dayOfMeasure({ mentions, text }: SentenceReading, end: number): string | null {
  if (!text.startsWith(' of ', end)) return null;
  const date = mentions.find((mention) => mention.type === 'date' && mention.start === end + 4);
  return date?.type === 'date' ? date.value : null;
}
