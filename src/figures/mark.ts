import type { Factuality } from '../schema/factuality.ts';
import type { Make } from './make.ts';
import { markPath } from './mark-path.ts';
import { round } from './round.ts';

/** The form of a kind, drawn as factuality asks: filled, ring, ring with a stroke, dashed, dotted (see figures.css). */
export function drawMark<Node>(kind: number, factuality: Factuality, radius: number, make: Make<Node>): Node[] {
  const body = make('path', { class: `form is-${factuality}`, d: markPath(kind, radius) });
  if (factuality !== 'denied') return [body];
  const reach = round(radius * 1.25);
  return [body, make('path', { class: 'form stroke', d: `M${-reach},${reach}L${reach},${-reach}` })];
}

/** A mark alone, for legends and lists: 16 units square, hidden from assistive technology as words stand beside it. */
export function drawSmallMark<Node>(kind: number, factuality: Factuality, make: Make<Node>): Node {
  return make(
    'svg',
    {
      class: `small-mark tint-${kind}`,
      viewBox: '-8 -8 16 16',
      width: 16,
      height: 16,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    drawMark(kind, factuality, 4.8, make),
  );
}
