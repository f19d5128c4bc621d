import { plotEdges } from '../figures/timeline/layout.ts';
import type { Span } from '../figures/timeline/scale.ts';
import { DAY, isMeeting, toIsoDay, toWindow } from '../figures/timeline/scale.ts';
import { clampWindow, revealWindow, shiftWindow, zoomWindow } from '../figures/timeline/window.ts';
import { TimelineBrush } from './timeline-brush.ts';
import { preloadDetails, TimelineDetails } from './timeline-details.ts';
import { TimelineForm } from './timeline-form.ts';
import { startGestures } from './timeline-gestures.ts';
import { TimelineList } from './timeline-list.ts';
import { startPaper } from './timeline-paper.ts';
import type { TimelineRow } from './timeline-row.ts';
import { TimelineStatus } from './timeline-status.ts';
import type { TimelineState } from './timeline-state.ts';
import { createFilter, foldWords, readState, writeState } from './timeline-state.ts';
import { TimelineView } from './timeline-view.ts';
import { focusMark, startWalk, wordsOf } from './timeline-walk.ts';

/** `<ledger-timeline>` around a finished timeline: zoom, filters, details and a state in the address. Undoes itself when taken out. */
class LedgerTimeline extends HTMLElement {
  #stop: AbortController | null = null;
  #observer: IntersectionObserver | null = null;

  connectedCallback(): void {
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#observer?.disconnect();
      this.#stop = new AbortController();
      startTimeline(this, this.#stop.signal);
    });
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#stop?.abort();
  }
}

