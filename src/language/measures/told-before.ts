import { createEnding } from '../ending.ts';
import { ordinalsFromSecond } from '../lexicon/ordinals.ts';
import { containerNouns, sanctionNounsInCompany } from '../lexicon/sanction-nouns.ts';
import { actOnMeasures, fateOfMeasures } from '../lexicon/sanction-phrases.ts';
import type { SentenceReading } from '../reading.ts';

/** What was told of measures before. */
export interface Told {
  /** Nouns of measures in the passage, in small letters; those of the sentence read are added. */
  nouns: Set<string>;
  /** Whether the passage or one of the two before it told of any. */
  near: boolean;
  /** Whether the text told of any before. */
  ever: boolean;
}

/** "Norland banned lorries … It will not lift the ban", "the listing is contested, and the measure was lifted". */
export function isToldBefore(sentence: SentenceReading, at: number, { nouns, near, ever }: Told): boolean {
  const { tokens, text, mentions } = sentence;
  const token = tokens[at];
  if (!token || token.lower === 'lists' || !(token.lower in sanctionNounsInCompany)) return false;
  // "The Union's sanctions hold. … A further package may follow"
  const company = sanctionNounsInCompany[token.lower];
  if (
    ever &&
    containerNouns.has(token.lower) &&
    ((nextRound(text, token.start) && ahead.test(text.slice(token.end))) ||
      isExpected.test(text.slice(token.end)) ||
      (adopted(text, token.start) && !/^ (?:of|for) /u.test(text.slice(token.end)))) &&
    !company?.not?.test(text.toLowerCase())
  )
    return true;
  const isMeasures = /^measures?$/u.test(token.lower);
  const before = tokens[at - 1];
  // "Norland today announced restrictions … The new Norland measures will …"
  if (
    isMeasures &&
    (near || nouns.size > 0) &&
    mentions.some(({ type, end }) => type === 'actor' && end === before?.end)
  )
    return true;
  // "Norland blacklisted ten officials. Those national bans …"
  const pointer = /^(?:these|those)$/u;
  if (
    near &&
    (pointer.test(before?.lower ?? '') || pointer.test(tokens[at - 2]?.lower ?? '')) &&
    token.lower.endsWith('s')
  )
    return true;
  if (!/^(?:the|this|these|those)$/u.test(before?.lower ?? '')) return false;
  return isMeasures
    ? (near || nouns.size > 0) && (fateOfMeasures.test(text.slice(token.end)) || actOnMeasures(text, token.start))
    : nouns.has(token.lower);
}

/** "A further (package)", "the EU's sixth (round)" */
const nextRound = createEnding(
  new RegExp(String.raw`\b(?:new|next|further|another|fresh|${ordinalsFromSecond}|\d{1,2}th) `, 'u'),
);

/** "(a package) may follow", "(a package) is possible in February" */
const ahead =
  /^ (?:may|might|could|will|would|should|is (?:possible|likely|due|expected|planned|ready|near|close|imminent|in preparation|under discussion|being (?:prepared|drafted|discussed|negotiated)))\b/u;

/** "(a package) covering parts is expected to be adopted", "(the package) in place since June" */
const isExpected =
  /^(?: (?:covering|naming|on) [^;.,]{3,60})? is (?:expected|due|likely) to be (?:adopted|approved|agreed|presented)\b|^ (?:already )?in (?:place|force)\b/u;

/** "had adopted its own (package)" */
const adopted = createEnding(
  /\b(?:adopt|approv|impos|agree|draft|prepar|tabl|propos)(?:s|e[sd]?|d|ed|ing|d on)? (?:its|their|an?|another) (?:[\p{L}-]+ ){0,2}/u,
);
