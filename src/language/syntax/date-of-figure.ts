import type { DateMention } from '../../schema/mention.ts';
import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';

/** "up from 12,000 three days earlier", "compared with July", "398 of them in May": the day of another figure. */
export const isOfOtherFigure = ({ text }: SentenceReading, { start }: DateMention): boolean =>
  isBesideFigure(text, start) || isOfSome(text, start);

/** "up from 12,000 (three days earlier)", "compared with (July)" */
const isBesideFigure = createEnding(
  prosePattern(
    /\b(?:up|down) from (?:[^,;]|,\d)*|\bcompared (?:with|to) (?:[^,;]|,\d)*|\bas (?:many|much|high|few) (?:again )?as (?:in (?:the whole of |all of )?|during |over )?|\bthan (?!\d)(?:in |a |the )?[^,;]{0,30}|\bagainst (?:\p{L}+ ){0,2}[\d,.]+ (?:\p{L}+ )?(?:(?:in |a )|in the whole of |in all of )?/iu,
  ),
);

/** "398 of them in (May)" */
const isOfSome = createEnding(/\d (?:of|among) (?:them|these|those|whom|which) (?:on |in |over |during )?(?:the )?/u);
