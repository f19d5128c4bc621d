import { createEnding } from '../ending.ts';

/** Whether a date only tells of which thing the sentence speaks: what comes next did not happen then. */
export const isRecalled = (text: string, start: number): boolean =>
  isInRelative(text, start) || isInDashes(text, start) || namesMeasure(text, start);

/** "Norland, which declared an emergency on 2 September, …" */
const isInRelative = (text: string, start: number): boolean =>
  /,\s(?:which|who|whose|where)\s(?:[^,;:]|,\d){1,90}$/u.test(text.slice(Math.max(0, start - 100), start));

/** "The ban – brought in on 2 September 2021 … – expired on Thursday" */
const isInDashes = (text: string, start: number): boolean =>
  /\s[–—]\s\p{Ll}+(?:ed|en|ught|ut|ilt|t)\s[^–—;:.]{0,60}$/u.test(text.slice(Math.max(0, start - 80), start)) &&
  /^[^–—;:.]{0,120}\s[–—]\s/u.test(text.slice(start));

/** "the embargo of 2 March 2022 is complete": the day is part of a name. */
const namesMeasure = createEnding(
  /\b(?:sanctions|restrictions|measures|embargo|ban|regulation|decision|resolution|decree|law|act|treaty|agreement|order|directive) of /i,
);
