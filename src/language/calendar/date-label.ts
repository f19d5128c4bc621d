import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';

/** Whether a date is what its passage opens with, set off from the rest: "21 June – …", "**21 June**. …". */
export function isLabel({ text, kind }: SentenceReading, { start, end }: TextRange): boolean {
  return kind !== 'cell' && kind !== 'heading' && start <= 1 && /^\s?(?:[–—:]|\.$)/u.test(text.slice(end));
}

/** Whether a line tells only of what day what follows is, with a place or a number at most: "II. Velm, 6 June", "Friday 12 November, Velm". */
export function isDayTitle(text: string, { start, end }: TextRange): boolean {
  if (end - start > 0.6 * text.length) return true;
  const isLast = titleBefore.test(text.slice(0, start)) && /^\s*$/u.test(text.slice(end));
  return isLast || (start <= 1 && titleBehind.test(text.slice(end)));
}

const place = String.raw`\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|of|on|the|na|nad|sur|am))*`;
/** "II. Velm, (6 June)", "Day 3, (6 June)" */
const titleBefore = new RegExp(String.raw`^(?:(?:[IVX]+|\d{1,2})[.)] )?(?:Day \d+|${place})?(?:,|:| [–—-]) $`, 'u');
/** "(6 June), Velm" */
const titleBehind = new RegExp(String.raw`^(?:,|:| [–—-]) ${place}\s*$`, 'u');

/** Whether a clock time stands in the label of an update: "UPDATE 3, 16:50 – …". */
export function isUpdateLabel(text: string, { start, end }: TextRange): boolean {
  return /^UPDATE(?: \d{1,2})?,? \(?$/iu.test(text.slice(0, start)) && /^\)?\s?[-–—:]/u.test(text.slice(end));
}
