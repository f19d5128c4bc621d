import { createWordTable, type Word } from '../word.ts';
import { wordSet } from '../word-set.ts';

/** Whether a word is one of a lexicon, or of a list parted by spaces; where there is no word it is none. */
export function oneOf(lexicon: ReadonlySet<string> | string): (word: Word | undefined) => boolean {
  const words = typeof lexicon === 'string' ? wordSet(lexicon) : lexicon;
  const isOne = createWordTable(({ lower }) => words.has(lower));
  return (word) => word !== undefined && isOne(word);
}
