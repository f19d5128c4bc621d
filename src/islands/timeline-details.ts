import type { TimelineRow } from './timeline-row.ts';

/** What `timeline/<month>.json` says of an item; written by `formats/timeline-details.ts`. */
interface Detail {
  quote: string;
  more: number;
  reported: string | null;
  article: { title: string; href: string };
  sources: { publisher: string; href: string }[];
}

const months = new Map<string, Promise<Record<string, Detail | null>>>();

/** The sentences of a month, asked for once; a failure is forgotten, so that the next opening tries again. */
function fetchMonth(month: string): Promise<Record<string, Detail | null>> {
  const known = months.get(month);
  if (known !== undefined) return known;
  const asked = fetch(`/timeline/${month}.json`).then((response) => {
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  });
  asked.catch(() => months.delete(month));
  months.set(month, asked);
  return asked;
}

const monthOf = ({ item }: TimelineRow): string => item.date.start?.slice(0, 7) ?? 'undated';

/** Asks for the sentences of a mark before it is opened. */
export function preloadDetails(row: TimelineRow): void {
  fetchMonth(monthOf(row)).catch(() => undefined);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function drawDetail({ quote, more, reported, article, sources }: Detail): Node[] {
  const cited = sources.flatMap(({ publisher, href }, i) => [i === 0 ? '' : ', ', element('a', { href }, publisher)]);
  const others = more === 0 ? '' : `, and ${more} more ${more === 1 ? 'sentence' : 'sentences'}`;
  return [
    element('blockquote', {}, element('p', {}, quote)),
    element(
      'p',
      { class: 'from' },
      'In ',
      element('a', { href: article.href }, `“${article.title}”`),
      others,
      ...(reported === null ? [] : [`. Reported ${reported}`]),
      ...(cited.length === 0 ? [] : [sources.length === 1 ? '. Source: ' : '. Sources: ', ...cited]),
      '.',
    ),
  ];
}

/** The panel that tells in place of one event: headline, date, who says so, the sentence, where to read on. */
export class TimelineDetails {
  readonly #panel: HTMLElement;
  #opener: Element | null = null;
  /** Finds the opener again after a redraw. */
  readonly #find: (row: TimelineRow) => Element | null;
  #row: TimelineRow | null = null;

  constructor(root: HTMLElement, find: (row: TimelineRow) => Element | null, signal: AbortSignal) {
    this.#find = find;
    this.#panel = element('div', {
      class: 'timeline-details',
      popover: 'auto',
      role: 'dialog',
      'aria-labelledby': `${root.closest('[id]')?.id ?? 'timeline'}-detail`,
      tabindex: '-1',
    });
    root.append(this.#panel);
    this.#panel.addEventListener(
      'toggle',
      (event) => {
        // `newState` is what every popover's toggle event has.
        if ((event as ToggleEvent).newState !== 'closed') return;
        const isLost = document.activeElement === document.body || this.#panel.contains(document.activeElement);
        const opener = this.#opener?.isConnected ? this.#opener : this.#row && this.#find(this.#row);
        if (isLost && (opener instanceof HTMLElement || opener instanceof SVGElement)) opener.focus();
      },
      { signal },
    );
    signal.addEventListener('abort', () => this.#panel.remove());
  }

  /** Opens the panel at a mark or a row; what the page says stands at once, the sentence when it has come. */
  open(row: TimelineRow, opener: Element): void {
    [this.#row, this.#opener] = [row, opener];
    const time = row.row.querySelector('time')?.cloneNode(true) ?? '';
    const facts = row.row.querySelector('.facts-line')?.textContent ?? '';
    const sentence = element('div', { class: 'sentence' }, element('p', { class: 'from' }, 'Fetching the sentence …'));
    const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×');
    close.addEventListener('click', () => this.close());
    this.#panel.replaceChildren(
      close,
      element('p', { class: 'headline', id: this.#panel.getAttribute('aria-labelledby') ?? '' }, row.item.title),
      element('p', { class: 'facts' }, time, facts),
      sentence,
      element('p', {}, element('a', { href: row.item.url, class: 'more' }, 'Everything on this event')),
    );
    this.#panel.showPopover();
    this.#place(opener);
    this.#panel.focus({ preventScroll: true });
    fetchMonth(monthOf(row)).then(
      (details) => {
        if (this.#row !== row) return;
        const detail = details[row.item.id];
        sentence.replaceChildren(...(detail ? drawDetail(detail) : []));
        this.#place(opener);
      },
      () => {
        sentence.replaceChildren(
          element('p', { class: 'from' }, 'The sentence did not load. It stands on the page of the event, below.'),
        );
      },
    );
  }

  close(): void {
    if (this.#panel.matches(':popover-open')) this.#panel.hidePopover();
  }

  /** Under the mark, or above it where there is more room; narrow screens have it at their foot (see the style sheet). */
  #place(opener: Element): void {
    const panel = this.#panel;
    if (getComputedStyle(panel).position === 'fixed' || !opener.isConnected) return;
    const box = (opener.querySelector('.hit') ?? opener).getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = panel;
    const room = document.documentElement.clientWidth;
    // The visible part of a bar that reaches over the edge.
    const centre = (Math.max(0, box.left) + Math.min(room, box.right)) / 2;
    const left = Math.max(8, Math.min(room - width - 8, centre - width / 2));
    const isBelow = box.bottom + height + 12 <= innerHeight || box.top < height + 12;
    panel.style.left = `${left + scrollX}px`;
    panel.style.top = `${(isBelow ? box.bottom + 8 : box.top - height - 8) + scrollY}px`;
  }
}
