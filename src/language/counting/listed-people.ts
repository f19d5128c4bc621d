import type { SentenceReading } from '../reading.ts';

const listedAfter =
  /\b(?:sanctions?|measures|restrictions|(?:travel )?bans?|freezes?|blacklisted|designated)(?: on| against| targeting)?(?: (?:another|a further|some|about))? $/iu;

/** "measures against 22 people who organised crossings": whether the number at a position counts those whom a measure lists. */
export const isListed = ({ text }: SentenceReading, start: number): boolean => listedAfter.test(text.slice(0, start));
