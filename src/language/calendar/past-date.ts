import type { DateMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';
import type { DateExpression } from './date-expression.ts';
import type { PastDate } from './date-history.ts';
import { isLabel } from './date-label.ts';
import { createEnding } from '../ending.ts';
import { isRecalled } from './recalled.ts';

/** Kinds that lean on the day of the text or on another date. */
const pointing: ReadonlySet<DateExpression['kind']> = new Set([
  'weekday',
  'weekdayOfWeek',
  'weekdays',
  'document',
  'time',
  'hour',
  'moment',
  'offset',
  'period',
]);

const isBeforeYear = createEnding(/(?:^|\b(?:in|during|throughout|of|for)\s)/iu);
const isCompared = createEnding(
  /\b(?:(?:up|down) from|against|compared (?:with|to)|(?:more|fewer|less|higher|lower) than) (?:[^,.;:]|,\d){0,30}\bin\s(?:all\sof\s|the\swhole\sof\s|the\sfull\syear\s)?/iu,
);
const isOpened = createEnding(/\b(?:since|until|till)\s(?:the\s)?/iu);
const isLimited = createEnding(/\b(?:until|till)\s(?:the\s)?/iu);

/** What the history of a document keeps of a date that has got its value. */
export function toPastDate(
  mention: DateMention,
  value: string,
  expression: DateExpression | null,
  sentence: SentenceReading,
  index: number,
): PastDate {
  const yearOnly = /^\d{4}(?:\/|$)/.test(value);
  return {
    value,
    dated: !expression || !pointing.has(expression.kind),
    explicit: mention.value !== null,
    label: isLabel(sentence, mention),
    aside: yearOnly && !isBeforeYear(sentence.text, mention.start),
    background:
      (expression?.kind === 'fields' && expression.fields.yearShift !== null) ||
      isRecalled(sentence.text, mention.start),
    compared: isCompared(sentence.text, mention.start),
    open: isOpened(sentence.text, mention.start),
    limit: isLimited(sentence.text, mention.start),
    start: mention.start,
    end: mention.end,
    sentence: index,
    passage: sentence.passage,
    kind: sentence.kind,
    heading: sentence.heading,
    whole: mention.start === 0 && mention.end === sentence.text.length,
  };
}
