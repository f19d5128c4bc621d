import { wordSet } from '../word-set.ts';

/** One-word names of the registers' kind that are also words of the language: read as names only in their grammar, "the Council". */
export const commonNames: ReadonlySet<string> = wordSet(`
  council commission alliance assembly union bug amnesty senate parliament treasury court wagner spring nation
  guardian times mission committee agency bank fund group nice reading independent economist emirates who
`);
