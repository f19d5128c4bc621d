import type { DocumentReading } from '../reading.ts';
import { dayInYear } from './context-date.ts';
import type { CalendarFields } from './date-expression.ts';
import type { PastDate } from './date-history.ts';
import { daysBetween, firstDay } from './iso-date.ts';
import { toPastDate } from './past-date.ts';

/** How many sentences ahead that is looked for. */
const farthest = 60;

/**
 * A look back often opens without a year: the first date that has one tells of which time it speaks. It must be near, or the
 * text opens with what has just happened and looks back later.
 */
export function nextDate(
  document: DocumentReading,
  index: number,
  fields: CalendarFields,
): { date: PastDate; near: 'document' }[] {
  for (let at = index + 1; at <= Math.min(index + farthest, document.sentences.length - 1); at++) {
    const sentence = document.sentences[at];
    for (const mention of sentence?.mentions ?? []) {
      if (!sentence || mention.type !== 'date' || mention.value === null || mention.value.length < 7) continue;
      const first = firstDay(mention.value);
      const own = first === null ? null : dayInYear(fields, Number(first.slice(0, 4)));
      if (first === null || own === null || Math.abs(daysBetween(first, own)) > 60) return [];
      const date = toPastDate(mention, mention.value, null, sentence, at);
      return [{ date, near: 'document' }];
    }
  }
  return [];
}
