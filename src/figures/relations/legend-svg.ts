import { s } from 'hastscript';
import type { Element } from 'hast';
import { drawSign, type Sign } from './signs.ts';

/** A sign alone, beside its meaning in words. */
export function drawSmallSign(sign: Sign): Element {
  return s(
    'svg',
    {
      className: ['small-sign'],
      viewBox: '-8 -8 16 16',
      width: 16,
      height: 16,
      ariaHidden: 'true',
      focusable: 'false',
    },
    s('g', { className: ['sign'] }, drawSign(sign, 4.6)),
  );
}