function startTimeline(root: HTMLElement, signal: AbortSignal): void {
  const formElement = root.querySelector('form');
  if (formElement === null) return;
  const view = new TimelineView(root, signal);
  const form = new TimelineForm(formElement);
  const list = new TimelineList(root, view.rows);
  const status = new TimelineStatus(root, signal);
  const details = new TimelineDetails(root, ({ item }) => view.markOf(item), signal);
  const titles = new Map(view.items.map((item) => [item, foldWords(item.title)]));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const toState = (): TimelineState => ({
    ...form.read(),
    window: view.isHome ? null : { from: toIsoDay(view.window.start), to: toIsoDay(view.window.end - DAY) },
  });
  // The state replaces the address instead of adding to it: Back leaves the page, and coming back finds the state.
  const keep = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const search = writeState(location.search, toState());
      history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    }, 200);
  };
  const tell = (): void => {
    const chosen = new Set(view.chosen);
    const { isHome, window } = view;
    // A list is all there is on a phone: it follows the window as soon as the reader has moved it.
    list.show(({ item }) => chosen.has(item) && (isHome || (item.span !== null && isMeeting(item.span, window))));
    // until then the list has everything, and so has the brush
    brush?.show(isHome && view.drawing === null ? view.extent : window);
    status.show(view, form.describe());
    keep();
  };
  const move = (window: Span): void => {
    details.close();
    view.move(window);
    tell();
  };
  const brush = view.strip && new TimelineBrush(view.strip, view.extent, view.window, move, signal);
  const filter = (): void => {
    const state = toState();
    const isWanted = createFilter(state, form.names, (item) => titles.get(item) ?? '');
    const chosen = view.items.filter(isWanted);
    view.choose(chosen.length === view.items.length ? view.items : chosen, state.lanes);
    tell();
  };
  const restore = (): void => {
    const state = readState(location.search);
    form.write(state);
    view.move(state.window === null ? view.home : toWindow(state.window.from, state.window.to));
    filter();
  };
  const acts: Record<string, (share: number) => void> = {
    in: (share) => move(zoomWindow(view.window, 0.5, share, view.extent)),
    out: (share) => move(zoomWindow(view.window, 2, share, view.extent)),
    earlier: () => move(shiftWindow(view.window, -0.5, view.extent)),
    later: () => move(shiftWindow(view.window, 0.5, view.extent)),
    times: () => move(view.extent),
    reset: () => {
      form.write(readState(''));
      view.move(view.home);
      filter();
    },
  };
  const open = (row: TimelineRow, opener: Element): void => {
    details.open(row, opener);
    status.announce(row);
  };
  /** A column opens by coming closer; where days are as close as it gets, the list goes on from there. */
  const openStack = (stack: SVGAElement): boolean => {
    const span = { start: Number(stack.dataset['from']), end: Number(stack.dataset['to']) };
    const next = clampWindow(span, view.extent);
    if (next.start === view.window.start && next.end === view.window.end) return false;
    const lane = stack.closest<SVGElement>('.lane')?.dataset['lane'] ?? '';
    move(next);
    const first = view.firstOf(lane);
    if (first) focusMark(first, true);
    return true;
  };

  formElement.addEventListener('submit', (event) => event.preventDefault(), { signal });
  formElement.addEventListener('input', filter, { signal });
  startGestures(
    root,
    (svg) => {
      const { width } = svg.viewBox.baseVal;
      const [x0, x1] = plotEdges(width);
      return [x0 / width, x1 / width];
    },
    {
      hold: () => {
        const from = view.window;
        return {
          pan: (share) => move(shiftWindow(from, share, view.extent)),
          zoom: (factor, share) => move(zoomWindow(from, factor, share, view.extent)),
        };
      },
      canZoom: (factor) => {
        const next = zoomWindow(view.window, factor, 0.5, view.extent);
        return next.end - next.start !== view.window.end - view.window.start;
      },
    },
    signal,
  );
  root.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
        return;
      const { target } = event;
      acts[target.closest<HTMLElement>('[data-zoom]')?.dataset['zoom'] ?? '']?.(0.5);
      const stack = target.closest<SVGAElement>('a.stack');
      if (stack !== null && openStack(stack)) event.preventDefault();
      const link = target.closest('a.mark, li[data-item] a');
      const row = link === null ? undefined : (view.rowOf(link) ?? view.rows.find((one) => one.row.contains(link)));
      if (link === null || row === undefined) return;
      event.preventDefault();
      open(row, link);
    },
    { signal },
  );
  root.addEventListener(
    'keydown',
    (event) => {
      const mark = event.target instanceof Element ? event.target.closest<SVGAElement>('.timeline-drawing a') : null;
      if (mark === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const arrow = event.shiftKey ? { ArrowLeft: 'earlier', ArrowRight: 'later' }[event.key] : undefined;
      const name = arrow ?? { '+': 'in', '=': 'in', '-': 'out', '0': 'reset' }[event.key];
      if (name === undefined) return;
      event.preventDefault();
      const span = view.rowOf(mark)?.item.span;
      const middle = span ? (span.start + span.end) / 2 : Number(mark.dataset['from']);
      const share = (middle - view.window.start) / (view.window.end - view.window.start);
      acts[name]?.(Math.min(1, Math.max(0, share)));
    },
    { signal },
  );
  startWalk(root, signal, {
    edge: (mark, key) => {
      const lane = mark.closest<SVGElement>('.lane')?.dataset['lane'] ?? '';
      const next = key === 'ArrowRight' || key === 'ArrowLeft' ? view.beyond(lane, key === 'ArrowRight') : undefined;
      if (!next?.span) return;
      move(revealWindow(view.window, next.span, view.extent));
      const found = view.markOf(next) ?? view.firstOf(lane);
      if (found) focusMark(found);
    },
  });
  for (const type of ['focusin', 'pointerover']) {
    root.addEventListener(
      type,
      ({ target }) => {
        const mark = target instanceof Element ? target.closest('a.mark') : null;
        const row = mark === null ? undefined : view.rowOf(mark);
        if (mark !== null && row !== undefined && wordsOf(mark) !== '') preloadDetails(row);
      },
      { signal },
    );
  }
  addEventListener('popstate', restore, { signal });
  startPaper(root, view, signal);
  // Another width has another drawing, which may not be in this state yet.
  const observer = new ResizeObserver(() => {
    if (!view.measure()) return;
    view.draw();
    tell();
  });
  observer.observe(root);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
    list.reset();
  });
  restore();
}

if (!customElements.get('ledger-timeline')) customElements.define('ledger-timeline', LedgerTimeline);
