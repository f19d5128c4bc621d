/**
 * Estimated text sizes, as no figure has a DOM to measure in. Advance widths in thousandths of the type size, after
 * Source Sans 3 Regular and rounded up, so that an estimate is seldom too small in the fallback fonts either.
 */
const NARROW = new Set("iljI|!.,:;'’‘·");
const SLIM = new Set('frt()[]-/"“” ');
const WIDE = new Set('mwMW%@—…');

function advance(character: string): number {
  if (NARROW.has(character)) return 270;
  if (SLIM.has(character)) return 350;
  if (WIDE.has(character)) return 840;
  if (/[0-9]/.test(character)) return 510;
  if (/\p{Lu}/u.test(character)) return 610;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return 1000;
  if (/\p{Script=Cyrillic}/u.test(character)) return 570;
  return 520;
}

/** Width of one line of text in the same unit as `size`. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character);
  return (thousandths * size) / 1000;
}

/** Lines of at most `width`; `cut` tells that words were left out and the last line ends with an ellipsis. */
export interface Wrapped {
  lines: string[];
  cut: boolean;
}

/** Like {@link wrapText}, but with lines of about equal length: as narrow as the same number of lines allows. */
export function wrapEvenly(text: string, size: number, width: number, maxLines: number): Wrapped {
  let best = wrapText(text, size, width, maxLines);
  if (best.cut) return best;
  for (let narrower = width - size; narrower > width / 2; narrower -= size) {
    const next = wrapText(text, size, narrower, maxLines);
    if (next.cut || next.lines.length > best.lines.length) break;
    best = next;
  }
  return best;
}

/** Breaks a text between words (or at a dash) into at most `maxLines` lines. A single longer word stays whole. */
export function wrapText(text: string, size: number, width: number, maxLines: number): Wrapped {
  const words = text
    .split(/[ \n\t]+/)
    .filter((word) => word !== '')
    .flatMap((word) => word.split(/(?<=[–—/])/).map((part, index) => ({ part, glue: index === 0 ? ' ' : '' })));
  const lines: string[] = [];
  let line = '';
  for (const { part, glue } of words) {
    if (line !== '' && textWidth(line + glue + part, size) > width) {
      lines.push(line);
      line = part;
    } else {
      line += (line === '' ? '' : glue) + part;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return { lines, cut: false };
  const kept = lines.slice(0, maxLines);
  let last = `${kept[maxLines - 1] ?? ''}…`;
  // "Norlandish parliament allows mass…": whole words are dropped until the ellipsis fits.
  while (textWidth(last, size) > width && last.includes(' ')) last = last.replace(/\s+\S+…$/, '…');
  kept[maxLines - 1] = last;
  return { lines: kept, cut: true };
}
