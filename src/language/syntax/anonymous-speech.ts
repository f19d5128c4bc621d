import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import { createWordTable } from '../word.ts';

const anonymous =
  'officials|diplomats|sources|witnesses|reports|media|activists|volunteers|guards|police|authorities|people|soldiers|observers|experts|lawyers|migrants|locals|residents|officers|prosecutors|ministers|envoys|spokes(?:man|woman|people|person)';
const anonymousBehind = prosePattern(
  new RegExp(
    `,["”]? (?:[\\p{L}' -]{0,40} )?(?:${anonymous}) (?:said|say|says|told|reported|added|claimed)\\b[^,;]{0,40}$`,
    'iu',
  ),
);
const isSaidBefore = createEnding(
  prosePattern(
    new RegExp(
      `(?:\\baccording to (?:[\\p{L}' -]{0,40} )?(?:${anonymous})\\b|\\b(?:${anonymous}) (?:said|say|reported|claimed|told \\p{L}+)(?: that| on \\p{L}+)?\\b|\\b(?:reportedly|allegedly|apparently)\\b)[^;]*|\\b(?:said|says|claim(?:s|ed)|alleg(?:es|ed)|maintain(?:s|ed)|insist(?:s|ed)) that\\b[^,;]*`,
      'iu',
    ),
  ),
);

/** "…, officials said", "Witnesses said …", "a doctor said that …", "reportedly": speech of people without a name. */
export function isAnonymousSpeech({ text, tokens }: SentenceReading, position: number): boolean {
  return tokens.some(maySay) && (anonymousBehind.test(text.slice(position)) || isSaidBefore(text, position));
}

/** Words without which none of these stands. */
const maySay = createWordTable(({ lower }) =>
  /sa(?:id|y)|told|report|added|claim|alleg|maintain|insist|according|apparently/u.test(lower),
);
