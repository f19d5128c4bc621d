import { otherPeople } from '../lexicon/people.ts';
import type { Token } from '../token.ts';
import { createWordTable } from '../word.ts';
import type { CountedNoun } from './counted-noun.ts';
import { ungrouped } from './counted.ts';

/** Whether a number is one, as a word or a digit. */
export const isOne = (number: Token | undefined): boolean => number?.lower === 'one' || number?.text === '1';

/** People whom the lexicon knows in the plural: in the singular only "one" counts them, a policewoman as such counts nothing. */
const singles: ReadonlySet<string> = new Set(
  [...otherPeople].map((plural) =>
    plural
      .replace(/men$/u, 'man')
      .replace(/ies$/u, 'y')
      .replace(/(?<=ss|ch)es$/u, '')
      .replace(/(?<![s'])s$/u, ''),
  ),
);
export const isPerson = createWordTable(({ lower }) => singles.has(lower));

export const onePerson = ({ text }: Token, at: number): CountedNoun => ungrouped('people', text, at + 1);
