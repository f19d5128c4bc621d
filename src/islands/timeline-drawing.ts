import type { PlacedMark, TimelineLayout } from '../figures/timeline/layout.ts';

const SVG = 'http://www.w3.org/2000/svg';

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number>,
  ...children: (Node | string)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** A mark that the page did not draw, as it lay outside the first window: its form is that of its row in the list. */
function makeMark({ kind, half, item, outline, r }: PlacedMark, row: HTMLElement): SVGAElement {
  const title = `${item.title}. ${row.querySelector('time')?.textContent ?? ''}`;
  const link = element(
    'a',
    { class: `mark tint-${kind}`, href: item.url, 'data-item': item.id },
    element('title', {}, title),
  );
  if (outline !== null) {
    link.append(element('rect', { class: 'hit', y: -12, height: 24, x: -half, width: 2 * half }));
    link.append(element('path', { class: `form is-${item.factuality}` }));
  } else {
    const forms = [...row.querySelectorAll('.small-mark > *')].map((form) => form.cloneNode(true));
    link.append(
      element('circle', { class: 'hit', r: 12 }),
      element('g', { transform: `scale(${Math.round((r / 4.8) * 100) / 100})` }, ...forms),
    );
  }
  return link;
}

function moveMark(link: SVGElement, mark: PlacedMark): void {
  const { x, y, half, outline, label } = mark;
  link.setAttribute('transform', `translate(${x},${y})`);
  link.removeAttribute('display');
  if (outline !== null) {
    const reach = Math.max(half, 12);
    link.querySelector('.form')?.setAttribute('d', `M${outline.join('L')}Z`);
    link.querySelector('.hit')?.setAttribute('x', String(-reach));
    link.querySelector('.hit')?.setAttribute('width', String(2 * reach));
  }
  for (const old of link.querySelectorAll('.words, .leader')) old.remove();
  if (label === null) return;
  if (label.leader !== null) {
    const { x: at, y0, y1 } = label.leader;
    link.append(element('line', { class: 'leader', x1: at - x, x2: at - x, y1: y0 - y, y2: y1 - y }));
  }
  const lines = label.lines.map((line, index) =>
    element('tspan', { x: label.x - x, y: label.y - y + index * 14 }, line),
  );
  link.append(element('text', { class: 'words', 'text-anchor': label.anchor }, ...lines));
}

function redrawAxis(svg: SVGSVGElement, { axisY, plot, ticks, year }: TimelineLayout): void {
  svg
    .querySelector('.axis')
    ?.replaceChildren(
      element('text', { class: 'tick major', x: 0, y: axisY }, year),
      ...ticks.flatMap(({ x, label, major }) => [
        element('line', { class: 'grid', x1: x, x2: x, y1: axisY - 10, y2: plot.y1 }),
        element('text', { class: major ? 'tick major' : 'tick', x: x + 4, y: axisY }, label),
      ]),
    );
}

function redrawStrip(svg: SVGSVGElement, { strip }: TimelineLayout): void {
  const { window } = strip;
  svg.querySelector('.strip')?.replaceChildren(
    ...strip.bars.map(({ x0, x1, height }) =>
      element('rect', { class: 'bar', x: x0, y: strip.y1 - height, width: Math.max(1, x1 - x0 - 0.6), height }),
    ),
    ...(window === null
      ? []
      : [
          element('rect', {
            class: 'window',
            x: window.x0,
            y: strip.y0,
            width: Math.max(4, window.x1 - window.x0),
            height: strip.y1 - strip.y0,
          }),
        ]),
    element('line', { class: 'rule', x1: strip.x0, x2: strip.x1, y1: strip.y1, y2: strip.y1 }),
    ...strip.years.map(({ x, label }) => element('text', { class: 'tick', x: x + 2, y: strip.y0 - 4 }, label)),
  );
}

/** Brings a drawing of the page to a new layout: marks move, appear and go; nothing is animated. `rowOf` gives a mark's row in the list. */
export function redrawTimeline(
  svg: SVGSVGElement,
  layout: TimelineLayout,
  rowOf: (id: string) => HTMLElement | undefined,
): void {
  svg.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`);
  redrawAxis(svg, layout);
  redrawStrip(svg, layout);
  const marks = new Map(
    [...svg.querySelectorAll<SVGAElement>('a.mark')].map((link) => [link.dataset['item'] ?? '', link]),
  );
  for (const link of marks.values()) link.setAttribute('display', 'none');
  for (const lane of layout.lanes) {
    const group = svg.querySelector(`[data-lane="${CSS.escape(lane.id)}"]`);
    if (group === null) continue;
    for (const edge of ['y1', 'y2']) group.querySelector('.rule')?.setAttribute(edge, String(lane.y1));
    const top = lane.y1 - 10 - (lane.name.length - 1) * 16;
    group
      .querySelectorAll('.lane-name tspan')
      .forEach((line, index) => line.setAttribute('y', String(top + index * 16)));
    for (const mark of lane.marks) {
      const row = rowOf(mark.item.id);
      const link = marks.get(mark.item.id) ?? (row && makeMark(mark, row));
      if (link === undefined) continue;
      moveMark(link, mark);
      // A focused link keeps its place in the document: moving it would take the focus away.
      if (link.parentNode !== group) group.append(link);
    }
  }
}
