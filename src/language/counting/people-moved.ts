import { homeward, verbsOfFlying } from '../lexicon/verbs-of-people.ts';
import { prosePattern } from '../prose-pattern.ts';
import { counts, type CountedReading } from './counted.ts';
import { endsPhrase, isYear } from './number-place.ts';
import { createWeighedEnding } from './weighed-ending.ts';

// Bare numbers of people whom somebody takes somewhere, who sit in a plane, or for whom there is room.

/** Rule for people who are taken somewhere: of them a sentence may tell that they are on the move where nothing before does. */
export const movedRule = 'count-moved';

/** "with 431 on board", "374 are aboard" */
export const onBoard: CountedReading = ({ phrase, rest }) =>
  isAboard.test(rest) && phrase.kind !== 'share' ? counts(phrase, null, movedRule) : undefined;
const isAboard = prosePattern(
  /^ (?:(?:more|others) )?(?:(?:were|are|was|is|being|already|now|still|said to be|reportedly) ){0,2}(?:on board|aboard)\b/u,
);

/** "flies 431 home", "sent another 40 back", "carrying 190 to Velm" */
export const broughtHome: CountedReading = ({ phrase, rest, outer, sentence }) => {
  if (isYear(phrase) || phrase.kind === 'share') return undefined;
  if (homeward.has(outer) && isHome.test(rest)) return counts(phrase, null, movedRule);
  if (!verbsOfFlying.has(outer) || !/^ (?:to|from|out of) \p{Lu}/u.test(rest)) return undefined;
  const start = phrase.end + (/^ (?:to|from|out of) /u.exec(rest)?.[0].length ?? 0);
  const isPlaced = sentence.mentions.some(({ type, start: at }) => type === 'place' && at === start);
  return isPlaced ? counts(phrase, null, movedRule) : undefined;
};
const isHome = prosePattern(
  /^ (?:more |others )?(?:back|home|away|ashore)\b(?![ -](?:office|secretary|page|up\b|of\b))/u,
);

/** "took 431 of the stranded to Velm": people by what befell them */
export const ofTheStranded: CountedReading = ({ phrase, rest }) =>
  whom.test(rest) ? counts(phrase, null, 'count-people') : undefined;
const whom = prosePattern(
  /^ of (?:the|those|these) (?:stranded|trapped|displaced|detained|arrested|wounded|injured|missing|rescued|deported|expelled|evacuated|homeless|sick|hungry|dead|drowned|survivors)\b(?! \p{L}+s\b)/u,
);

/** "a corridor for 2,000", "flights home for some 5,000", "beds for 300" */
export const roomFor: CountedReading = ({ phrase, sentence, outer, lead }) =>
  outer === 'for' &&
  (phrase.value ?? phrase.min ?? 0) >= 20 &&
  !isYear(phrase) &&
  endsPhrase(phrase, sentence) &&
  isRoom(lead)
    ? counts(phrase, null, movedRule)
    : undefined;
const isRoom = createWeighedEnding(
  prosePattern(
    /\b(?:corridors?|flights?|seats?|visas?|beds?|tents?|shelters?|bunks|room|space|asylum|refuge|passage|transit|food|meals|housing|accommodation|blankets|buses|coaches|planes)(?: (?!for\b)[\p{L}-]+){0,4} for (?:the )?/iu,
  ),
);

/** "370 volunteers home", "431 passengers home to Velm", "431 of his compatriots were flown home": the noun does not tell that they go back. */
export const nounBroughtHome: CountedReading = ({ phrase, rest, outer, sentence, nouns }) => {
  if (phrase.kind === 'share' || isYear(phrase)) return undefined;
  const taken = homeward.has(outer) ? takenHome.exec(rest) : wereTakenHome.exec(rest);
  if (!taken) return undefined;
  const noun = nouns.after(sentence.tokens, phrase.to);
  if (noun?.group?.migrants) return undefined;
  return counts(phrase, noun?.plain ? noun : null, movedRule);
};
const goers = String.raw` (?:of (?:the|these|those|his|her|its|their) )?(?:more )?(?:\p{Lu}\p{L}+ )?(?:people|passengers|volunteers|returnees|compatriots|countrymen|nationals|citizens|men|women|children|families|persons)`;
const takenHome = prosePattern(
  new RegExp(String.raw`^${goers} (?:back )?home(?:wards)?\b(?![ -](?:office|secretary|page))`, 'u'),
);
const wereTakenHome = prosePattern(
  new RegExp(
    String.raw`^${goers} (?:were|was|are|have been|had been|will be|would be) (?:also )?(?:flown|taken|brought|sent|carried|airlifted|ferried|bused|repatriated)(?: back)? (?:home\b|to \p{Lu})`,
    'u',
  ),
);
