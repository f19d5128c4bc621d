import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';

/** Whether a date is what its passage opens with, set off from the rest: "21 June – …", "**21 June**. …". */
export function isLabel({ text, kind }: SentenceReading, { start, end }: TextRange): boolean {
  // a number alone, "10" or "15th", is only taken for a day where it is one
  const closes = end - start <= 4 ? /^(?:\s?[–—:|]|\.(?:\s|$))/u : /^\s?(?:[–—:|]|\.$)/u;
  return kind !== 'cell' && kind !== 'heading' && isFirst(text, start) && closes.test(text.slice(end));
}

/** Whether nothing stands before a date but its bracket or the mark of its item: "[21 June]", "(b) 21 June". */
export const isFirst = (text: string, start: number): boolean =>
  start <= 1 || (start <= 6 && itemMark.test(text.slice(0, start)));
const itemMark = /^(?:\(?(?:\p{Ll}|[ivx]{1,4}|\d{1,2})[.)]|[•*–—-]) [([]?$/u;

/** Whether a heading opens with a date, and a title follows: "21 June: the gate is shut". */
export const opensTitle = (text: string, { start, end }: TextRange): boolean =>
  isFirst(text, start) && /^[)\]]?(?:\s?[:|]|\s[–—-]|\.)\s\S/u.test(text.slice(end));

/** Whether a title ends in a date, set off from it: "Gate is shut (21 June): …", "Gate is shut – 21 June". */
export const closesTitle = (text: string, { start, end }: TextRange): boolean =>
  (/[\p{L}\p{N}”"’')] [([]$/u.test(text.slice(0, start)) &&
    /^[)\]](?:\s?[:.|–—]|\s[–—-]\s|$)/u.test(text.slice(end))) ||
  (/ [–—|-] $/u.test(text.slice(0, start)) && /^(?:$|\s[–—|-]\s)/u.test(text.slice(end)));

/** Whether a line of its own below a title begins with a date: "21 June | Politics", "21 June The gate is shut". */
export const opensLine = (text: string, { start, end }: TextRange): boolean =>
  isFirst(text, start) && /^[)\]]?(?:[.:]?\s\p{Lu}|\s?[|·•]|\s[–—-]\s|[.:]?$)/u.test(text.slice(end));

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
