import { extentOf, layoutDensity } from '../figures/timeline/density.ts';
import type { TimelineItem } from '../figures/timeline/items.ts';
import type { TimelineLayout } from '../figures/timeline/layout.ts';
import { layoutTimeline } from '../figures/timeline/layout.ts';
import type { Span } from '../figures/timeline/scale.ts';
import { isMeeting, toWindow } from '../figures/timeline/scale.ts';
import { drawDensity } from '../figures/timeline/strip.ts';
import { clampWindow } from '../figures/timeline/window.ts';
import { readRows } from './timeline-row.ts';
import type { TimelineRow } from './timeline-row.ts';
import { makeSvg, redrawTimeline } from './timeline-tree.ts';
import { focusMark } from './timeline-walk.ts';

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** What is drawn of a timeline: its items, those chosen, the window, and the drawing that the width of the page has. */
export class TimelineView {
  readonly rows: readonly TimelineRow[];
  readonly items: readonly TimelineItem[];
  /** Window of the page, and the stretch of everything. */
  readonly home: Span;
  readonly extent: Span;
  readonly strip: SVGSVGElement | null;
  readonly #byRef: ReadonlyMap<string, TimelineRow>;
  readonly #refs: ReadonlyMap<TimelineItem, string>;
  readonly #lanes: readonly { id: string; label: string }[];
  readonly #occurring: ReadonlySet<string>;
  readonly #listId: string;
  /** What the page drew, to give it back. */
  readonly #before: { svg: SVGElement; nodes: Node[]; viewBox: string }[];
  readonly #drawings: SVGSVGElement[];
  #drawing: SVGSVGElement | null = null;
  #window: Span;
  #chosen: readonly TimelineItem[];
  #kept: ReadonlySet<string>;
  #layout: TimelineLayout | null = null;

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.rows = readRows(root);
    this.items = this.rows.map(({ item }) => item);
    this.#byRef = new Map(this.rows.map((row) => [row.ref, row]));
    this.#refs = new Map(this.rows.map(({ item, ref }) => [item, ref]));
    // Written by the figure from Site.lanes.
    this.#lanes = JSON.parse(root.dataset['lanes'] ?? '[]') as { id: string; label: string }[];
    this.#occurring = new Set(this.items.map(({ lane }) => lane));
    this.#listId = root.parentElement?.closest('[id]')?.id ?? '';
    this.home = toWindow(root.dataset['from'] ?? '', root.dataset['to'] ?? '');
    this.extent = extentOf(this.items, this.home);
    this.#window = this.home;
    this.#chosen = this.items;
    this.#kept = this.#occurring;
    this.strip = root.querySelector<SVGSVGElement>('.strip');
    this.#drawings = [...root.querySelectorAll<SVGSVGElement>('.timeline-drawing')];
    this.measure();
    const kept: (SVGElement | null)[] = [...this.#drawings, root.querySelector<SVGElement>('.density')];
    this.#before = kept
      .filter((svg) => svg !== null)
      .map((svg) => ({ svg, nodes: [...svg.childNodes], viewBox: svg.getAttribute('viewBox') ?? '' }));
    signal.addEventListener('abort', () => this.#before.forEach(({ svg }) => this.#restore(svg)));
  }

  get window(): Span {
    return this.#window;
  }

  get chosen(): readonly TimelineItem[] {
    return this.#chosen;
  }

  get isHome(): boolean {
    return isSame(this.#window, this.home);
  }

  /** The drawing that is on the screen; null on a phone, which has the list. */
  get drawing(): SVGSVGElement | null {
    return this.#drawing;
  }

  /** Finds the drawing anew; true if it is another. Asking at each step would make the browser lay out the page each time. */
  measure(): boolean {
    const before = this.#drawing;
    this.#drawing = this.#drawings.find((svg) => svg.getClientRects().length > 0) ?? null;
    return this.#drawing !== before;
  }

  /** Number of chosen items in the window. */
  get drawn(): number {
    return this.#chosen.filter(({ span }) => span !== null && isMeeting(span, this.#window)).length;
  }

  rowOf(mark: Element): TimelineRow | undefined {
    return this.#byRef.get(mark.getAttribute('aria-labelledby') ?? '');
  }

  markOf(item: TimelineItem): SVGAElement | null {
    return this.drawing?.querySelector(`a[aria-labelledby="${CSS.escape(this.#refs.get(item) ?? '')}"]`) ?? null;
  }

  /** Moves the window, kept within everything there is. */
  move(window: Span): void {
    this.#window = clampWindow(window, this.extent);
    this.draw();
  }

  /** Shows some items, and of the lanes those chosen; null for all. */
  choose(items: readonly TimelineItem[], lanes: readonly string[] | null): void {
    this.#chosen = items;
    this.#kept = lanes === null ? this.#occurring : new Set(lanes.filter((lane) => this.#occurring.has(lane)));
    this.draw();
    const density = this.strip?.querySelector('.density');
    density?.replaceChildren(...drawDensity(layoutDensity(items, this.extent), makeSvg));
  }

  /** Items of a lane that lie beyond an edge of the window, nearest first. */
  beyond(lane: string, isLater: boolean): TimelineItem | undefined {
    const { start, end } = this.#window;
    const at = ({ span }: TimelineItem): number => span?.start ?? 0;
    return this.#chosen
      .filter((item) => item.lane === lane && item.span !== null)
      .filter(({ span }) => span !== null && (isLater ? span.start >= end : span.end <= start))
      .reduce<TimelineItem | undefined>(
        (best, item) => (best === undefined || at(item) < at(best) === isLater ? item : best),
        undefined,
      );
  }

  #restore(svg: SVGElement): void {
    const before = this.#before.find((one) => one.svg === svg);
    if (before === undefined) return;
    svg.replaceChildren(...before.nodes);
    if (before.viewBox !== '') svg.setAttribute('viewBox', before.viewBox);
  }

  /** Draws the state for paper, which has the width of the narrow drawing; gives back what undoes it. */
  drawForPaper(): () => void {
    const shown = this.#drawing;
    this.#drawing = this.#drawings.at(-1) ?? null;
    this.draw();
    return () => {
      this.#drawing = shown;
      this.draw();
    };
  }

  /** Draws the state into the drawing on the screen; a focused mark keeps the focus, or hands it to its lane. */
  draw(): void {
    const svg = this.drawing;
    if (svg === null) return;
    const focused = svg.contains(document.activeElement) ? document.activeElement : null;
    const lane = focused?.closest<SVGElement>('.lane')?.dataset['lane'];
    const before = this.#before.find((one) => one.svg === svg);
    if (this.isHome && this.#chosen === this.items && before !== undefined && before.nodes.length > 0) {
      if (this.#layout !== null) this.#restore(svg);
      this.#layout = null;
    } else {
      this.#layout = layoutTimeline(this.#chosen, this.#lanes, {
        window: this.#window,
        width: svg.viewBox.baseVal.width,
        keep: this.#kept,
      });
      redrawTimeline(svg, this.#layout, {
        refOf: (item) => this.#refs.get(item) ?? '',
        dateWords: ({ start, end }) => [start, end].filter((one) => one !== null).join(' – '),
        monthHref: (month) => `#${this.#listId}-${month}`,
      });
    }
    if (focused === null || focused.isConnected) return;
    const ref = focused.getAttribute('aria-labelledby');
    const own = ref === null ? null : svg.querySelector<SVGAElement>(`a[aria-labelledby="${CSS.escape(ref)}"]`);
    const next = own ?? this.#inStack(svg, ref) ?? this.firstOf(lane ?? '') ?? svg.querySelector<SVGAElement>('a');
    if (next) focusMark(next, true);
  }

  /** The first mark of a lane. */
  firstOf(lane: string): SVGAElement | null {
    return this.drawing?.querySelector<SVGAElement>(`[data-lane="${CSS.escape(lane)}"] a`) ?? null;
  }

  /** The column that counts an item. */
  #inStack(svg: SVGSVGElement, ref: string | null): SVGAElement | null {
    const item = ref === null ? undefined : this.#byRef.get(ref)?.item;
    const time = item?.span?.start;
    if (item === undefined || time === undefined) return null;
    const stacks = [...svg.querySelectorAll<SVGAElement>(`[data-lane="${CSS.escape(item.lane)}"] a.stack`)];
    return stacks.find(({ dataset }) => Number(dataset['from']) <= time && time < Number(dataset['to'])) ?? null;
  }
}
