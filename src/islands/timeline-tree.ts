import type { DrawContext, Make } from '../figures/timeline/draw.ts';
import { drawAxis, drawLane } from '../figures/timeline/draw.ts';
import type { TimelineLayout } from '../figures/timeline/layout.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Elements of the document, for drawings made in the reader's browser. */
export const makeSvg: Make<SVGElement> = (name, attributes, children = []) => {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const key in attributes) made.setAttribute(key, String(attributes[key]));
  made.append(...children);
  return made;
};

/** Brings a drawing to a new layout; nothing is animated. The first mark takes the tab stop. */
export function redrawTimeline(
  svg: SVGSVGElement,
  layout: TimelineLayout,
  context: Omit<DrawContext<SVGElement>, 'make'>,
): void {
  const all = { ...context, make: makeSvg };
  svg.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`);
  svg.replaceChildren(drawAxis(layout, makeSvg), ...layout.lanes.map((lane) => drawLane(lane, layout, all)));
  svg.querySelector('a')?.setAttribute('tabindex', '0');
}
