import { prosePattern } from '../prose-pattern.ts';
import { wordSet } from '../word-set.ts';
import { counts, ungrouped, type CountedReading } from './counted.ts';
import { endsPhrase, isYear } from './number-place.ts';
import { createWeighedEnding } from './weighed-ending.ts';

// Headlines and chronologies leave out helpers: "431 flown to Norland", "150 cross in a day".

/** "Two dead, 40 rescued in river", "Migrants: 3,000 stuck in a warehouse" */
export const headlineDone: CountedReading = ({ phrase, sentence, rest, lead, nouns }) => {
  if (!isOpening(lead) || isYear(phrase) || phrase.kind === 'share' || sentence.kind === 'cell') return undefined;
  if (!isDone.test(rest)) return undefined;
  const told = lead.endsWith(': ') ? nouns.before(sentence.tokens, phrase.from) : null;
  return counts(phrase, told, told ? 'count-label' : 'count-people');
};
const isOpening = createWeighedEnding(/(?:^|[,;:–—-] )/iu);
const isDone = prosePattern(
  /^ (?:(?:more|others) )?(?:flown|rescued|detained|arrested|evacuated|deported|repatriated|expelled|stranded|trapped|stuck|feared dead|turned (?:back|away)|let (?:in|through|go|out)|admitted|readmitted|moved to|handed over|picked up|rounded up|hospitali[sz]ed|feared drowned|pushed back|sent (?:back|home)|taken (?:home|back|to hospital)|held|caught|killed|jailed|missing|cross|march (?:on|to|towards)|storm)\b(?!-)(?! (?:\p{L}+s|border|roads?|line)\b)/u,
);

/** "Britain sanctioned eight", "EU to blacklist 30": whom a measure names. */
export const bareListed: CountedReading = ({ phrase, sentence, outer }) => {
  if (!verbsOfListing.has(outer) || !endsPhrase(phrase, sentence) || isYear(phrase)) return undefined;
  return counts(phrase, ungrouped('people', 'names'), 'count-people');
};
const verbsOfListing = wordSet(`
  sanction sanctions sanctioned sanctioning blacklist blacklists blacklisted designate designates designated delist
  delists delisted
`);
