/**
 * `<sort-table>` around a table: makes a button of every heading marked `data-sort` ("text" or "number"), which sorts the rows
 * by that column, the other way at the second press. A cell's `data-value` counts before its words. Undoes itself when taken out.
 */
class SortTable extends HTMLElement {
  #stop: AbortController | null = null;
  #given: HTMLTableRowElement[] = [];

  connectedCallback(): void {
    const body = this.querySelector('tbody');
    if (!body) return;
    this.#given = [...body.rows];
    this.#stop = new AbortController();
    for (const heading of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => this.#sort(body, heading), { signal: this.#stop.signal });
    }
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
    this.querySelector('tbody')?.append(...this.#given);
    for (const heading of this.querySelectorAll('th[data-sort]')) {
      heading.removeAttribute('aria-sort');
      heading.replaceChildren(...(heading.querySelector('button')?.childNodes ?? []));
    }
  }

  #sort(body: HTMLTableSectionElement, heading: HTMLTableCellElement): void {
    const isNumber = heading.dataset['sort'] === 'number';
    const before = heading.ariaSort;
    // numbers are looked at from the largest down, words from A on
    const isUp = before === null ? !isNumber : before === 'descending';
    const compare = (a: HTMLTableRowElement, b: HTMLTableRowElement): number => {
      const [one, other] = [valueOf(a, heading.cellIndex), valueOf(b, heading.cellIndex)];
      return isNumber ? Number(one) - Number(other) : one.localeCompare(other, document.documentElement.lang);
    };
    body.append(...[...body.rows].sort((a, b) => (isUp ? compare(a, b) : compare(b, a))));
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    heading.ariaSort = isUp ? 'ascending' : 'descending';
  }
}

function valueOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset['value'] ?? cell?.textContent?.trim() ?? '';
}

if (!customElements.get('sort-table')) customElements.define('sort-table', SortTable);
