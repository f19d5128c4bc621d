import { layoutTimeline } from '../figures/timeline/layout.ts';
import type { Span } from '../figures/timeline/scale.ts';
import { clampWindow, shiftWindow, toSpan, toWindow, zoomWindow } from '../figures/timeline/scale.ts';
import { redrawTimeline } from './timeline-drawing.ts';
import { readItem } from './timeline-row.ts';
import type { TimelineState } from './timeline-state.ts';
import { isChosen, readState, writeState } from './timeline-state.ts';

const toDay = (date: Date): string => date.toISOString().slice(0, 10);
const lastDay = ({ end }: Span): string => toDay(new Date(end.getTime() - 1));

/** `<ledger-timeline>` around a finished timeline: zoom, filters and a state in the address. Undoes itself when taken out. */
class LedgerTimeline extends HTMLElement {
  #stop: AbortController | null = null;
  #observer: IntersectionObserver | null = null;
  #undo: () => void = () => undefined;

  connectedCallback(): void {
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#observer?.disconnect();
      this.#start();
    });
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#stop?.abort();
    this.#undo();
  }

  #start(): void {
    const form = this.querySelector('form');
    const svg = this.querySelector<SVGSVGElement>('.timeline-drawing');
    const rows = [...this.querySelectorAll<HTMLElement>('li[data-item]')];
    if (form === null || svg === null || rows.length === 0) return;
    const items = rows.map(readItem);
    const rowOf = new Map(items.map(({ id }, index) => [id, rows[index]]));
    const lanes = JSON.parse(this.dataset['lanes'] ?? '[]').map((lane: { id: string; label: string }) => ({
      ...lane,
      description: '',
    }));
    const home = toWindow(this.dataset['from'] ?? '', this.dataset['to'] ?? '');
    const spans = items.map(({ date }) => toSpan(date)).filter((span) => span !== null);
    const extent: Span = {
      start: new Date(Math.min(home.start.getTime(), ...spans.map(({ start }) => start.getTime()))),
      end: new Date(Math.max(home.end.getTime(), ...spans.map(({ end }) => end.getTime()))),
    };
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const words = form.querySelector<HTMLInputElement>('input[type=search]');
    const output = form.querySelector('output');
    const before = {
      drawing: svg.innerHTML,
      viewBox: svg.getAttribute('viewBox') ?? '',
      count: output?.textContent ?? '',
    };
    const { signal } = (this.#stop = new AbortController());
    let window = home;
    let isDrawn = true;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const chosen = (name: string): string[] | null => {
      const group = boxes.filter((box) => box.name === name);
      return group.every(({ checked }) => checked)
        ? null
        : group.filter(({ checked }) => checked).map(({ value }) => value);
    };
    const isHome = (): boolean =>
      window.start.getTime() === home.start.getTime() && window.end.getTime() === home.end.getTime();
    const toState = (): TimelineState => ({
      lanes: chosen('lane'),
      factuality: chosen('factuality'),
      words: words?.value.trim() ?? '',
      window: isHome() ? null : { from: toDay(window.start), to: lastDay(window) },
    });

    const show = (): void => {
      const state = toState();
      const shown = new Set(items.filter((item) => isChosen(item, state)).map(({ id }) => id));
      for (const row of rows) row.hidden = !shown.has(row.dataset['item'] ?? '');
      for (const month of this.querySelectorAll<HTMLElement>('.month'))
        month.hidden = month.querySelector('li[data-item]:not([hidden])') === null;
      const isWhole = isHome() && shown.size === items.length;
      if (!isWhole || !isDrawn) {
        redrawTimeline(svg, layoutTimeline(items, lanes, { window, width: svg.viewBox.baseVal.width, shown }), (id) =>
          rowOf.get(id),
        );
        isDrawn = isWhole;
      }
      if (output) {
        const drawn = items.filter(({ id, date }) => {
          const span = toSpan(date);
          return shown.has(id) && span !== null && span.end > window.start && span.start < window.end;
        });
        const isSeen = svg.getClientRects().length > 0;
        output.textContent = `${shown.size} of ${items.length} events${isSeen ? `, ${drawn.length} in the time drawn` : ''}`;
      }
    };
    // The state replaces the address instead of adding to it: Back leaves the page, and coming back finds the state.
    const keep = (): void => {
      clearTimeout(timer);
      timer = setTimeout(
        () =>
          history.replaceState(
            history.state,
            '',
            `${location.pathname}${writeState(location.search, toState())}${location.hash}`,
          ),
        150,
      );
    };
    const change = (next: Span): void => {
      window = next;
      show();
      keep();
    };
    const restore = (): void => {
      const state = readState(location.search);
      for (const box of boxes) {
        const list = box.name === 'lane' ? state.lanes : state.factuality;
        box.checked = list === null || list.includes(box.value);
      }
      if (words) words.value = state.words;
      window = state.window === null ? home : clampWindow(toWindow(state.window.from, state.window.to), extent);
      show();
    };
    /** `share` of the window is where it comes closer. */
    const act = (name: string, share = 0.5): void => {
      if (name === 'in') change(zoomWindow(window, 0.5, share, extent));
      if (name === 'out') change(zoomWindow(window, 2, share, extent));
      if (name === 'earlier') change(shiftWindow(window, -0.5, extent));
      if (name === 'later') change(shiftWindow(window, 0.5, extent));
      if (name === 'reset') {
        for (const box of boxes) box.checked = true;
        if (words) words.value = '';
        change(home);
      }
    };

    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('input', () => (show(), keep()), { signal });
    form.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof Element) act(target.closest<HTMLElement>('[data-zoom]')?.dataset['zoom'] ?? '');
      },
      { signal },
    );
    /** Share of the window under the pointer. */
    const shareAt = (clientX: number): number => {
      const box = svg.getBoundingClientRect();
      const [x0, width] = [
        Number(svg.querySelector('.strip .rule')?.getAttribute('x1') ?? 0),
        svg.viewBox.baseVal.width,
      ];
      return Math.min(1, Math.max(0, (((clientX - box.left) / box.width) * width - x0) / (width - 8 - x0)));
    };
    svg.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        change(zoomWindow(window, event.deltaY > 0 ? 1.25 : 0.8, shareAt(event.clientX), extent));
      },
      { signal, passive: false },
    );
    svg.querySelector('.strip')?.addEventListener(
      'click',
      (event) => {
        if (!(event instanceof MouseEvent)) return;
        const at = extent.start.getTime() + shareAt(event.clientX) * (extent.end.getTime() - extent.start.getTime());
        const half = (window.end.getTime() - window.start.getTime()) / 2;
        change(clampWindow({ start: new Date(at - half), end: new Date(at + half) }, extent));
      },
      { signal },
    );
    const keys: Record<string, string> = { '+': 'in', '=': 'in', '-': 'out', '0': 'reset' };
    svg.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const arrow = event.shiftKey ? { ArrowLeft: 'earlier', ArrowRight: 'later' }[event.key] : undefined;
        const name = arrow ?? keys[event.key];
        if (name === undefined) return;
        event.preventDefault();
        const box = document.activeElement?.querySelector('.hit')?.getBoundingClientRect();
        act(name, box === undefined ? 0.5 : shareAt(box.left + box.width / 2));
        // A mark that has left the window cannot keep the focus: it goes to the first that is drawn.
        if (document.activeElement?.getAttribute('display') === 'none') {
          svg.querySelector<SVGAElement>('a.mark:not([display])')?.focus();
        }
      },
      { signal },
    );
    addEventListener('popstate', restore, { signal });
    this.#undo = () => {
      clearTimeout(timer);
      svg.innerHTML = before.drawing;
      svg.setAttribute('viewBox', before.viewBox);
      if (output) output.textContent = before.count;
      for (const hidden of this.querySelectorAll<HTMLElement>('.timeline-list [hidden]')) hidden.hidden = false;
      this.#undo = () => undefined;
    };
    restore();
  }
}

if (!customElements.get('ledger-timeline')) customElements.define('ledger-timeline', LedgerTimeline);
