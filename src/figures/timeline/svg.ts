import type { Element } from 'hast';
import type { Density } from './density.ts';
import { makeHast } from '../make-hast.ts';
import type { DrawContext } from './draw.ts';
import { drawAxis, drawLane } from './draw.ts';
import type { TimelineLayout } from './layout.ts';
import type { Span } from './scale.ts';
import { drawStrip } from './strip.ts';

/** Draws a layout. Only the first mark takes a tab stop: the arrows walk on from there, and the list has every link. */
export function drawTimeline(
  layout: TimelineLayout,
  label: string,
  context: Omit<DrawContext<Element>, 'make'>,
): Element {
  const svg = drawEmpty(layout, label);
  const lanes = layout.lanes.map((lane) => drawLane(lane, layout, { ...context, make: makeHast }));
  const first = lanes.flatMap((lane) => lane.children).find((node) => node.type === 'element' && node.tagName === 'a');
  if (first?.type === 'element') first.properties['tabIndex'] = 0;
  svg.children.push(drawAxis(layout, makeHast), ...lanes);
  return svg;
}

/** The room of a drawing, for a script to fill: the page below does not move when it does. */
export function drawEmpty({ width, height }: Pick<TimelineLayout, 'width' | 'height'>, label: string): Element {
  return makeHast('svg', {
    class: 'timeline-drawing',
    viewBox: `0 0 ${width} ${height}`,
    role: 'group',
    'aria-label': label,
  });
}

/** The overview strip. */
export function drawOverview(density: Density, window: Span): Element {
  return drawStrip(density, window, makeHast);
}
