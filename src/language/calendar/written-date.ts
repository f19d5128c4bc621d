import type { CalendarFields, DateExpression } from './date-expression.ts';
import { toIso } from './iso-date.ts';
import { resolvePart } from './date-part.ts';

/** Value of a date that is written out in full; null where the context has to help, and for days that do not exist. */
export function resolveWritten(expression: DateExpression): string | null {
  switch (expression.kind) {
    case 'fields':
      return resolveFields(expression.fields);
    case 'range':
      return resolveRange(expression.from, expression.to);
    case 'part': {
      const whole = resolveWritten(expression.of);
      return whole === null ? null : resolvePart(whole, expression.part);
    }
    default:
      return null;
  }
}

/** ISO prefix of complete fields, or null. */
export function resolveFields(fields: CalendarFields): string | null {
  return fields.year === null ? null : toIso(fields.year, fields.month, fields.day);
}

/** Range of two dates of which one may lend the other its month and year; null where neither has a year. */
export function resolveRange(from: CalendarFields, to: CalendarFields): string | null {
  const month = from.month ?? to.month;
  const lastMonth = to.month ?? (to.day === null ? null : month);
  const turns = month !== null && lastMonth !== null && lastMonth < month; // "December to February"
  const toYear = to.year ?? (from.year === null ? null : from.year + (turns ? 1 : 0));
  const fromYear = from.year ?? (toYear === null ? null : toYear - (turns ? 1 : 0));
  if (fromYear === null || toYear === null) return null;
  const start = toIso(fromYear, month, from.day);
  const end = toIso(toYear, lastMonth, to.day);
  if (start === null || end === null) return null;
  return start.length === end.length && start < end ? `${start}/${end}` : null;
}

/** True if no year can make these fields a day: 31 November. */
export function isImpossible(fields: CalendarFields): boolean {
  return fields.month !== null && fields.day !== null && toIso(2000, fields.month, fields.day) === null;
}
