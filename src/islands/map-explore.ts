import { select, zoom, zoomIdentity, zoomTransform } from 'd3';
import type { ZoomTransform } from 'd3';
import { layoutMarks } from '../figures/map/layout.ts';
import { drawMarks } from '../figures/map/marks-svg.ts';
import type { SheetData } from '../figures/map/sheet.ts';
import type { Days } from '../figures/map/view.ts';
import { filterRows } from './map-filter.ts';
import './map-time.ts';
import { fillGroup } from './svg-node.ts';

/** How much closer a map can come: villages a kilometre apart are then told apart. */
const CLOSEST = 24;
const STEP = 1.7;
const MOVE = 60;

/** One drawing that can be moved. */
interface Board {
  svg: SVGSVGElement;
  zoomBy(factor: number): void;
  moveBy(x: number, y: number): void;
  reset(): void;
  reveal(id: string): void;
  draw(): void;
  stop(): void;
}

function makeBoard(svg: SVGSVGElement, data: SheetData, getDays: () => Days, onDraw: () => void): Board {
  const before = svg.innerHTML;
  const { width, height } = data;
  let frame = 0;
  const view = (): ZoomTransform => zoomTransform(svg);
  const draw = (): void => {
    const { k, x, y } = view();
    for (const sheet of svg.querySelectorAll('.sheet'))
      sheet.setAttribute('transform', `translate(${x},${y}) scale(${k})`);
    const held = document.activeElement?.closest<SVGAElement>('a[data-places]');
    const heldId =
      held !== null && held !== undefined && svg.contains(held) ? (held.dataset['places'] ?? '').split(' ')[0] : null;
    const layers = drawMarks(layoutMarks(data.points, data, { view: { k, x, y }, days: getDays() }));
    for (const [name, elements] of Object.entries(layers))
      fillGroup(svg.querySelector(`[data-layer="${name}"]`), elements);
    if (heldId !== null && heldId !== undefined)
      svg.querySelector<SVGAElement>(`a[data-places~="${heldId}"]`)?.focus({ preventScroll: true });
    onDraw();
  };
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent([
      [0, 0],
      [width, height],
    ])
    .scaleExtent([1, CLOSEST])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    // A page scrolls by wheel and by one finger: the map takes the wheel with Ctrl, and one finger where it is closer than the whole.
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if (event.type === 'dblclick') return !(event.target instanceof Element && event.target.closest('a'));
      if (event.type.startsWith('touch')) {
        const fingers = (event as TouchEvent).touches.length;
        return fingers > 1 || view().k > 1;
      }
      return !(event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey));
    })
    .on('zoom', () => {
      svg.classList.toggle('is-closer', view().k > 1);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    });
  const selection = select(svg).call(behaviour);
  return {
    svg,
    zoomBy: (factor) => selection.call(behaviour.scaleBy, factor),
    moveBy: (x, y) => selection.call(behaviour.translateBy, x / view().k, y / view().k),
    reset: () => selection.call(behaviour.transform, zoomIdentity),
    reveal: (id) => {
      const point = data.points.find((one) => one.id === id);
      if (point === undefined || view().k === 1 || point.form === 'band' || point.form === 'country') return;
      const [x, y] = view().apply([point.x, point.y]);
      if (x < 20 || y < 20 || x > width - 20 || y > height - 20)
        selection.call(behaviour.translateTo, point.x, point.y);
    },
    draw,
    stop: () => {
      cancelAnimationFrame(frame);
      selection.on('.zoom', null).property('__zoom', null);
      svg.innerHTML = before;
    },
  };
}

/** Lets a map be moved and be asked for months. `onDraw` runs after marks were drawn anew. */
export function exploreMap(
  root: HTMLElement,
  sheets: Record<'narrow' | 'wide', SheetData>,
  onDraw: () => void,
): { reveal(id: string): void; stop(): void } {
  const control = new AbortController();
  const { signal } = control;
  let days: Days = null;
  const boards = (['narrow', 'wide'] as const).flatMap((name) => {
    const svg = root.querySelector<SVGSVGElement>(`.map-board .drawing.${name} > svg`);
    return svg === null ? [] : [makeBoard(svg, sheets[name], () => days, onDraw)];
  });
  const shown = (): Board | undefined => boards.find(({ svg }) => svg.getClientRects().length > 0);
  const buttons = root.querySelector<HTMLElement>('.map-zoom');
  if (buttons !== null) buttons.hidden = false;
  const act = (name: string | undefined): void => {
    if (name === 'in') shown()?.zoomBy(STEP);
    if (name === 'out') shown()?.zoomBy(1 / STEP);
    if (name === 'reset') shown()?.reset();
  };
  buttons?.addEventListener(
    'click',
    ({ target }) => act(target instanceof Element ? target.closest('button')?.dataset['zoom'] : undefined),
    { signal },
  );
  const keys: Record<string, string> = { '+': 'in', '=': 'in', '-': 'out', '0': 'reset' };
  const moves: Record<string, [number, number]> = {
    ArrowLeft: [MOVE, 0],
    ArrowRight: [-MOVE, 0],
    ArrowUp: [0, MOVE],
    ArrowDown: [0, -MOVE],
  };
  for (const { svg } of boards)
    svg.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const move = moves[event.key];
        // The whole map cannot be moved: the arrows scroll the page.
        if (move !== undefined && svg.classList.contains('is-closer')) shown()?.moveBy(...move);
        else if (keys[event.key] !== undefined) act(keys[event.key]);
        else return;
        event.preventDefault();
      },
      { signal },
    );
  root.addEventListener(
    'map-days',
    (event) => {
      // Sent by <map-time>.
      const { detail } = event as CustomEvent<Days>;
      // The page was drawn for all time: nothing to do until a reader asks for another.
      if (detail === null && days === null) return;
      days = detail;
      for (const board of boards) board.draw();
      filterRows(root, days);
    },
    { signal },
  );
  // The control may have been ready before anybody listened.
  root.querySelector('map-time')?.dispatchEvent(new CustomEvent('map-ready'));
  return {
    reveal: (id) => shown()?.reveal(id),
    stop: () => {
      control.abort();
      for (const board of boards) board.stop();
      if (buttons !== null) buttons.hidden = true;
      filterRows(root, null);
    },
  };
}
