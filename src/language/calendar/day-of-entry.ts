import type { DateMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';
import type { DateExpression } from './date-expression.ts';
import type { DateHistory } from './date-history.ts';
import { isDay } from './iso-date.ts';

/** The day that the entry of a chronicle opens with, which its weekdays and "yesterday" point from: "**9 November**. … will close on Friday". */
export function dayOfEntry(
  expression: DateExpression | null,
  { passage }: SentenceReading,
  { start }: DateMention,
  index: number,
  history: DateHistory,
): string | null {
  if (expression?.kind !== 'weekday' && expression?.kind !== 'document') return null;
  for (const past of history.before(index, start)) {
    if (past.passage !== passage) return null;
    if (past.label && isDay(past.value)) return past.value.slice(0, 10);
  }
  return null;
}
