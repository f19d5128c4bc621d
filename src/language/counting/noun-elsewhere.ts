import { phrasalVerbsOfPeople, verbsOfCounting, verbsOfPeople } from '../lexicon/verbs-of-people.ts';
import { isBareSubject, isOfThem } from './bare-number.ts';
import { antecedentRule, counts, ungrouped, type CountedReading } from './counted.ts';
import { createEnding } from '../ending.ts';
import { endsPhrase, isYear, indexOfToken } from './number-place.ts';
import { prosePattern } from '../prose-pattern.ts';
import { unnamedThings } from './uncatalogued-noun.ts';
import { createWeighedEnding } from './weighed-ending.ts';
import { wordSet } from '../word-set.ts';

// Numbers whose noun stands in an earlier sentence, or that count people without saying so.

/** "gives 129 cases", "helped 47 others": of what was counted before */
export const moreCases: CountedReading = ({ phrase, rest }) =>
  casesOrOthers.test(rest) ? counts(phrase, null, antecedentRule) : undefined;

/** "two large-scale ones", "would send back the other 5,000", "listed 19 more": of what was counted before */
export const othersOfThem: CountedReading = ({ phrase, sentence, outer, rest }) => {
  const { tokens } = sentence;
  const isOnes = outer !== 'the' && otherOnes.test(rest) && !/^ (?:of|in|who)\b/u.test(rest);
  const isRest =
    outer === 'other' &&
    tokens[indexOfToken(sentence, phrase.start) - 2]?.lower === 'the' &&
    endsPhrase(phrase, sentence);
  const isMore =
    /^ more\b/u.test(rest) &&
    (phrase.kind === 'digits' || (phrase.value ?? 0) > 10) &&
    (verbsOfCounting.has(outer) || verbsOfPeople.has(outer) || verbsOfMore.has(outer));
  return isOnes || isRest || isMore ? counts(phrase, null, antecedentRule) : undefined;
};

const verbsOfMore = wordSet(`
  listed designated blacklisted sanctioned send sends sending sent deploy deployed recruit hire deliver train
  add added adds lists names named found finds identified promised flew took brought carried treated helped
`);

/** "More than half, 118, had been returned": a share, and then how many that is. */
export const afterShare: CountedReading = ({ phrase, phrases, sentence, rest }) => {
  const share = phrases[phrases.indexOf(phrase) - 1];
  if (share?.unit !== 'percent') return undefined;
  const between = sentence.text.slice(share.end, phrase.start);
  const isAside =
    (between === ', ' && /^(?:,| of (?:them|these|those|whom)\b)/u.test(rest)) ||
    (between === ' (' && rest.startsWith(')'));
  return isAside ? counts(phrase, null, antecedentRule) : undefined;
};

/** "named three injured", "left 12 wounded": whoever they are. */
export const hurt: CountedReading = ({ phrase, rest }) => {
  const head = whoIsHurt.exec(rest)?.groups?.['who'];
  if (head === undefined) return undefined;
  return counts(phrase, ungrouped('people', head), 'count-noun');
};

const whoIsHurt =
  /^ (?<who>injured|wounded|hospitali[sz]ed)(?=[.,;:)]|$| (?:in|on|at|after|and|by|since|during|from|among|as|when|so|this|last|near)\b)/u;

/** "a corridor for the 2,000 at the frontier": people who are somewhere */
export const theOnesThere: CountedReading = ({ phrase, sentence, outer }) =>
  outer === 'the' &&
  (phrase.value ?? 0) >= 20 &&
  /^(?:at|on|in|still|already|camped|gathered|stranded|trapped|stuck|held|waiting|who|caught|rescued|intercepted|detained|arrested|evacuated|apprehended|stopped|deported)$/u.test(
    sentence.tokens[phrase.to]?.lower ?? '',
  ) &&
  !isYear(phrase)
    ? counts(phrase, null, 'count-people')
    : undefined;

const holds = createWeighedEnding(
  /\b(?:detained|caught|stopped|arrested|held|intercepted|rescued|pushed back|sent back|returned|turned (?:back|away)|apprehended|expelled|deported) /u,
);
const isOfUs = /^ of (?:us|you)\b/u;

