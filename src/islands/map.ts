/** `<ledger-map>` around a finished map and its list: pointing at a mark or a row shows the other. Undoes itself when taken out. */
class LedgerMap extends HTMLElement {
  #stop: AbortController | null = null;
  #observer: IntersectionObserver | null = null;

  connectedCallback(): void {
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#observer?.disconnect();
      this.#start();
    });
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#stop?.abort();
    this.#select([]);
  }

  #marks(): SVGAElement[] {
    return [...this.querySelectorAll<SVGAElement>('svg a[data-places]')];
  }

  #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li[data-place]')];
  }

  #idsAt(target: EventTarget | null): string[] {
    if (!(target instanceof Element)) return [];
    const mark = target.closest<SVGAElement>('a[data-places]');
    if (mark !== null) return (mark.dataset['places'] ?? '').split(' ');
    const row = target.closest<HTMLElement>('li[data-place]');
    return row === null ? [] : [row.dataset['place'] ?? ''];
  }

  #select(ids: readonly string[]): void {
    for (const row of this.#rows()) row.classList.toggle('is-selected', ids.includes(row.dataset['place'] ?? ''));
    for (const mark of this.#marks()) {
      const places = (mark.dataset['places'] ?? '').split(' ');
      mark.classList.toggle(
        'is-selected',
        places.some((id) => ids.includes(id)),
      );
    }
  }

  #start(): void {
    const { signal } = (this.#stop = new AbortController());
    let held: string[] = [];
    this.addEventListener(
      'pointerover',
      ({ target }) => this.#select(this.#idsAt(target).length > 0 ? this.#idsAt(target) : held),
      { signal },
    );
    this.addEventListener('pointerleave', () => this.#select(held), { signal });
    this.addEventListener('focusin', ({ target }) => this.#select((held = this.#idsAt(target))), { signal });
    this.addEventListener('focusout', () => this.#select((held = [])), { signal });
    this.addEventListener(
      'click',
      (event) => {
        const ids = this.#idsAt(event.target);
        if (ids.length === 0) return;
        this.#select((held = ids));
        const isMark = event.target instanceof SVGElement;
        if (!isMark || ids.length < 2 || event.ctrlKey || event.metaKey || event.shiftKey) return;
        // A mark that stands for several places leads to their rows: one link could only open one of them.
        const row = this.#rows().find(({ dataset }) => dataset['place'] === ids[0]);
        const list = this.querySelector('details');
        if (row === undefined || list === null) return;
        event.preventDefault();
        list.open = true;
        row.scrollIntoView({ block: 'nearest' });
        row.querySelector('a')?.focus({ preventScroll: true });
        this.#select((held = ids));
      },
      { signal },
    );
    this.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') this.#select((held = []));
      },
      { signal },
    );
  }
}

if (!customElements.get('ledger-map')) customElements.define('ledger-map', LedgerMap);
