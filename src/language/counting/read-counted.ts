import type { NumberPhrase } from '../parsers/number.ts';
import type { SentenceReading } from '../reading.ts';
import { beforeCaption } from './before-caption.ts';
import { besideName, compared, furtherDone, gapped, involved, ofOtherTime } from './compared.ts';
import type { NounFinder } from './counted-noun.ts';
import type { Counted, CountedReading, NumberPlace } from './counted.ts';
import * as elsewhere from './noun-elsewhere.ts';
import * as elided from './elided.ts';
import * as figure from './figure.ts';
import * as gathering from './gathering.ts';
import * as here from './noun-in-sentence.ts';
import * as headline from './headline-people.ts';
import { inCell } from './number-in-cell.ts';
import { oneOf } from '../syntax/one-of.ts';
import { indexOfToken } from './number-place.ts';
import * as moved from './people-moved.ts';
import { sideOfVote } from './side-of-vote.ts';
import { inTitledLine } from './titled.ts';
import { ofThings } from './uncatalogued-noun.ts';

/** The ways to find what a number counts, in the order in which they are asked: the nearest words first. */
const readings: readonly CountedReading[] = [
  here.withUnit,
  gathering.strong,
  gathering.strongBehind,
  moved.nounBroughtHome,
  here.withNoun,
  besideName,
  inCell,
  here.behindLabel,
  beforeCaption,
  inTitledLine,
  here.seenBefore,
  here.numberOf,
  here.sharedMoney,
  elided.measuredAgainst,
  elided.numbering,
  here.sharedNoun,
  here.inSeries,
  sideOfVote,
  elsewhere.hurt,
  headline.headlineDone,
  headline.bareListed,
  moved.onBoard,
  moved.broughtHome,
  moved.ofTheStranded,
  here.inherited,
  furtherDone,
  involved,
  here.ofAnother,
  compared,
  ofOtherTime,
  gapped,
  gathering.ofGathering,
  gathering.ofForce,
  here.nounBefore,
  gathering.gatheringAt,
  here.ofMeasure,
  moved.roomFor,
  elided.ofTheMany,
  elided.wantedNumber,
  elided.ownNumber,
  elsewhere.moreCases,
  figure.thoseAt,
  figure.figureAt,
  figure.figureMoved,
  figure.calledTotal,
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
  elided.inFragment,
  ofThings,
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
  const outer = outerWord(tokens, indexOfToken(sentence, phrase.start) - 1) ?? before;
  const [rest, lead] = [text.slice(phrase.end), text.slice(0, phrase.start)];
  const place: NumberPlace = { phrase, sentence, nouns, read, phrases, before, outer, rest, lead };
  for (const reading of readings) {
    const counted = reading(place);
    if (counted !== undefined) return counted;
  }
  return null;
}

/** "counted (just) 374", "detained (another) 30": the word before those that only weigh the number. */
function outerWord(tokens: SentenceReading['tokens'], last: number): string | undefined {
  let at = last;
  while (isWeight(tokens[at])) at--;
  // "a mere 37", "a further 30"
  if (at < last && tokens[at]?.lower === 'a') at--;
  return tokens[at]?.lower;
}
const isWeight = oneOf('just only exactly precisely merely mere another further additional');
