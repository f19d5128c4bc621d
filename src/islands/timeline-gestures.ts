/** Moves and zooms from where the window was when it was taken in hand: days are whole, and many small steps would add up to none. */
export interface Hold {
  /** By a share of the window; to later where positive. */
  pan: (share: number) => void;
  /** Around a share of the window: 0 its beginning, 1 its end. */
  zoom: (factor: number, share: number) => void;
}

export interface GestureActions {
  hold: () => Hold;
  /** True if the window could become longer or shorter. */
  canZoom: (factor: number) => boolean;
}

/** The part of the lanes in a drawing, as shares of its width. */
export type Edges = (svg: SVGSVGElement) => [number, number];

/**
 * Wheel, drag and pinch on the drawings in `root`. The page keeps its scrolling: a wheel zooms with Ctrl, or while a key has
 * put the focus on a mark and only as long as there is something to zoom; a finger moves time sideways alone.
 */
export function startGestures(root: HTMLElement, edges: Edges, actions: GestureActions, signal: AbortSignal): void {
  const drawingAt = (target: EventTarget | null): SVGSVGElement | null =>
    target instanceof Element ? target.closest<SVGSVGElement>('.timeline-drawing') : null;
  const extentOf = (svg: SVGSVGElement): { left: number; width: number } => {
    const box = svg.getBoundingClientRect();
    const [x0, x1] = edges(svg);
    return { left: box.left + x0 * box.width, width: (x1 - x0) * box.width };
  };
  const shareAt = (svg: SVGSVGElement, clientX: number): number => {
    const { left, width } = extentOf(svg);
    return Math.min(1, Math.max(0, (clientX - left) / width));
  };

  const wheel = { hold: actions.hold(), pan: 0, zoom: 0, time: -Infinity };
  root.addEventListener(
    'wheel',
    (event) => {
      const svg = drawingAt(event.target);
      if (svg === null) return;
      const { deltaX, deltaY, shiftKey, timeStamp } = event;
      const isAsked = event.ctrlKey || event.metaKey;
      const isZoom = isAsked || svg.querySelector(':focus-visible') !== null;
      if (!isZoom && !shiftKey && Math.abs(deltaX) <= 2 * Math.abs(deltaY)) return;
      if (!isAsked && isZoom && !actions.canZoom(deltaY > 0 ? 1.1 : 0.9)) return;
      event.preventDefault();
      // A turn of the wheel is many events; a pause or another direction begins a new one.
      if (timeStamp - wheel.time > 250 || isZoom !== (wheel.zoom !== 0)) {
        Object.assign(wheel, { hold: actions.hold(), pan: 0, zoom: 0 });
      }
      wheel.time = timeStamp;
      if (isZoom) {
        wheel.zoom += Math.max(-60, Math.min(60, deltaY)) * 0.004;
        wheel.hold.zoom(Math.exp(wheel.zoom), shareAt(svg, event.clientX));
      } else {
        wheel.pan += (shiftKey && deltaX === 0 ? deltaY : deltaX) / extentOf(svg).width;
        wheel.hold.pan(wheel.pan);
      }
    },
    { signal, passive: false },
  );

  const fingers = new Map<number, { from: number; at: number }>();
  let hold = actions.hold();
  let moved = false;
  const grip = (): void => {
    hold = actions.hold();
    for (const finger of fingers.values()) finger.from = finger.at;
  };
  root.addEventListener(
    'pointerdown',
    (event) => {
      if (drawingAt(event.target) === null || event.button !== 0) return;
      if (fingers.size === 0) moved = false;
      fingers.set(event.pointerId, { from: event.clientX, at: event.clientX });
      grip();
    },
    { signal },
  );
  root.addEventListener(
    'pointermove',
    (event) => {
      const finger = fingers.get(event.pointerId);
      const svg = drawingAt(event.target);
      if (finger === undefined || svg === null) return;
      finger.at = event.clientX;
      const [one = finger, two] = [...fingers.values()];
      if (two === undefined) {
        // A click is seldom quite still.
        if (!moved && Math.abs(finger.at - finger.from) < 5) return;
        if (!moved) svg.setPointerCapture(event.pointerId);
        moved = true;
        hold.pan((finger.from - finger.at) / extentOf(svg).width);
      } else {
        moved = true;
        const [was, is] = [Math.abs(one.from - two.from), Math.abs(one.at - two.at)];
        if (was > 4 && is > 4) hold.zoom(was / is, shareAt(svg, (one.at + two.at) / 2));
      }
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    root.addEventListener(type, ({ pointerId }) => fingers.delete(pointerId) && grip(), { signal });
  }
  // Links are draggable by themselves, and letting go of the time must not open what lies under the pointer.
  root.addEventListener('dragstart', (event) => drawingAt(event.target) && event.preventDefault(), { signal });
  root.addEventListener(
    'click',
    (event) => {
      if (!moved || drawingAt(event.target) === null) return;
      moved = false;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
}
