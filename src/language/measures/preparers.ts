import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';

/** Whether those who act right before an index only prepare what others adopt: "EU ambassadors on Friday (approved)". */
export const prepares = (text: string, at: number): boolean => mayPrepare.test(text) && areBefore(text, at);

const mayPrepare = /mbassadors|representatives|orking (?:party|group)|diplomats/u;
const areBefore = createEnding(
  prosePattern(
    /\b(?:[Aa]mbassadors|permanent representatives|[Ww]orking (?:party|group)|national diplomats)(?: (?:in|of|to|from) (?:the )?\p{Lu}[\p{L}-]+)?(?: on \p{Lu}\p{L}+| yesterday| today| this week)?(?: (?:have|had|also|unanimously|finally|formally|provisionally)){0,2} /u,
  ),
);
