import { withRanges } from '../prose-pattern.ts';

// The words and figures of dates are ASCII; of all other letters and numbers the patterns only ask whether one stands at an
// edge. Classes of Unicode, a dozen in each pattern, are what their compilation costs: with one stand-in for the letters and
// one for the numbers the first text is read in four fifths of the time.

const letter = 'ª';
const number = '²';
// dashes, quotes and dots, which stand in every other sentence, are neither letters nor numbers
const beyondAscii = /[^\0-\x7f‐-…]/gu;
// without `u`, which reads each pair of surrogates as one, a text is looked through three times as fast
const someBeyondAscii = /[^\0-\x7f‐-…]/;

/** A text in which every letter and number beyond ASCII is one and the same; all else, and every index, stays. */
export function withPlainLetters(text: string): string {
  if (!someBeyondAscii.test(text)) return text;
  return text.replace(beyondAscii, (sign) => {
    if (/^\p{L}/u.test(sign)) return letter.repeat(sign.length);
    return /^\p{N}/u.test(sign) ? number.repeat(sign.length) : sign;
  });
}

/** The source of a pattern that asks for `\p{L}` and `\p{N}`, made to ask it of a text with plain letters. */
export const toPlainClasses = (source: string): string =>
  withRanges(source, { L: `A-Za-z${letter}`, N: `0-9${number}` });
