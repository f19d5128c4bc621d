import { createEnding } from '../ending.ts';
import type { Tense } from '../inflect.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';

/** Whether a verb in the present tells what somebody is like, whoever it may be: "people who throw stones are not asking for help". */
export const isOfAnybody = ({ text }: SentenceReading, start: number, tense: Tense): boolean =>
  (tense === 'base' || tense === 'third') && anybodyWho(text, start);

/** "People who (throw) stones", "anyone who climbs the wall and (cuts) wire" */
const anybodyWho = createEnding(
  prosePattern(
    /\b(?:people|persons|men|those|anyone|anybody|everyone|everybody|soldiers|officers|guards|policemen|migrants|someone|somebody|states|governments|a (?:state|government|man|person|country)) (?:who|that) (?:(?:\p{L}+ ){1,4}(?:and|or) )?|\bwhoever (?:(?:\p{L}+ ){1,4}(?:and|or) )?/iu,
  ),
);
