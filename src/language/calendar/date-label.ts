import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';

/** Whether a date is what its passage opens with, set off from the rest: "21 June – …". */
export function isLabel({ text, kind }: SentenceReading, { start, end }: TextRange): boolean {
  return kind !== 'cell' && kind !== 'heading' && start <= 1 && /^\s?[–—:]/u.test(text.slice(end));
}

/** Whether a clock time stands in the label of an update: "UPDATE 3, 16:50 – …". */
export function isUpdateLabel(text: string, { start, end }: TextRange): boolean {
  return /^UPDATE(?: \d{1,2})?,? \(?$/iu.test(text.slice(0, start)) && /^\)?\s?[-–—:]/u.test(text.slice(end));
}
