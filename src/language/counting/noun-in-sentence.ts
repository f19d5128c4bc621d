import { sayingForms } from '../lexicon/acting-verbs.ts';
import { gatherings } from '../lexicon/people.ts';
import { currencies, measures } from '../lexicon/units.ts';
import { parseTokens, type Token } from '../token.ts';
import { inheritNoun } from './bare-number.ts';
import type { CountedNoun } from './counted-noun.ts';
import { antecedentRule, counts, type Counted, type CountedReading } from './counted.ts';
import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import { isSureVerb } from '../syntax/sure-verb.ts';
import { oneOf } from '../syntax/one-of.ts';
import { wasDone } from './number-in-cell.ts';
import { endsPhrase, indexOfToken } from './number-place.ts';
import { isBeforeNoun } from './uncatalogued-noun.ts';

// Numbers whose noun stands in their own sentence.

/** "186 km", "5 percent": the unit is part of the number. */
export const withUnit: CountedReading = ({ phrase }) =>
  phrase.unit === null ? undefined : counts(phrase, null, 'count-measure');

/** "39,697 attempts", "one migrant"; not "one is enough", "thousands of kilometres". */
export const withNoun: CountedReading = ({ phrase, sentence, nouns, rest, read }) => {
  const noun = nouns.after(sentence.tokens, phrase.to);
  // "one official said so": somebody, and no number
  if (noun && phrase.value === 1 && noun.group === null && sayingForms.has(sentence.tokens[noun.to]?.lower ?? ''))
    return null;
  if (noun) return counts(phrase, withWhole(noun, rest, read), 'count-noun');
  // "three against and one abstention"
  if (phrase.kind === 'words' && phrase.value === 1 && !rest.startsWith(' abstention')) return null;
  const [next, second] = [sentence.tokens[phrase.to], sentence.tokens[phrase.to + 1]];
  return next?.lower === 'of' && measures[second?.lower ?? ''] ? null : undefined;
};

/** "112 migrants, 23 of them children": plain people who are part of people on the move. */
function withWhole(noun: CountedNoun, rest: string, read: readonly Counted[]): CountedNoun {
  const isPart = noun.plain && /^ of (?:them|whom|these|those)\b/u.test(rest);
  return isPart && read.at(-1)?.noun?.group?.migrants ? { ...noun, migrants: true } : noun;
}

/** "Soldiers at the border: 15,000", "Missing: 187", "Attempts – 412": a number behind its label counts what the label names. */
export const behindLabel: CountedReading = ({ phrase, sentence, nouns, lead, read }) => {
  // "30 deaths in May: 20 near Velm" is a sum and its parts
  if (read.length > 0 || !(lead.endsWith(': ') || isDashed(lead))) return undefined;
  const label = /^(?<label>\p{L}[^:.;!?]{2,70})(?::| [–—-]) $/u.exec(lead)?.groups?.['label'];
  // "They came in groups – 40 of them were held": a sentence, and no label
  if (
    label === undefined ||
    (!lead.endsWith(': ') && sentence.tokens.some(isSureVerb)) ||
    phrase.value === null ||
    !endsPhrase(phrase, sentence)
  )
    return undefined;
  const noun = nouns.within(parseTokens(label));
  if (noun) return counts(phrase, noun, 'count-label');
  return wasDone.test(label) || isThere.test(label) ? counts(phrase, null, 'count-people') : undefined;
};
const isDashed = createEnding(/\S [–—-] /u);
const isThere = /^(?:on board|aboard|still there)\b/iu;

/** "a sixth of the 39,697 seen in 2021" */
export const seenBefore: CountedReading = ({ phrase, sentence, read }) => {
  const { tokens } = sentence;
  if (tokens[phrase.from - 1]?.lower !== 'the') return undefined;
  const done = /^(?:seen|counted|recorded|registered|detected|logged|reported|noted|made)$/u;
  if (!done.test(tokens[phrase.to]?.lower ?? '')) return undefined;
  const last = read.findLast((counted) => counted.phrase.unit === null);
  return { phrase, noun: last?.noun ?? null, rule: last ? 'count-inherited' : antecedentRule, of: last ?? null };
};

