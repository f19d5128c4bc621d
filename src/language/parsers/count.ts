import type { CountMention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import { createNounFinder } from '../counting/counted-noun.ts';
import type { Counted } from '../counting/counted.ts';
import { createCountClassifier } from '../counting/count-classifier.ts';
import { withHeadingUnit } from '../counting/heading-unit.ts';
import { isNoCount } from '../counting/not-a-count.ts';
import { isPairInCell } from '../counting/number-in-cell.ts';
import { isDated, isInDate } from '../counting/number-place.ts';
import { readCounted } from '../counting/read-counted.ts';
import { isPairOfVotes } from '../counting/side-of-vote.ts';
import type { Parser, SentenceReading } from '../reading.ts';
import { parseNumberPhrases, type NumberPhrase } from './number.ts';

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
    const isPair = isPairInCell(sentence);
    const phrases = parseNumberPhrases(sentence.tokens, sentence.text, (start) => isInDate(start, sentence))
      .map((phrase) => (sentence.kind === 'cell' ? withHeadingUnit(phrase, sentence) : phrase))
      .filter(
        (phrase) =>
          !isDated(phrase, sentence) &&
          (isPair || isPairOfVotes({ phrase, sentence }) || !isNoCount(phrase, sentence.tokens, sentence.text)),
      );
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
