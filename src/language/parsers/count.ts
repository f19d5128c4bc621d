import type { CountMention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { createNounFinder, type CountedNoun, type NounFinder } from '../counting/counted-noun.ts';
import { createCountClassifier } from '../counting/count-classifier.ts';
import { isNoCount } from '../counting/not-a-count.ts';
import { inheritNoun, isBareSubject, isOfThem } from '../counting/bare-number.ts';
import { gatherings, verbsOfCounting, verbsOfPeople } from '../lexicon/people.ts';
import { measures } from '../lexicon/units.ts';
import type { Parser, SentenceReading } from '../reading.ts';
import { parseTokens } from '../token.ts';
import { parseNumberPhrases, type NumberPhrase } from './number.ts';
import { endsPhrase, isDated, isYear, tokenAt } from '../counting/number-place.ts';

/** Name of the rule for numbers whose noun stands in an earlier sentence; a refiner finds it. */
export const antecedentRule = 'count-antecedent';

/**
 * Reads quantities of people, attempts, deaths, flights, money, length and shares, with what they count. Years, ages,
 * durations, ordinals and names of things are none. `claimant` and `period` are left to refiners.
 */
export function createCountParser(registers: Registers): Parser {
  const nouns = createNounFinder(registers.site.countedGroups, Object.values(registers.site.demonyms ?? {}).flat());
  const classify = createCountClassifier(registers);
  return (sentence) => {
    const counts: CountMention[] = [];
    const read: Counted[] = [];
    const dates = sentence.mentions.filter((mention) => mention.type === 'date');
    const phrases = parseNumberPhrases(sentence.tokens, sentence.text, (start) =>
      dates.some((date) => date.start <= start && start < date.end),
    ).filter((phrase) => !isDated(phrase, sentence) && !isNoCount(phrase, sentence.tokens, sentence.text));
    for (const phrase of phrases) {
      const counted = readCounted(phrase, sentence, nouns, read, phrases);
      if (!counted) continue;
      read.push(counted);
      counts.push({
        ...toMention(phrase, sentence, counted.rule),
        ...classify(counted.noun, counted.phrase, sentence, counted.of),
      });
    }
    return counts;
  };
}

/** A number and what it counts. */
export interface Counted {
  phrase: NumberPhrase;
  noun: CountedNoun | null;
  rule: string;
  /** The number before, of whose count this one takes a part: "1,246 of them". */
  of: Counted | null;
}

function readCounted(
  phrase: NumberPhrase,
  sentence: SentenceReading,
  nouns: NounFinder,
  read: readonly Counted[],
  phrases: readonly NumberPhrase[],
): Counted | null {
  const { tokens } = sentence;
  if (phrase.unit !== null) return { phrase, noun: null, rule: 'count-measure', of: null };
  const noun = nouns.after(tokens, phrase.to);
  // "thousands of kilometres" measures, "one migrant" counts
  if (noun) return { phrase, noun, rule: 'count-noun', of: null };
  if (phrase.kind === 'words' && phrase.value === 1) return null;
  if (tokens[phrase.to]?.lower === 'of' && measures[tokens[phrase.to + 1]?.lower ?? '']) return null;
  if (sentence.kind === 'cell') return readCell(phrase, sentence, nouns);
  // "a sixth of the 39,697 seen in 2021"
  if (
    tokens[phrase.from - 1]?.lower === 'the' &&
    /^(?:seen|counted|recorded|registered|detected|logged|reported|noted|made)$/u.test(tokens[phrase.to]?.lower ?? '')
  ) {
    const last = read.findLast((counted) => counted.phrase.unit === null);
    return { phrase, noun: last?.noun ?? null, rule: last ? 'count-inherited' : antecedentRule, of: last ?? null };
  }
  // "put at 6,028 the number of people turned back"
  if (/^ the (?:total )?number of /u.test(sentence.text.slice(phrase.end))) {
    const of = tokens.findIndex((token, at) => at > phrase.to && token.lower === 'of');
    const told = nouns.after(tokens, of + 1);
    if (told) return { phrase, noun: told, rule: 'count-noun', of: null };
  }
  // "grows from 5,500 to 8,000 soldiers", "428 and 217 people", "up to 155 British and up to 150 Estonian soldiers"
  const second = phrases[phrases.indexOf(phrase) + 1];
  const link = second && sentence.text.slice(phrase.end, second.start);
  if (
    second &&
    link !== undefined &&
    second.unit === null &&
    ((tokens[phrase.from - 1]?.lower === 'from' && /^ to (?:\p{L}+ )?$/u.test(link)) ||
      /^(?: \p{Lu}\p{Ll}+(?<!s))? (?:and|or) $/u.test(link))
  ) {
    const shared = nouns.after(tokens, second.to);
    if (shared) return { phrase, noun: shared, rule: 'count-noun', of: null };
  }
  // "Iraqis numbered 1,200, Syrians 300 and Afghans 150"
  if (read.at(-1)?.rule === 'count-noun-before') {
    const own = nouns.before(tokens, phrase.from);
    if (own?.to === phrase.from) return { phrase, noun: own, rule: 'count-noun-before', of: null };
  }
  const earlier = inheritNoun(phrase, tokens, read, phrases);
  if (earlier) return { phrase, noun: earlier.noun, rule: 'count-inherited', of: earlier };
  const before = tokens[phrase.from - 1]?.lower ?? '';
  const outer = tokens[tokenAt(sentence, phrase.start) - 1]?.lower ?? before;
  if (outer === 'of' && gatherings.has(tokens[tokenAt(sentence, phrase.start) - 2]?.lower ?? ''))
    return bare(phrase, 'count-gathering');
  // "put the number of soldiers at about 1,500", "the death toll rose to 13"
  if (
    /^(?:to|at|of|by|was|were|is|stood|reached|exceeded|totalled|totaled|numbered|numbering|from|:)$/u.test(outer) &&
    endsPhrase(phrase, sentence)
  ) {
    const told = nouns.before(tokens, tokenAt(sentence, phrase.start));
    // "Iraqis numbered 1,200", "the group, numbering about 300"
    if (/^number(?:ed|ing)$/u.test(outer)) {
      if (told) return { phrase, noun: told, rule: 'count-noun-before', of: null };
      if (tokens.slice(0, phrase.from).some((token) => gatherings.has(token.lower)))
        return bare(phrase, 'count-gathering');
    }
    if (
      told &&
      (phrase.kind !== 'words' || (phrase.value ?? 99) > 10) &&
      /\b(?:number|numbers|total|toll|figure|count|tally|attempts|crossings|deaths|arrivals|applications|entries|detections|rose|fell|group|crowd)\b/iu.test(
        sentence.text.slice(0, phrase.start),
      )
    )
      return { phrase, noun: told, rule: 'count-noun-before', of: null };
  }
  // "puts the group at roughly 500"
  if (
    /^(?:at|to)$/u.test(outer) &&
    gatherings.has(tokens[tokenAt(sentence, phrase.start) - 2]?.lower ?? '') &&
    endsPhrase(phrase, sentence)
  )
    return bare(phrase, 'count-gathering');
  // "700,000 euros, 200,000 of it"
  const measured = phrases.findLast((other) => other.end <= phrase.start);
  if (
    measured &&
    measured.unit !== null &&
    // "spans along 140 kilometres, out of about 186"
    (/^ of it\b/u.test(sentence.text.slice(phrase.end)) || /\bout of $/u.test(sentence.text.slice(0, phrase.start)))
  )
    return { phrase: { ...phrase, unit: measured.unit }, noun: null, rule: 'count-measure', of: null };
  // "gives 129 cases", "helped 47 others": of what was counted before
  if (/^ (?:(?:\p{L}+ )?cases|others)\b/u.test(sentence.text.slice(phrase.end)))
    return { phrase, noun: null, rule: antecedentRule, of: null };
  // "put the figure at 374"
  if (
    /\b(?:figures?|numbers?|totals?|tally|toll|count)\b(?:[^.;:,]{0,30} (?:at|to)|[^.;:]{0,40}:) $/iu.test(
      sentence.text.slice(0, phrase.start),
    ) &&
    endsPhrase(phrase, sentence)
  )
    return { phrase, noun: null, rule: antecedentRule, of: null };
  // "a corridor for the 2,000 at the frontier": people who are somewhere
  if (
    outer === 'the' &&
    (phrase.value ?? 0) >= 20 &&
    /^(?:at|on|in|still|already|camped|gathered|stranded|trapped|stuck|held|waiting|who)$/u.test(
      tokens[phrase.to]?.lower ?? '',
    ) &&
    !isYear(phrase)
  )
    return bare(phrase, 'count-people');
  if (isOfThem(phrase, tokens)) {
    // "700,000 euros, 200,000 of them": money again
    if (measured && measured.unit !== null) return null;
    // "Norlandic soldiers are packing too; up to 150 of them may come"
    const meant = nouns.before(tokens, phrase.from);
    if (meant && read.length === 0 && /s$|people|men$|women$/u.test(meant.head))
      return { phrase, noun: meant, rule: 'count-noun-before', of: null };
    return { phrase, noun: null, rule: antecedentRule, of: null };
  }
  // "In the week before there were fewer than 190."
  if (
    phrase.kind !== 'words' &&
    /\bthere (?:were|was|are|is|(?:had|have|has) been) $/iu.test(sentence.text.slice(0, phrase.start)) &&
    endsPhrase(phrase, sentence)
  )
    return { phrase, noun: null, rule: antecedentRule, of: null };
  if (verbsOfPeople.has(outer) && endsPhrase(phrase, sentence) && !/^(?:in|on|at)$/u.test(before))
    return bare(phrase, 'count-people');
  if (verbsOfCounting.has(outer) && endsPhrase(phrase, sentence) && (phrase.kind !== 'words' || (phrase.max ?? 0) > 99))
    return { phrase, noun: null, rule: antecedentRule, of: null };
  if (isBareSubject(phrase, tokens)) return bare(phrase, 'count-people');
  return null;
}

const bare = (phrase: NumberPhrase, rule: string): Counted => ({ phrase, noun: null, rule, of: null });

// A number in a cell counts what the heading of its column names.
function readCell(phrase: NumberPhrase, sentence: SentenceReading, nouns: NounFinder): Counted | null {
  const alone = phrase.end >= sentence.text.replace(/[\s*.†‡]+$/u, '').length && phrase.start <= 1;
  if (!alone || sentence.heading === null) return null;
  const heading = parseTokens(sentence.heading);
  const last = heading.at(-1);
  if (last && /^(?:%|km|year|date)$/u.test(last.lower)) return null;
  const noun = nouns.within(heading);
  // "Detained", "Turned back": people to whom that was done
  if (!noun && /^(?:\p{L}+(?:ed|en)|let in|sent back|let through)\b[^%]{0,40}$/iu.test(sentence.heading))
    return bare(phrase, 'count-cell');
  return noun && { phrase, noun, rule: 'count-cell', of: null };
}

function toMention(
  phrase: NumberPhrase,
  sentence: SentenceReading,
  rule: string,
): Omit<CountMention, 'unit' | 'isMigrantCount' | 'metric' | 'noun'> {
  const { start, end, value, min, max, qualifier } = phrase;
  return {
    type: 'count',
    start,
    end,
    text: sentence.text.slice(start, end),
    rule,
    value,
    min,
    max,
    qualifier,
    period: null,
    claimant: null,
  };
}
