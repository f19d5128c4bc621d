import type { Factuality } from './factuality.ts';

/** What the picture of a shared link says. */
export interface ShareCard {
  /** Address of the page that it stands for, from the root, with slashes. */
  path: string;
  /** What kind of page it is: "Event · Border closure". */
  kicker: string;
  title: string;
  /** Lines of facts, most important first: a date in words, who says so, how many sentences carry it. */
  facts: string[];
  /** Id of a claim's lane, and how far the text stands behind it; null for what has no lane. */
  mark: { lane: string; factuality: Factuality } | null;
  /** Months (`2021-11`) that it tells of, in any order. */
  months: string[];
}

/** First and last calendar year that the ledger tells of. */
export interface YearRange {
  first: number;
  last: number;
}
