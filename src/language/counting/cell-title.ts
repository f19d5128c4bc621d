import type { SentenceReading } from '../reading.ts';

/** What a cell is about: the heading of its column or, where that is a time or says only "How many", the label of its row; null outside of tables. */
export const cellTitle = ({ heading, label, kind }: SentenceReading): string | null =>
  kind === 'cell' ? (label !== null && (isOnlyTime(heading ?? '') || isOfNumber(heading)) ? label : heading) : null;

/** "How many", "Figure": columns of numbers whose rows say what was counted. */
export const isOfNumber = (heading: string | null): boolean =>
  heading !== null &&
  /^\s*(?:how many|how much|(?:the |total |latest |official )?(?:numbers?|figures?|counts?|amounts?|values?|totals?|quantity|quantities|estimates?)|no\.?|#|n)\s*$/iu.test(
    heading,
  );

/** "Early December", "2022", "Last week": a heading that says when and nothing else; what was counted stands in the rows. */
export const isOnlyTime = (heading: string): boolean =>
  /\p{L}{3,}|\d{4}|Q[1-4]/u.test(heading) && !/\p{L}{2,}|\d{5,}/u.test(heading.replace(timeWords, ''));

const timeWords =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|first|second|half|quarter|until|through|to date|so far|early|mid|late|Q[1-4]|H[12]|(?:this|last|previous|same|preceding|current) (?:day|week|month|quarter|year|period))\b/giu;
