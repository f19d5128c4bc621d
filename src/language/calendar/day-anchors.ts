import type { DateMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';
import type { DateHistory, PastDate } from './date-history.ts';
import { isLabel } from './date-label.ts';

/** The dates that may say the month of "the 11th", the likeliest first: of its entry, its passage, its heading, the text before. */
export function dayAnchors(
  sentence: SentenceReading,
  mention: DateMention,
  index: number,
  history: DateHistory,
  passage: readonly PastDate[],
  retrospective: 'no' | 'some' | 'firmly',
): PastDate[] {
  // "in place since June 2023. ¶ Air ¶ On the 11th": what only lasts, or stands in another part of a piece of news, says no month
  const told = [...history.before(index, 0)].filter(
    (past) =>
      !past.open && !past.compared && !past.aside && (retrospective !== 'no' || past.heading === sentence.heading),
  );
  // "8 November: … ¶ 9: …"
  const entry = isLabel(sentence, mention)
    ? told.find((past) => past.label && past.heading === sentence.heading)
    : undefined;
  return [...(entry ? [entry] : []), ...passage, ...history.ofHeading(sentence.heading), ...told];
}
