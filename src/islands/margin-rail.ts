/**
 * `<margin-rail>` beside a part of an article: shows the notes of the paragraph that is being read, which is the one a
 * third down the window. The part is the nearest `[data-part]` around it. Undoes itself when taken out.
 */
class MarginRail extends HTMLElement {
  #observer: IntersectionObserver | null = null;

  connectedCallback(): void {
    const paragraphs = this.closest('[data-part]')?.querySelectorAll('.prose > *') ?? [];
    this.#observer = new IntersectionObserver(
      (entries) => {
        const reading = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (reading) this.#show(reading.target);
      },
      { rootMargin: '-33% 0px -66% 0px' },
    );
    for (const paragraph of paragraphs) {
      if (paragraph.querySelector('.sentence')) this.#observer.observe(paragraph);
    }
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    for (const item of this.querySelectorAll('.group, li')) item.classList.add('is-here');
  }

  #show(paragraph: Element): void {
    const sentences = new Set([...paragraph.querySelectorAll('.sentence')].map(({ id }) => id));
    const items = [...this.querySelectorAll<HTMLElement>('li')];
    const isHere = ({ dataset }: HTMLElement): boolean =>
      (dataset['sentences'] ?? '').split(' ').some((id) => sentences.has(id));
    // A heading or a paragraph without notes leaves those of the one before.
    if (!items.some(isHere)) return;
    for (const item of items) item.classList.toggle('is-here', isHere(item));
    for (const group of this.querySelectorAll('.group'))
      group.classList.toggle('is-here', group.querySelector('li.is-here') !== null);
  }
}

if (!customElements.get('margin-rail')) customElements.define('margin-rail', MarginRail);
