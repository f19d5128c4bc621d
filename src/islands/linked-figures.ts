/**
 * `<linked-figures>` around a timeline and a map: pointing at an event marks its places, pointing at a place marks its
 * events. `data-places` is a JSON record of event pages to ids of places. Undoes itself when taken out.
 */
class LinkedFigures extends HTMLElement {
  #stop: AbortController | null = null;

  connectedCallback(): void {
    const { signal } = (this.#stop = new AbortController());
    // Written by the front page from Event.places.
    const placesOf = JSON.parse(this.dataset['places'] ?? '{}') as Record<string, string[]>;
    const link = ({ target }: Event): void => {
      const anchor = target instanceof Element ? target.closest('a') : null;
      const places = placesOf[anchor?.getAttribute('href') ?? ''] ?? anchor?.dataset['places']?.split(' ') ?? [];
      this.#select(new Set(places), placesOf);
    };
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, link, { signal });
    for (const type of ['pointerleave', 'focusout'])
      this.addEventListener(type, () => this.#select(new Set(), placesOf), { signal });
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
  }

  #select(places: ReadonlySet<string>, placesOf: Readonly<Record<string, readonly string[]>>): void {
    for (const anchor of this.querySelectorAll<SVGAElement>('svg a')) {
      const own = anchor.dataset['places']?.split(' ') ?? placesOf[anchor.getAttribute('href') ?? ''] ?? [];
      anchor.classList.toggle(
        'is-selected',
        own.some((id) => places.has(id)),
      );
    }
  }
}

if (!customElements.get('linked-figures')) customElements.define('linked-figures', LinkedFigures);