/** "150 of them", of a sentence before; "Norlandic soldiers are packing too; up to 150 of them may come" */
export const ofThem: CountedReading = ({ phrase, sentence, nouns, read, phrases }) => {
  if (isOfUs.test(sentence.text.slice(phrase.end))) return counts(phrase, null, 'count-people');
  if (!isOfThem(phrase, sentence.tokens)) return undefined;
  // "700,000 euros, 200,000 of them": money again
  const measured = phrases.findLast((other) => other.end <= phrase.start);
  if (measured && measured.unit !== null && measured.unit !== 'percent') return null;
  // "his guards had detained over 2,500 of them": who holds them is not counted
  if (holds(sentence.text, phrase.start)) return counts(phrase, null, antecedentRule);
  const meant = nouns.before(sentence.tokens, phrase.from);
  if (meant && read.length === 0 && /s$|people|men$|women$/u.test(meant.head))
    return counts(phrase, meant, 'count-noun-before');
  return counts(phrase, null, antecedentRule);
};

/** "In the week before there were fewer than 190." */
export const thereWere: CountedReading = ({ phrase, sentence, lead, rest }) =>
  phrase.kind !== 'words' &&
  isBehindThere(lead) &&
  (endsPhrase(phrase, sentence) || /^ (?:now|today|left|still|again)\b/u.test(rest))
    ? counts(phrase, null, antecedentRule)
    : undefined;

const isBehindThere = createEnding(/\bthere (?:were|was|are|is|(?:had|have|has) been) /iu);

/** "detained 140 on Tuesday" */
export const afterVerbOfPeople: CountedReading = ({ phrase, sentence, outer, before }) =>
  verbsOfPeople.has(outer) && endsPhrase(phrase, sentence) && !/^(?:in|on|at)$/u.test(before)
    ? counts(phrase, null, 'count-people')
    : undefined;

/** "turned away 23", "sent back over 40" */
export const afterVerbWithParticle: CountedReading = ({ phrase, sentence, outer }) =>
  /^(?:away|back|home|in|out|off|up)$/u.test(outer) &&
  phrasalVerbsOfPeople.has(sentence.tokens[indexOfToken(sentence, phrase.start) - 2]?.lower ?? '') &&
  endsPhrase(phrase, sentence) &&
  !isYear(phrase)
    ? counts(phrase, null, 'count-people')
    : undefined;

/** "speaks of some 4,100 who came", "the 300 who crossed": whoever does something is somebody. */
export const whoDid: CountedReading = ({ phrase, rest, outer }) =>
  /^ who \p{L}/u.test(rest) && !isYear(phrase) && outer !== 'the' && phrase.kind !== 'share'
    ? counts(phrase, null, 'count-people')
    : undefined;

/** "speaks of 23", "reckons with 10,000" */
export const afterSpeakingOf: CountedReading = ({ phrase, sentence, outer }) =>
  verbsOfSpeaking.get(outer)?.has(sentence.tokens[indexOfToken(sentence, phrase.start) - 2]?.lower ?? '') === true &&
  endsPhrase(phrase, sentence)
    ? counts(phrase, null, antecedentRule)
    : undefined;
/** By the preposition behind them. */
const verbsOfSpeaking: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', wordSet('speak speaks spoke speaking talk talks talked talking know knows knew tell tells told')],
  ['with', wordSet('reckon reckons reckoned reckoning')],
]);

/** "logged 468 on Tuesday" */
export const afterVerbOfCounting: CountedReading = ({ phrase, sentence, outer, rest }) =>
  (verbsOfCounting.has(outer) && endsPhrase(phrase, sentence) && (phrase.kind !== 'words' || (phrase.max ?? 0) > 99)) ||
  // "The police acknowledge eleven.": of those whom others count
  (verbsOfConceding.has(outer) && (rest === '' || /^[.,;:)]/u.test(rest)))
    ? counts(phrase, null, antecedentRule)
    : undefined;
const verbsOfConceding = wordSet(`
  acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded confirm confirms confirmed
  recognise recognises recognised count counts counted list lists listed
`);

/** "Thousands have camped", "At least 13 have died" */
export const asSubject: CountedReading = ({ phrase, sentence, lead, read, nouns }) => {
  if (!isBareSubject(phrase, sentence.tokens)) return undefined;
  // "Of the 12 recommendations, three were followed": a part of what the sentence begins with
  if (read.length > 0 || !/^Of (?:the|its|their|our|all|those|these) (?:\p{L}|\d)/u.test(lead))
    return counts(phrase, null, 'count-people');
  const whole = nouns.before(sentence.tokens, phrase.from);
  return counts(phrase, whole ?? unnamedThings, whole ? 'count-noun-before' : 'count-thing');
};

/** "(two) large-scale ones" */
const otherOnes = prosePattern(/^ (?:[\p{L}-]+ ){0,2}ones\b/u);

/** "(129) new cases", "(47) others" */
const casesOrOthers = prosePattern(/^ (?:(?:\p{L}+ )?cases|others)\b/u);
