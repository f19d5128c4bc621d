import type { SheetData } from '../figures/map/sheet.ts';
import { selectPlaces, showRows } from './map-rows.ts';

/** `map-explore.ts` when it runs: where the map is shown, and how to end it. */
interface Explorer {
  /** Moves the map so that a place can be seen. */
  reveal(id: string): void;
  stop(): void;
}

/**
 * `<ledger-map>` around a finished map and its list: pointing at a mark or a row shows the other. Where the page gave the data for
 * it, the map can also be moved, and shows the months that `<map-time>` asks for. Undoes itself when taken out.
 */
class LedgerMap extends HTMLElement {
  #stop: AbortController | null = null;
  #observer: IntersectionObserver | null = null;
  #explorer: Explorer | null = null;
  #held: string[] = [];

  connectedCallback(): void {
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#observer?.disconnect();
      void this.#start();
    });
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#stop?.abort();
    this.#explorer?.stop();
    this.#explorer = null;
    selectPlaces(this, []);
  }

  #idsAt(target: EventTarget | null): string[] {
    if (!(target instanceof Element)) return [];
    const mark = target.closest<SVGAElement>('a[data-places]');
    if (mark !== null) return (mark.dataset['places'] ?? '').split(' ');
    const row = target.closest<HTMLElement>('li[data-place]');
    return row === null ? [] : [row.dataset['place'] ?? ''];
  }

  #point({ target }: Event): void {
    const ids = this.#idsAt(target);
    selectPlaces(this, ids.length > 0 ? ids : this.#held);
    if (ids.length > 0 && target instanceof SVGElement && this.#explorer !== null) showRows(this, ids, 'beside');
  }

  #follow(event: MouseEvent): void {
    const ids = this.#idsAt(event.target);
    if (ids.length === 0) return;
    selectPlaces(this, (this.#held = ids));
    if (!(event.target instanceof SVGElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // One mark may stand for several places: a link could only open one of them. A map that can be explored keeps its reader.
    if (ids.length < 2 && this.#explorer === null) return;
    if (!showRows(this, ids, 'anywhere')) return;
    event.preventDefault();
    selectPlaces(this, (this.#held = ids));
  }

  async #start(): Promise<void> {
    const { signal } = (this.#stop = new AbortController());
    this.addEventListener('pointerover', (event) => this.#point(event), { signal });
    this.addEventListener('pointerleave', () => selectPlaces(this, this.#held), { signal });
    this.addEventListener(
      'focusin',
      ({ target }) => {
        selectPlaces(this, (this.#held = this.#idsAt(target)));
        const [id] = this.#held;
        if (id !== undefined && target instanceof HTMLElement) this.#explorer?.reveal(id);
      },
      { signal },
    );
    this.addEventListener('focusout', () => selectPlaces(this, (this.#held = [])), { signal });
    this.addEventListener('click', (event) => this.#follow(event), { signal });
    this.addEventListener(
      'keydown',
      ({ key }) => {
        if (key !== 'Escape') return;
        selectPlaces(this, (this.#held = []));
        this.querySelector<HTMLElement>('.map-card')?.setAttribute('hidden', '');
      },
      { signal },
    );
    const data = this.closest('.explorable')?.querySelector('script.map-data')?.textContent;
    if (data === null || data === undefined) return;
    // the finished drawing is there to look at: what moves it must not come in its way
    await hasPainted();
    if (signal.aborted) return;
    const { exploreMap } = await import('./map-explore.ts');
    // Written by MapFigure from toSheetData.
    const sheets = JSON.parse(data) as { narrow: SheetData; wide: SheetData };
    if (signal.aborted) return;
    this.#explorer = exploreMap(this, sheets, () => selectPlaces(this, this.#held));
  }
}

/** Waits until the page has been shown for the first time; two frames, as the first may be the one at hand. */
function hasPainted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

if (!customElements.get('ledger-map')) customElements.define('ledger-map', LedgerMap);
