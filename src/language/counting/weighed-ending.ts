import { createEnding } from '../ending.ts';

/** Words that only weigh a number; those that the number's own phrase does not take, as behind "another". */
const weights =
  '(?:(?:about|around|some|roughly|nearly|almost|over|more than|up to|at least|under|fewer than|no more than|only|just|mere|another|further) )*';

/** As `createEnding`, for what stands before a number and the words that weigh it: "room for (at least another) 300". */
export const createWeighedEnding = ({ source, flags }: RegExp): ReturnType<typeof createEnding> =>
  createEnding(new RegExp(`(?:${source})${weights}`, flags));
