import { textWidth, wrapText } from '../figures/text-width.ts';
import type { Say } from './language-phrases.ts';

/** Type size that widths are reckoned in; only their proportion counts. */
const SIZE = 12.5;
/** Lines upwards: the names of lanes stand on their last line. */
const LEADING = 16;

/**
 * Says a text of a drawing that is broken into lines, and breaks it anew within the width that the column of its kind has. False
 * where it has no lines, or none that are known.
 */
export function sayLines(text: Element, say: Say): boolean {
  const lines = [...text.querySelectorAll(':scope > tspan')];
  const [first, ...rest] = lines;
  const last = lines.at(-1);
  if (!first || !last || lines.length !== text.childNodes.length) return false;
  const said = say(lines.map((line) => line.textContent.trim()).join(' '));
  if (said === null) return false;
  const words = said.map((part) => part.text).join('');
  const isName = text.classList.contains('lane-name');
  const { lines: wrapped } = wrapText(words, SIZE, columnWidth(text), isName ? 3 : lines.length);
  const shown = wrapped.some((line) => line.endsWith('…')) ? spread(words, lines.length) : wrapped;
  const foot = Number(last.getAttribute('y'));
  rest.forEach((line) => line.remove());
  const made = shown.map((line, index) => {
    const one = first.cloneNode() as Element;
    const y = isName ? foot - (shown.length - 1 - index) * LEADING : (lines[index] ?? last).getAttribute('y');
    one.setAttribute('y', String(y));
    one.textContent = index === shown.length - 1 ? line : `${line} `;
    return one;
  });
  first.replaceWith(...made);
  return true;
}

/** Width of the widest line that the drawing has in that column: what was laid out there has room. */
function columnWidth(text: Element): number {
  const kind = text.getAttribute('class') ?? '';
  const all = text.closest('svg')?.querySelectorAll(`[class="${kind}"] > tspan`) ?? [];
  return Math.max(60, ...[...all].map((line) => textWidth(line.textContent.trim(), SIZE))) + 8;
}

/** As many lines as there were, about equally long. */
function spread(words: string, count: number): string[] {
  for (let width = textWidth(words, SIZE) / count; ; width += SIZE) {
    const { lines, cut } = wrapText(words, SIZE, width, count);
    if (!cut) return lines;
  }
}
