import { counts, type CountedReading } from './counted.ts';
import { wasDone } from './number-in-cell.ts';
import { isYear } from './number-place.ts';

// Numbers of a fact box, which stand at the head of a line with what they count behind a mark.

/** "17,000 – attempts since January", "5,500: soldiers on duty", "340 | Afghans": a number and its caption. */
export const beforeCaption: CountedReading = ({ phrase, sentence, nouns, rest, read }) => {
  if (phrase.start > 1 || read.length > 0 || sentence.kind === 'cell' || isYear(phrase)) return undefined;
  // "3 – Soldiers are sent": the number of a line
  if (phrase.kind === 'words' || (phrase.value ?? phrase.min ?? 0) < fewest) return undefined;
  const mark = captionMark.exec(rest)?.[0];
  if (mark === undefined) return undefined;
  const first = sentence.tokens.findIndex(({ start }) => start >= phrase.end + mark.length);
  const noun = first < 0 ? null : nouns.after(sentence.tokens, first);
  if (noun) return counts(phrase, noun, 'count-label');
  return wasDone.test(rest.slice(mark.length, mark.length + 40)) ? counts(phrase, null, 'count-people') : undefined;
};

/** A smaller number at the head of a line may be its own. */
const fewest = 10;
const captionMark = /^\s*(?: [–—|-]|:)\s+/u;
