import { drawInShadow } from './component-figure.ts';
import { fetchTimeline } from './component-data.ts';

/** Set when this is bundled: the name of the element, which the site gives, and the style sheet of its shadow. */
declare const ELEMENT: string;
declare const STYLE: string;

const style = new CSSStyleSheet();
style.replaceSync(STYLE);

/**
 * The timeline as an element for pages of others; what stands in it shows until the figure has come, and where it never does.
 *   src    address of the data; default: those beside this module
 *   from, to   ISO prefixes: only what lies in that time
 *   lanes  ids with commas between: only these rows
 *   theme  light or dark; default: as the reader's system
 *   height   most pixels; what is longer scrolls inside
 */
class TimelineComponent extends HTMLElement {
  static readonly observedAttributes = ['src', 'from', 'to', 'lanes', 'height'];
  readonly #shadow = this.attachShadow({ mode: 'open' });
  /** Sizes follow the type size of the element. */
  readonly #unit = new CSSStyleSheet();
  #observer: IntersectionObserver | null = null;
  #stop: AbortController | null = null;

  connectedCallback(): void {
    this.#shadow.adoptedStyleSheets = [style, this.#unit];
    this.#unit.replaceSync(`:host{--unit:${getComputedStyle(this).fontSize}}`);
    this.#showFallback('waiting');
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#observer?.disconnect();
        this.#show();
      },
      { rootMargin: '50%' },
    );
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#stop?.abort();
    this.#stop = null;
  }

  attributeChangedCallback(): void {
    // before it has come near the screen there is nothing to change
    if (this.#stop !== null) this.#show();
  }

  #showFallback(state: string): void {
    const box = document.createElement('div');
    box.className = state;
    box.append(document.createElement('slot'));
    this.#shadow.replaceChildren(box);
  }

  #show(): void {
    this.#stop?.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const src = this.getAttribute('src');
    const address = src === null ? new URL('timeline.json', import.meta.url) : new URL(src, document.baseURI);
    const wish = {
      from: this.getAttribute('from'),
      to: this.getAttribute('to'),
      lanes: this.getAttribute('lanes')?.split(',') ?? null,
      height: Number(this.getAttribute('height') ?? Infinity),
    };
    fetchTimeline(address.href).then(
      (data) => signal.aborted || drawInShadow(this.#shadow, data, wish, signal),
      () => signal.aborted || this.#showFallback('failed'),
    );
  }
}

// a page may name the module twice
if (!customElements.get(ELEMENT)) customElements.define(ELEMENT, TimelineComponent);
