/**
 * `<relation-matrix>` around a finished matrix and its table: one tab stop, arrows from cell to cell, the words of a cell where it is
 * pointed at, and Enter leads to its row. Undoes itself when taken out.
 */
class RelationMatrix extends HTMLElement {
  #stop: AbortController | null = null;

  connectedCallback(): void {
    const { signal } = (this.#stop = new AbortController());
    for (const svg of this.querySelectorAll('svg'))
      this.#cellsOf(svg).forEach((cell, index) => cell.setAttribute('tabindex', index === 0 ? '0' : '-1'));
    const output = this.querySelector('output');
    const show = ({ target }: Event): void => {
      const cell = target instanceof Element ? target.closest<SVGAElement>('a.tie-cell') : null;
      if (cell === null) return;
      this.#light(cell);
      if (output !== null) output.textContent = cell.querySelector('title')?.textContent ?? '';
    };
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, show, { signal });
    for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, () => this.#light(null), { signal });
    this.addEventListener('keydown', (event) => this.#move(event), { signal });
    this.addEventListener('click', (event) => this.#open(event), { signal });
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
    this.#light(null);
    for (const cell of this.querySelectorAll('a.tie-cell')) cell.removeAttribute('tabindex');
  }

  #cellsOf(svg: Element): SVGAElement[] {
    return [...svg.querySelectorAll<SVGAElement>('a.tie-cell')];
  }

  #light(cell: SVGAElement | null): void {
    for (const name of this.querySelectorAll<SVGElement>('[data-row], [data-column]'))
      name.classList.toggle(
        'is-lit',
        cell !== null &&
          (name.dataset['row'] === cell.dataset['from'] || name.dataset['column'] === cell.dataset['to']),
      );
  }

  #move(event: KeyboardEvent): void {
    const at = event.target instanceof Element ? event.target.closest<SVGAElement>('a.tie-cell') : null;
    const svg = at?.ownerSVGElement;
    if (at === null || svg === null || svg === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const cells = this.#cellsOf(svg);
    const next = this.#nextCell(cells, at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    for (const cell of cells) cell.setAttribute('tabindex', cell === next ? '0' : '-1');
    next.focus();
  }

  /** The nearest cell with something in it in the row or column at hand. */
  #nextCell(cells: readonly SVGAElement[], at: SVGAElement, key: string): SVGAElement | undefined {
    const index = cells.indexOf(at);
    const column = cells.filter((cell) => cell.dataset['to'] === at.dataset['to']);
    const row = cells.filter((cell) => cell.dataset['from'] === at.dataset['from']);
    switch (key) {
      case 'ArrowRight':
        return cells[index + 1];
      case 'ArrowLeft':
        return cells[index - 1];
      case 'ArrowDown':
        return column[column.indexOf(at) + 1];
      case 'ArrowUp':
        return column[column.indexOf(at) - 1];
      case 'Home':
        return row[0];
      case 'End':
        return row.at(-1);
      default:
        return undefined;
    }
  }

  /** A row in a folded table cannot be reached by a link alone. */
  #open({ target }: Event): void {
    const cell = target instanceof Element ? target.closest<SVGAElement>('a.tie-cell') : null;
    const row = cell === null ? null : document.querySelector<HTMLElement>(cell.getAttribute('href') ?? '#none');
    const list = row?.closest('details');
    if (row === null || list === null || list === undefined) return;
    list.open = true;
    row.focus();
  }
}

if (!customElements.get('relation-matrix')) customElements.define('relation-matrix', RelationMatrix);
