import { s } from 'hastscript';
import type { Element } from 'hast';
import { round } from '../round.ts';
import { formRadius } from './glyph.ts';

/** Discs of the sizes that some numbers of sentences have on a map, side by side. */
export function drawSizes(evidence: readonly number[], unit: number): Element {
  const radii = evidence.map((one) => formRadius(one, unit));
  const high = 2 * Math.max(...radii) + 2;
  let x = 1;
  const discs = radii.map((r) => {
    const cx = round(x + r);
    x += 2 * r + 4;
    return s('circle', { className: ['size-disc'], cx, cy: high / 2, r });
  });
  const width = round(x);
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${high}`, width, height: high, ariaHidden: 'true', focusable: 'false' },
    discs,
  );
}
