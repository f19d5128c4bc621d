import type { Make } from '../figures/make.ts';
import type { DrawContext } from '../figures/timeline/draw.ts';
import { drawAxis, drawLane } from '../figures/timeline/draw.ts';
import type { TimelineLayout } from '../figures/timeline/layout.ts';

/** Elements of the document, for drawings made in the reader's browser. */
const makeIn =
  <Made extends Element>(namespace: string): Make<Made> =>
  (name, attributes, children = []) => {
    // The namespace tells what is made.
    const made = document.createElementNS(namespace, name) as Element as Made;
    for (const key in attributes) made.setAttribute(key, String(attributes[key]));
    made.append(...(children as (Made | string)[]));
    return made;
  };

export const makeSvg = makeIn<SVGElement>('http://www.w3.org/2000/svg');
export const makeHtml = makeIn<Element>('http://www.w3.org/1999/xhtml');

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
