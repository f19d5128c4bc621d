/** Rows of the list of a map. */
export function rowsOf(map: Element): HTMLElement[] {
  return [...map.querySelectorAll<HTMLElement>('li[data-place]')];
}

/** Marks and rows of some places, and no others, are shown as selected. */
export function selectPlaces(map: Element, ids: readonly string[]): void {
  for (const row of rowsOf(map)) row.classList.toggle('is-selected', ids.includes(row.dataset['place'] ?? ''));
  for (const mark of map.querySelectorAll<SVGAElement>('svg a[data-places]')) {
    const places = (mark.dataset['places'] ?? '').split(' ');
    mark.classList.toggle(
      'is-selected',
      places.some((id) => ids.includes(id)),
    );
  }
}

/** True if the list stands beside the map and scrolls by itself. */
function isBeside(map: Element): boolean {
  const board = map.querySelector('.map-board')?.getBoundingClientRect();
  const list = map.querySelector('.map-list')?.getBoundingClientRect();
  return board !== undefined && list !== undefined && list.left >= board.right;
}

/** The rows of places on a card under the map, for windows that have no room for the list beside it. */
function fillCard(card: HTMLElement, rows: readonly HTMLElement[]): void {
  card.replaceChildren(
    ...rows.map((row) => {
      const copy = document.createElement('div');
      copy.append(...[...row.children].map((child) => child.cloneNode(true)));
      for (const events of copy.querySelectorAll('details')) events.open = rows.length === 1;
      return copy;
    }),
  );
  card.hidden = false;
}

/**
 * Brings the rows of some places before the reader's eyes: in the list beside the map, else (asked for `anywhere`) on the card, or
 * with the focus in the list below. False where there is nothing to show.
 */
export function showRows(map: Element, ids: readonly string[], where: 'beside' | 'anywhere'): boolean {
  const rows = rowsOf(map).filter(({ dataset, hidden }) => ids.includes(dataset['place'] ?? '') && !hidden);
  const [row] = rows;
  if (row === undefined) return false;
  if (isBeside(map)) {
    const list = row.closest<HTMLElement>('.map-rows');
    if (list === null) return false;
    const [outer, inner] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) list.scrollTop += inner.top - outer.top - 24;
    if (where === 'anywhere') {
      const events = row.querySelector('details');
      if (events !== null) events.open = true;
      row.querySelector('a')?.focus({ preventScroll: true });
    }
    return true;
  }
  if (where === 'beside') return false;
  const card = map.querySelector<HTMLElement>('.map-card');
  if (card !== null) {
    fillCard(card, rows);
    return true;
  }
  const list = map.querySelector<HTMLDetailsElement>('details.map-list');
  if (list === null) return false;
  list.open = true;
  row.scrollIntoView({ block: 'nearest' });
  row.querySelector('a')?.focus({ preventScroll: true });
  return true;
}
