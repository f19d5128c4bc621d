import { startWalk } from './timeline-walk.ts';

/** `<timeline-walk>` around a finished drawing: arrows and words for its marks. Undoes itself when taken out. */
class TimelineWalk extends HTMLElement {
  #stop: AbortController | null = null;

  connectedCallback(): void {
    this.#stop = new AbortController();
    startWalk(this, this.#stop.signal);
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
  }
}

if (!customElements.get('timeline-walk')) customElements.define('timeline-walk', TimelineWalk);
