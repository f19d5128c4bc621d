import { isValid } from 'date-fns/isValid';
import { lightFormat } from 'date-fns/lightFormat';
import { parse } from 'date-fns/parse';
import { utc } from '@date-fns/utc';

const forms = [
  'yyyy-MM-dd',
  'd MMMM yyyy',
  'MMMM d, yyyy',
  'MMM d, yyyy',
  'MMM. d, yyyy',
  'd MMM yyyy',
  'dd.MM.yyyy',
  'd.M.yyyy',
];
const candidates = /\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}\.\d{1,2}\.\d{4}/gu;

/** The first day that a line names in full, as ISO; null where it names none that exists. */
export function findDate(line: string): string | null {
  for (const match of line.matchAll(candidates)) {
    for (const form of forms) {
      const date = parse(match[0], form, new Date(0), { in: utc });
      if (isValid(date) && date.getUTCFullYear() > 1900) return lightFormat(date, 'yyyy-MM-dd');
    }
  }
  return null;
}
