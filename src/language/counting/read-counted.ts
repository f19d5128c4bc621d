import type { NumberPhrase } from '../parsers/number.ts';
import type { SentenceReading } from '../reading.ts';
import type { NounFinder } from './counted-noun.ts';
import type { Counted, CountedReading, NumberPlace } from './counted.ts';
import * as elsewhere from './noun-elsewhere.ts';
import * as here from './noun-in-sentence.ts';
import { inCell } from './number-in-cell.ts';
import { indexOfToken } from './number-place.ts';
import { sideOfVote } from './side-of-vote.ts';

/** The ways to find what a number counts, in the order in which they are asked: the nearest words first. */
const readings: readonly CountedReading[] = [
  here.withUnit,
  elsewhere.strong,
  here.withNoun,
  inCell,
  here.behindLabel,
  here.seenBefore,
  here.numberOf,
  here.sharedMoney,
  here.sharedNoun,
  here.inSeries,
  sideOfVote,
  elsewhere.hurt,
  here.inherited,
  here.ofAnother,
  elsewhere.ofGathering,
  elsewhere.ofForce,
  here.nounBefore,
  elsewhere.gatheringAt,
  here.ofMeasure,
  elsewhere.moreCases,
  elsewhere.figureAt,
  elsewhere.figureMoved,
  elsewhere.calledTotal,
  elsewhere.afterShare,
  elsewhere.othersOfThem,
  elsewhere.theOnesThere,
  elsewhere.ofThem,
  elsewhere.thereWere,
  elsewhere.afterVerbOfPeople,
  elsewhere.afterVerbWithParticle,
  elsewhere.whoDid,
  elsewhere.afterSpeakingOf,
  elsewhere.afterVerbOfCounting,
  elsewhere.asSubject,
];

/** What a number of a sentence counts; null if nothing says so. `read` are the counts of the sentence before it. */
export function readCounted(
  phrase: NumberPhrase,
  sentence: SentenceReading,
  nouns: NounFinder,
  read: readonly Counted[],
  phrases: readonly NumberPhrase[],
): Counted | null {
  const { tokens, text } = sentence;
  const before = tokens[phrase.from - 1]?.lower ?? '';
  const outer = tokens[indexOfToken(sentence, phrase.start) - 1]?.lower ?? before;
  const [rest, lead] = [text.slice(phrase.end), text.slice(0, phrase.start)];
  const place: NumberPlace = { phrase, sentence, nouns, read, phrases, before, outer, rest, lead };
  for (const reading of readings) {
    const counted = reading(place);
    if (counted !== undefined) return counted;
  }
  return null;
}
