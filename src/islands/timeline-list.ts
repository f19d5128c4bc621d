import type { TimelineRow } from './timeline-row.ts';

/** Shows and hides the rows of the list. Waits until the drawing is on the screen: thousands of rows take longer than that. */
export class TimelineList {
  readonly #list: Element | null;
  readonly #months: { month: HTMLElement; rows: readonly TimelineRow[] }[];
  #wanted: (row: TimelineRow) => boolean = () => true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: Element, rows: readonly TimelineRow[]) {
    this.#list = root.querySelector('.timeline-list');
    const groups = Map.groupBy(rows, ({ row }) => row.closest<HTMLElement>('.month'));
    this.#months = [...groups].flatMap(([month, list]) => (month === null ? [] : { month, rows: list }));
  }

  /** Shows the rows that pass a test, soon. */
  show(wanted: (row: TimelineRow) => boolean): void {
    this.#wanted = wanted;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#update(), 30);
  }

  #update(): void {
    let listed = 0;
    for (const { month, rows } of this.#months) {
      let shown = 0;
      for (const one of rows) {
        const isWanted = this.#wanted(one);
        if (isWanted) shown++;
        if (one.row.hidden === isWanted) one.row.hidden = !isWanted;
      }
      if (month.hidden !== (shown === 0)) month.hidden = shown === 0;
      listed += shown;
    }
    const count = this.#list?.querySelector('[data-listed]');
    if (count) count.textContent = String(listed);
  }

  /** Shows everything again, at once. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#wanted = () => true;
    this.#update();
  }
}
