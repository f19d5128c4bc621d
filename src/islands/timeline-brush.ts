import type { Span } from '../figures/timeline/scale.ts';
import { DAY } from '../figures/timeline/scale.ts';
import { STRIP, windowEdges } from '../figures/timeline/strip.ts';
import { dayWords } from './timeline-row.ts';
import { makeSvg } from './timeline-tree.ts';

type Side = 'start' | 'end';
const sides: readonly Side[] = ['start', 'end'];

/** The brush on the overview: drag the window, its ends, or a new one; each end is a slider for the keyboard. */
export class TimelineBrush {
  readonly #strip: SVGSVGElement;
  readonly #extent: Span;
  readonly #change: (window: Span) => void;
  readonly #handles: Record<Side, SVGElement>;
  #window: Span;

  constructor(strip: SVGSVGElement, extent: Span, window: Span, change: (window: Span) => void, signal: AbortSignal) {
    this.#strip = strip;
    this.#extent = extent;
    this.#window = window;
    this.#change = change;
    strip.removeAttribute('aria-hidden');
    strip.setAttribute('role', 'group');
    strip.setAttribute('aria-label', 'Time shown');
    strip.classList.add('has-brush');
    this.#handles = { start: this.#makeHandle('start'), end: this.#makeHandle('end') };
    strip.append(this.#handles.start, this.#handles.end);
    this.#listen(signal);
    signal.addEventListener('abort', () => {
      for (const side of sides) this.#handles[side].remove();
      strip.classList.remove('has-brush');
      strip.setAttribute('aria-hidden', 'true');
      strip.removeAttribute('role');
      strip.removeAttribute('aria-label');
    });
    this.show(window);
  }

  #makeHandle(side: Side): SVGElement {
    // Outside of the window, so that even a narrow one keeps room to be taken hold of.
    const outwards = side === 'start' ? -1 : 0;
    const [min, max] = [this.#extent.start / DAY, this.#extent.end / DAY];
    const height = STRIP.foot - STRIP.top;
    return makeSvg(
      'svg',
      {
        class: 'handle',
        role: 'slider',
        tabindex: 0,
        overflow: 'visible',
        'aria-label': side === 'start' ? 'First day shown' : 'Last day shown',
        'aria-valuemin': min,
        'aria-valuemax': max,
        'data-side': side,
      },
      [
        makeSvg('rect', { class: 'reach', x: outwards * 20 - 2, y: STRIP.top - 4, width: 24, height: height + 8 }),
        makeSvg('rect', { class: 'grip', x: outwards * 6, y: STRIP.top + height / 2 - 10, width: 6, height: 20 }),
      ],
    );
  }

  /** Moves the brush to a window. */
  show(window: Span): void {
    this.#window = window;
    const { x, width } = windowEdges(window, this.#extent);
    const rect = this.#strip.querySelector('.window');
    rect?.setAttribute('x', `${x}%`);
    rect?.setAttribute('width', `${width}%`);
    for (const side of sides) {
      const handle = this.#handles[side];
      const day = side === 'start' ? window.start : window.end - DAY;
      handle.setAttribute('x', `${side === 'start' ? x : x + width}%`);
      handle.setAttribute('aria-valuenow', String(window[side] / DAY));
      handle.setAttribute('aria-valuetext', dayWords(day));
    }
  }

  #timeAt(clientX: number): number {
    const box = this.#strip.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (clientX - box.left) / box.width));
    const { start, end } = this.#extent;
    return Math.round((start + share * (end - start)) / DAY) * DAY;
  }

  /** The window with one end elsewhere; an end that passes the other stops a day before it. */
  #withEnd(side: Side, time: number): Span {
    const { start, end } = this.#window;
    return side === 'start' ? { start: Math.min(time, end - DAY), end } : { start, end: Math.max(time, start + DAY) };
  }

  #listen(signal: AbortSignal): void {
    let drag: ((time: number) => Span) | null = null;
    let from = 0;
    this.#strip.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        from = this.#timeAt(event.clientX);
        const before = this.#window;
        const target = event.target instanceof Element ? event.target : this.#strip;
        const side = target.closest<SVGElement>('.handle')?.dataset['side'];
        if (side === 'start' || side === 'end') {
          this.#handles[side].focus();
          drag = (time) => this.#withEnd(side, time);
        } else if (target.matches('.window')) {
          drag = (time) => ({ start: before.start + time - from, end: before.end + time - from });
        } else {
          drag = (time) => ({ start: Math.min(from, time), end: Math.max(from, time) });
        }
        this.#strip.setPointerCapture(event.pointerId);
      },
      { signal },
    );
    this.#strip.addEventListener(
      'pointermove',
      (event) => {
        const time = this.#timeAt(event.clientX);
        if (drag !== null && time !== from) this.#change(drag(time));
      },
      { signal },
    );
    this.#strip.addEventListener(
      'pointerup',
      (event) => {
        const time = this.#timeAt(event.clientX);
        const half = (this.#window.end - this.#window.start) / 2;
        const isBare = event.target instanceof Element && event.target.closest('.handle, .window') === null;
        // A click beside the window brings it there; pointer capture makes the strip the target of every release.
        if (drag !== null && time === from && isBare && (time < this.#window.start || time > this.#window.end)) {
          this.#change({ start: time - half, end: time + half });
        }
        drag = null;
      },
      { signal },
    );
    this.#strip.addEventListener('pointercancel', () => (drag = null), { signal });
    this.#strip.addEventListener(
      'keydown',
      (event) => {
        const side = event.target instanceof SVGElement ? event.target.dataset['side'] : undefined;
        if (side !== 'start' && side !== 'end') return;
        const days = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -30, PageUp: 30 }[event.key];
        const edge = { Home: this.#extent.start, End: this.#extent.end }[event.key];
        const time = edge ?? (days === undefined ? null : this.#window[side] + days * DAY * (event.shiftKey ? 7 : 1));
        if (time === null) return;
        event.preventDefault();
        this.#change(this.#withEnd(side, Math.min(this.#extent.end, Math.max(this.#extent.start, time))));
      },
      { signal },
    );
  }
}
