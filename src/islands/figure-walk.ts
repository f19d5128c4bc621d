import { startWalk } from './timeline-walk.ts';

/**
 * `<figure-walk>` around finished drawings whose marks are links: each drawing is one tab stop, arrows, Home and End go from mark to
 * mark, and the words of the mark at hand stand above it. Without script every mark is a link of its own. Undoes itself when taken
 * out.
 */
class FigureWalk extends HTMLElement {
  #stop: AbortController | null = null;

  connectedCallback(): void {
    this.#stop = new AbortController();
    for (const svg of this.querySelectorAll('svg'))
      this.#marksOf(svg).forEach((mark, index) => mark.setAttribute('tabindex', index === 0 ? '0' : '-1'));
    // what is pointed at has a tooltip of the browser's already
    startWalk(this, this.#stop.signal, { marks: '.walk-row a', tipOn: ['focusin'] });
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
    for (const mark of this.#marksOf(this)) mark.removeAttribute('tabindex');
  }

  #marksOf(root: Element): SVGAElement[] {
    return [...root.querySelectorAll<SVGAElement>('.walk-row a')];
  }
}

if (!customElements.get('figure-walk')) customElements.define('figure-walk', FigureWalk);
