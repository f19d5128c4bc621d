import type { Make } from '../make.ts';
import { round } from '../round.ts';
import type { Density } from './density.ts';
import { percentScale } from './density.ts';
import type { Span } from './scale.ts';

/** Heights of the strip, in pixels: its width is that of the page, its positions are percent. */
export const STRIP = { height: 52, top: 18, foot: 50 };

/** Where a window lies in the strip, in percent. */
export function windowEdges(window: Span, extent: Span): { x: number; width: number } {
  const scale = percentScale(extent);
  const [x0, x1] = [Math.max(0, scale(window.start)), Math.min(100, scale(window.end))];
  return { x: Math.round(x0 * 100) / 100, width: Math.round(Math.max(0.4, x1 - x0) * 100) / 100 };
}

/** Bars and years of the overview. */
export function drawDensity<Node>({ bars, years }: Density, make: Make<Node>): Node[] {
  const tallest = STRIP.foot - STRIP.top;
  return [
    ...bars.map(({ x, width, height }) => {
      const tall = round(Math.max(1.5, height * tallest));
      return make('rect', { class: 'bar', x: `${x}%`, width: `${width}%`, y: round(STRIP.foot - tall), height: tall });
    }),
    make('line', { class: 'rule', x1: '0', x2: '100%', y1: STRIP.foot, y2: STRIP.foot }),
    ...years.map(({ x, label }) => make('text', { class: 'tick', x: `${x}%`, y: 12 }, [label])),
  ];
}

/** The overview with the window that the lanes show. A script adds handles to it. */
export function drawStrip<Node>(density: Density, window: Span, make: Make<Node>): Node {
  const { x, width } = windowEdges(window, density.extent);
  return make('svg', { class: 'strip', width: '100%', height: STRIP.height, 'aria-hidden': 'true' }, [
    make('g', { class: 'density' }, drawDensity(density, make)),
    make('rect', {
      class: 'window',
      x: `${x}%`,
      width: `${width}%`,
      y: STRIP.top - 1,
      height: STRIP.foot - STRIP.top + 2,
    }),
  ]);
}
