import { createEnding } from '../ending.ts';
import { antecedentRule, counts, type CountedReading } from './counted.ts';
import { endsPhrase, isInDate, isYear } from './number-place.ts';

/** Name of the rule for numbers in tables and lists of which only a title above says what they count; a refiner finds it. */
export const titledRule = 'count-titled';

/** "April: just under 3,400", "2022 – about 15,700", "Norland: 39,697", "The whole of 2023: 25,701": a line of a list under its title. */
export const inTitledLine: CountedReading = ({ phrase, sentence, lead, rest, read }) => {
  if (sentence.kind === 'cell' || sentence.kind === 'heading' || phrase.unit !== null || read.length > 0)
    return undefined;
  // "17,000", with a caption below
  if (lead.trim() === '' && rest.trim() === '' && phrase.kind === 'digits' && !isYear(phrase))
    return counts(phrase, null, titledRule);
  if (phrase.kind === 'share' || lead.length > longest || !isLabel(lead) || !endsPhrase(phrase, sentence))
    return undefined;
  const label = lead.replace(/\s*[:–—-]\s*$/u, '');
  // "Before: about 6,000": of what the line above counts
  if (ofTheSame.test(label)) return counts(phrase, null, antecedentRule);
  const isTold =
    isInDate(label.length - 1, sentence) ||
    sentence.mentions.some(
      ({ type, start, end }) => (type === 'place' || type === 'actor') && start === 0 && end >= label.length,
    );
  return isTold && !isYear(phrase) ? counts(phrase, null, titledRule) : undefined;
};

/** UTF-16 units of a label. */
const longest = 48;
const isLabel = createEnding(/\S(?:: | [–—-] )/u);
const ofTheSame =
  /^(?:before|after|afterwards|now|then|today|earlier|previously|currently|at present|so far|to date|at first|at the (?:start|peak|end)|peak|initially|later|planned|target|next)$/iu;
