type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';
const isDirection = (key: string): key is Direction => /^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key);

/** What arrows to the left and right go along. */
const ROW = '.lane, .walk-row';
const marksOf = (lane: Element): SVGAElement[] => [...lane.querySelectorAll<SVGAElement>('a')];
const middleOf = (mark: SVGAElement): number => {
  const { left, width } = (mark.querySelector('.hit') ?? mark).getBoundingClientRect();
  return left + width / 2;
};

/** The mark that a key leads to; null at the end of a lane or of the lanes. */
export function nextMark(mark: SVGAElement, key: Direction): SVGAElement | null {
  const lane = mark.closest(ROW);
  if (lane === null) return null;
  const marks = marksOf(lane);
  const at = marks.indexOf(mark);
  if (key === 'Home') return marks[0] ?? null;
  if (key === 'End') return marks.at(-1) ?? null;
  if (key === 'ArrowLeft') return marks[at - 1] ?? null;
  if (key === 'ArrowRight') return marks[at + 1] ?? null;
  const lanes = [...(mark.ownerSVGElement?.querySelectorAll(ROW) ?? [])].filter((one) => one.querySelector('a'));
  const other = lanes[lanes.indexOf(lane) + (key === 'ArrowDown' ? 1 : -1)];
  if (other === undefined) return null;
  const x = middleOf(mark);
  const distances = marksOf(other).map((one) => ({ one, distance: Math.abs(middleOf(one) - x) }));
  return distances.reduce((best, next) => (next.distance < best.distance ? next : best)).one;
}

/** Gives a mark the tab stop of its drawing, and the focus; `isStill` where the page should not scroll to it. */
export function focusMark(mark: SVGAElement, isStill = false): void {
  mark.ownerSVGElement?.querySelector('a[tabindex="0"]')?.setAttribute('tabindex', '-1');
  mark.setAttribute('tabindex', '0');
  mark.focus({ preventScroll: isStill });
}

/** The document or the shadow that a mark stands in: ids are of that alone. */
const rootOf = (mark: Element): Document | ShadowRoot => {
  const root = mark.getRootNode();
  return root instanceof ShadowRoot ? root : document;
};

/** Headline and date of a mark: the words that name it. */
export function wordsOf(mark: Element): string {
  const ref = mark.getAttribute('aria-labelledby');
  const named =
    ref === null
      ? (mark.getAttribute('aria-label') ?? mark.querySelector(':scope > title')?.textContent)
      : rootOf(mark).getElementById(ref)?.textContent;
  return (named ?? '').replace(/\s+/g, ' ').trim();
}

/** How marks are walked. */
interface Walk {
  /** Selects them. */
  marks?: string;
  /** Events that bring up the words of a mark. */
  tipOn?: readonly ('pointerover' | 'focusin')[];
  /** Asked what lies beyond the last mark of a lane. */
  edge?: (mark: SVGAElement, key: Direction) => void;
}

/** Words above the mark that is pointed at or focused; assistive technology has them from the mark itself. */
function startTip(root: HTMLElement, signal: AbortSignal, { marks, tipOn }: Required<Walk>): void {
  const tip = document.createElement('div');
  tip.className = 'mark-tip';
  tip.ariaHidden = 'true';
  tip.hidden = true;
  const show = (target: EventTarget | null): void => {
    const mark = target instanceof Element ? target.closest(marks) : null;
    tip.hidden = mark === null;
    if (mark === null) return;
    if (!tip.isConnected) root.append(tip);
    tip.textContent = wordsOf(mark);
    const [box, frame] = [(mark.querySelector('.hit') ?? mark).getBoundingClientRect(), root.getBoundingClientRect()];
    const half = tip.offsetWidth / 2;
    const centre = Math.max(box.left, frame.left) / 2 + Math.min(box.right, frame.right) / 2 - frame.left;
    tip.style.left = `${Math.max(half, Math.min(frame.width - half, centre))}px`;
    tip.style.top = `${box.top - frame.top - 4}px`;
  };
  for (const type of tipOn) root.addEventListener(type, ({ target }) => show(target), { signal });
  for (const type of ['pointerleave', 'focusout', 'pointerdown']) {
    root.addEventListener(type, () => (tip.hidden = true), { signal });
  }
  root.addEventListener('keydown', ({ key }) => key === 'Escape' && (tip.hidden = true), { signal });
  signal.addEventListener('abort', () => tip.remove());
}

/**
 * Arrows and words for the drawings in `root`: one tab stop; left and right go along a lane, up and down to the next one,
 * Home and End to its ends; the words of the mark at hand stand above it.
 */
export function startWalk(
  root: HTMLElement,
  signal: AbortSignal,
  { edge = () => undefined, marks = '.timeline-drawing a', tipOn = ['pointerover', 'focusin'] }: Walk = {},
): void {
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !isDirection(event.key)) return;
      const mark = event.target instanceof Element ? event.target.closest<SVGAElement>(marks) : null;
      if (mark === null) return;
      event.preventDefault();
      const next = nextMark(mark, event.key);
      if (next === null) edge(mark, event.key);
      else focusMark(next);
    },
    { signal },
  );
  startTip(root, signal, { edge, marks, tipOn });
}
