import { type Answer, loadEngine, search } from './search-engine.ts';
import { foundItem } from './search-item.ts';
import { parseSearch, type SearchState, toSearch } from './search-query.ts';

const portion = 10;
/** Milliseconds without a key until what is written is searched for. */
const pause = 250;

/**
 * `<site-search>` around the form of the search page: answers while one writes, keeps the question in the address, says the
 * number of results to screen readers, and lets arrows walk through them. What it needs is fetched when the field is entered.
 */
class SiteSearch extends HTMLElement {
  #stop: AbortController | null = null;
  #timer = 0;
  /** Number of the last question: an answer that comes after a newer one was asked is dropped. */
  #turn = 0;
  /** Adds the next portion of what was found. */
  #next: (() => Promise<void>) | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const { signal } = (this.#stop = new AbortController());
    this.#fill(form, parseSearch(location.search));
    form.addEventListener('focusin', () => void loadEngine().catch(() => this.#fail()), { signal, once: true });
    form.addEventListener('input', () => this.#later(form), { signal });
    form.addEventListener('change', () => void this.#ask(form, 'push'), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#ask(form, 'push');
      },
      { signal },
    );
    this.#part('more').addEventListener('click', () => void this.#next?.(), { signal });
    this.addEventListener('keydown', (event) => this.#walk(event), { signal });
    addEventListener(
      'popstate',
      () => {
        this.#fill(form, parseSearch(location.search));
        void this.#ask(form, 'keep');
      },
      { signal },
    );
    if (toSearch(parseSearch(location.search)) !== '') void this.#ask(form, 'keep');
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#stop?.abort();
  }

  #fill(form: HTMLFormElement, state: SearchState): void {
    for (const [name, value] of Object.entries(state)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
  }

  #later(form: HTMLFormElement): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(form, 'replace'), pause);
  }

  async #ask(form: HTMLFormElement, history: 'push' | 'replace' | 'keep'): Promise<void> {
    clearTimeout(this.#timer);
    const state = parseSearch(
      `?${new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))}`,
    );
    const address = location.pathname + toSearch(state);
    if (history !== 'keep' && address !== location.pathname + location.search) {
      if (history === 'push') window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    }
    const turn = ++this.#turn;
    if (toSearch(state) === '') {
      this.#show([], '');
      return;
    }
    try {
      const answer = await search(state, document.documentElement.lang);
      const items = (await answer.load(0, portion)).map(foundItem);
      if (turn !== this.#turn) return;
      this.#show(items, words(answer.count, state));
      this.#offerMore(answer, items.length);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  #show(items: HTMLElement[], said: string): void {
    this.#part('results').replaceChildren(...items);
    this.#part('status').textContent = said;
    this.#part('browse').hidden = items.length > 0;
    this.#part('more').hidden = true;
  }

  #offerMore({ count, load }: Answer, shown: number): void {
    const more = this.#part('more');
    more.hidden = shown >= count;
    more.textContent = `Show ${Math.min(portion, count - shown)} more`;
    this.#next = async () => {
      const turn = this.#turn;
      const items = (await load(shown, portion)).map(foundItem);
      if (turn !== this.#turn) return;
      this.#part('results').append(...items);
      items[0]?.querySelector('a')?.focus();
      this.#offerMore({ count, load }, shown + items.length);
    };
  }

  #fail(): void {
    this.#show([], '');
    this.#part('status').textContent =
      'The search does not run in this browser: it needs JavaScript and WebAssembly. The lists below hold everything.';
  }

  /** Down from the field into the results, up and down in them, Escape back to the field. */
  #walk(event: KeyboardEvent): void {
    const field = this.querySelector<HTMLInputElement>('input[name=q]');
    const links = [...this.#part('results').querySelectorAll<HTMLAnchorElement>('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    const isField = document.activeElement === field;
    if (event.key === 'Escape' && at >= 0) field?.focus();
    else if (event.key === 'ArrowDown' && (isField || at >= 0)) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? field)?.focus();
    else return;
    event.preventDefault();
  }

  #part(name: 'results' | 'status' | 'browse' | 'more'): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`the search page has no ${name}`);
    return part;
  }
}

function words(count: number, { q }: SearchState): string {
  const asked = q === '' ? '' : ` for “${q}”`;
  return count === 0
    ? `No results${asked}. Fewer words or filters find more.`
    : `${count} ${count === 1 ? 'result' : 'results'}${asked}`;
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