/** "put at 6,028 the number of people turned back" */
export const numberOf: CountedReading = ({ phrase, sentence: { tokens }, nouns, rest }) => {
  if (!/^ the (?:total )?number of /u.test(rest)) return undefined;
  const of = tokens.findIndex((token, at) => at > phrase.to && token.lower === 'of');
  const told = nouns.after(tokens, of + 1);
  return told ? counts(phrase, told, 'count-noun') : undefined;
};

/** "grows from 5,500 to 8,000 soldiers", "428 and 217 people", "up to 155 British and up to 150 Estonian soldiers" */
export const sharedNoun: CountedReading = ({ phrase, sentence, nouns, phrases, before }) => {
  const second = phrases[phrases.indexOf(phrase) + 1];
  if (!second || second.unit !== null) return undefined;
  const link = sentence.text.slice(phrase.end, second.start);
  const linked =
    (before === 'from' && /^ to (?:\p{L}+ )?$/u.test(link)) ||
    /^(?: \p{Lu}\p{Ll}+(?<!s))? (?:and|or) $/u.test(link) ||
    // "two road and two rail crossings"
    (oneWord.test(link) && isBefore(sentence.tokens[phrase.to]) && isBefore(sentence.tokens[second.to]));
  const shared = linked ? nouns.after(sentence.tokens, second.to) : null;
  return shared ? counts(phrase, shared, 'count-noun') : undefined;
};

const isBefore = (token: Token | undefined): boolean => token !== undefined && isBeforeNoun(token);
const oneWord = prosePattern(/^ \p{Ll}[\p{L}-]+ and $/u);

/** "Iraqis numbered 1,200, Syrians 300 and Afghans 150" */
export const inSeries: CountedReading = ({ phrase, sentence, nouns, read }) => {
  if (read.at(-1)?.rule !== 'count-noun-before') return undefined;
  const own = nouns.before(sentence.tokens, phrase.from);
  return own?.to === phrase.from ? counts(phrase, own, 'count-noun-before') : undefined;
};

/** "Norland reported 1,002 attempts in 2024, Sorland 5,388"; "lists 14 deaths; the ministry acknowledges nine" */
export const ofAnother: CountedReading = ({ phrase, sentence, read, outer, lead }) => {
  const last = read.findLast((counted) => counted.phrase.unit === null);
  if (!last || !endsPhrase(phrase, sentence)) return undefined;
  const isNamed = sentence.mentions.some(
    (mention) =>
      mention.end === phrase.start - 1 &&
      (mention.type === 'actor' || mention.type === 'place') &&
      isNext(sentence.text, mention.start),
  );
  const isTold =
    /^(?:acknowledges?|acknowledged|admits|admitted|counts|counted|lists|listed|confirms|confirmed|records|recorded|reports|reported|says|gives|gave|has|had|saw)$/u;
  const isOther = isTold.test(outer) && /[;,] |\b(?:and|but|while|whereas)\b/u.test(lead.slice(last.phrase.end));
  return isNamed || isOther ? { phrase, noun: last.noun, rule: 'count-inherited', of: last } : undefined;
};

/** "15,000 soldiers, up from 12,000" */
export const inherited: CountedReading = ({ phrase, sentence, read, phrases }) => {
  const earlier = inheritNoun(phrase, sentence.tokens, read, phrases);
  if (!earlier) return undefined;
  // what the first of them counts stands in another sentence: so does what the others count
  const rule = earlier.noun === null && earlier.rule === antecedentRule ? antecedentRule : 'count-inherited';
  return { phrase, noun: earlier.noun, rule, of: earlier };
};

const reaching =
  /^(?:to|at|of|by|was|were|is|are|stood|stands?|reach(?:e[sd]|ing)?|exceed(?:s|ed|ing)?|hit(?:s|ting)?|top(?:s|ped|ping)?|pass(?:e[sd]|ing)?|surpass(?:e[sd]|ing)?|total(?:s|l?ed|l?ing)?|number(?:s|ed|ing)?|averag(?:e[sd]?|ing)|from|:)$/u;
