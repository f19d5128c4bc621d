import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Factuality } from '../schema/factuality.ts';
import { markPath } from './mark-path.ts';
import { round } from './round.ts';

/** The form of a kind, drawn as factuality asks: filled, ring, ring with a stroke, dashed, dotted (see figures.css). */
export function drawMark(kind: number, factuality: Factuality, radius: number): Element[] {
  const body = s('path', { className: ['form', `is-${factuality}`], d: markPath(kind, radius) });
  if (factuality !== 'denied') return [body];
  const reach = round(radius * 1.25);
  return [body, s('path', { className: ['form', 'stroke'], d: `M${-reach},${reach}L${reach},${-reach}` })];
}

/** A mark alone, for legends and lists: 16 units square, hidden from assistive technology as words stand beside it. */
export function drawSmallMark(kind: number, factuality: Factuality): Element {
  return s(
    'svg',
    {
      className: ['small-mark', `tint-${kind}`],
      viewBox: '-8 -8 16 16',
      width: 16,
      height: 16,
      ariaHidden: 'true',
      focusable: 'false',
    },
    drawMark(kind, factuality, 4.8),
  );
}
