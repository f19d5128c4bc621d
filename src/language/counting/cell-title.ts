import type { SentenceReading } from '../reading.ts';

/** What a cell is about: the heading of its column or, where that is a time or says only "How many", the label of its row; null outside of tables. */
export const cellTitle = ({ heading, label, kind }: SentenceReading): string | null =>
  kind === 'cell' ? (label !== null && (isOfTime(heading) || isOfNumber(heading)) ? label : heading) : null;

/** "How many", "Figure": columns of numbers whose rows say what was counted. */
const isOfNumber = (heading: string | null): boolean =>
  heading !== null &&
  /^\s*(?:how many|how much|(?:the |total |latest |official )?(?:numbers?|figures?|counts?|amounts?|values?|totals?|quantity|quantities|estimates?)|no\.?|#|n)\s*$/iu.test(
    heading,
  );

/** "Early December", "2022": a heading that says when and nothing else. */
export const isOnlyTime = (heading: string): boolean =>
  /\p{L}{3,}|\d{4}/u.test(heading) && !/\p{L}{2,}|\d{5,}/u.test(heading.replace(timeWords, ''));

/** "2022", "January–November 2024": columns of times have rows of what was counted. */
const isOfTime = (heading: string | null): boolean =>
  heading !== null && /\b(?:19|20)\d\d\b/u.test(heading) && !/\p{L}{3,}/u.test(heading.replace(timeWords, ''));

const timeWords =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|first|second|half|quarter|until|through|early|mid|late)\b/giu;