const totals =
  /\b(?:number|numbers|total|toll|figure|count|tally|list|roll|register|attempts|crossings|deaths|arrivals|applications|entries|detections|rose|risen|fell|fallen|dropped|declined|decreased|increased|grew|grown|climbed|jumped|surged|soared|plunged|plummeted|slid|slipped|sank|sunk|shrank|shrunk|dwindled|edged|crept|group|crowd)\b/i;

/** "put the bodies found by July at (75)" */
const isPutAt = createEnding(/\bput(?:s|ting)? (?:the |its |their )?[^,;.]{3,60} at /u);

const isPut = /\b(?:put(?:s|ting)?|estimat(?:e[sd]?|ing)) (?:the |its |their |those |it |that |this )[^.;]{0,80}$/u;

/** "put the number of soldiers at about 1,500", "the death toll rose to 13", "Iraqis numbered 1,200" */
export const nounBefore: CountedReading = ({ phrase, sentence, nouns, outer, lead }) => {
  if (!reaching.test(outer) || !endsPhrase(phrase, sentence)) return undefined;
  const { tokens } = sentence;
  const told = nouns.before(tokens, indexOfToken(sentence, phrase.start));
  if (/^number(?:ed|ing)$/u.test(outer)) {
    if (told) return counts(phrase, told, 'count-noun-before');
    // "the group, numbering about 300"
    if (tokens.slice(0, phrase.from).some((token) => gatherings.has(token.lower)))
      return counts(phrase, null, 'count-gathering');
  }
  if (!told || (phrase.kind === 'words' && (phrase.value ?? 99) <= 10)) return undefined;
  // "officials put the figure at 1,500": who puts it is not counted
  const put = isPut.exec(lead);
  if (put && (tokens[told.to - 1]?.end ?? 0) <= put.index) return undefined;
  return totals.test(lead) || isPutAt(lead) ? counts(phrase, told, 'count-noun-before') : undefined;
};

/** "700,000 euros, 200,000 of it", "spans along 140 kilometres, out of about 186" */
export const ofMeasure: CountedReading = ({ phrase, phrases, rest, lead }) => {
  const measured = phrases.findLast((other) => other.end <= phrase.start);
  if (!measured || measured.unit === null || !(/^ of it\b/u.test(rest) || isBehindOut(lead))) return undefined;
  return counts({ ...phrase, unit: measured.unit }, null, 'count-measure');
};

/** "52 million euros, and Sorland 15 million": the money of the amount beside it. */
export const sharedMoney: CountedReading = ({ phrase, phrases, sentence, outer }) => {
  const { tokens, text } = sentence;
  // "a country of 5 million"
  if (outer === 'of' || !isMillion(tokens[phrase.to - 1])) return undefined;
  if (!isVerbOfMoney(tokens[phrase.to]) && !endsPhrase(phrase, sentence)) return undefined;
  const at = phrases.indexOf(phrase);
  const next = phrases[at + 1];
  const money =
    phrases.slice(0, at).findLast(({ unit }) => isMoney(unit)) ??
    (next && isMoney(next.unit) && /^,? (?:to|and|or) (?:\p{L}+ )?$/u.test(text.slice(phrase.end, next.start))
      ? next
      : null);
  return money ? counts({ ...phrase, unit: money.unit }, null, 'count-measure') : undefined;
};
/** "80 million (would) go": behind money that is the subject. */
const isVerbOfMoney = oneOf('would will was were is are has had have went go goes came could should');

const isMillion = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:million|billion|bn)$/u.test(token.lower);
const isMoney = (unit: string | null): boolean => unit !== null && moneyUnits.has(unit);
const moneyUnits: ReadonlySet<string> = new Set(Object.values(currencies));

const isBehindOut = createEnding(/\bout of /u);
/** "…, (Sorland) 5,388" */
const isNext = createEnding(/(?:[,;]|,? and|,? but) (?:the )?/u);
