import type { TimelineRow } from './timeline-row.ts';
import { spanWords } from './timeline-row.ts';
import type { TimelineView } from './timeline-view.ts';

/** Says how much is shown, what to do where nothing is, and, to those who listen, headline and date of what was opened. */
export class TimelineStatus {
  readonly #output: HTMLOutputElement | null;
  readonly #live: HTMLElement;
  readonly #empty: HTMLElement;
  readonly #before: string;
  /** The figure is titled with what it shows. */
  readonly #title: Element | null;
  readonly #titleBefore: string;

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#output = root.querySelector('output');
    this.#before = this.#output?.textContent ?? '';
    this.#title = root.closest('figure')?.querySelector('.figure-title') ?? null;
    this.#titleBefore = this.#title?.textContent ?? '';
    this.#live = document.createElement('p');
    this.#live.className = 'visually-hidden';
    this.#live.setAttribute('role', 'status');
    this.#empty = document.createElement('p');
    this.#empty.className = 'timeline-empty';
    this.#empty.hidden = true;
    root.querySelector('.drawing')?.before(this.#empty);
    root.append(this.#live);
    signal.addEventListener('abort', () => {
      this.#live.remove();
      this.#empty.remove();
      if (this.#title) this.#title.textContent = this.#titleBefore;
      if (this.#output) this.#output.textContent = this.#before;
    });
  }

  announce({ row, ref }: TimelineRow): void {
    this.#live.textContent = row.ownerDocument.getElementById(ref)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** `filters` are the words of what is left out. */
  show(view: TimelineView, filters: string): void {
    const { chosen, items, drawn, isHome } = view;
    const isInWindow = view.drawing !== null || !isHome;
    const period = spanWords(view.window);
    const shown = isInWindow ? `, ${drawn} in the time shown` : '';
    if (this.#output) this.#output.textContent = `${chosen.length} of ${items.length} events${shown}`;
    if (this.#title) this.#title.textContent = isHome ? this.#titleBefore : `Events, ${period}`;
    const isEmpty = chosen.length === 0 || (isInWindow && drawn === 0);
    this.#empty.hidden = !isEmpty;
    if (!isEmpty) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['zoom'] = chosen.length === 0 ? 'reset' : 'times';
    button.textContent = chosen.length === 0 ? 'Show all events again' : 'Show all times';
    const words =
      chosen.length === 0
        ? `No event fits ${filters}. Choose more lanes or fewer words. `
        : `None of the ${chosen.length} events lies in ${period}. `;
    this.#empty.replaceChildren(words, button);
  }
}
