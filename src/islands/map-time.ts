import type { Days } from '../figures/map/view.ts';
import { addMonths, monthsBetween, readWindow, toMonthWindow, writeWindow } from './time-window.ts';

/** How long a month stays when the months are played. */
const PACE = 1100;
const words = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const toWords = (month: string): string => words.format(new Date(`${month}-01`));

/**
 * `<map-time>` in a map: two months on a strip, steps, and on request a play through the months. Sends `map-days` when the choice
 * changes; keeps it in the address as the timeline does.
 */
class MapTime extends HTMLElement {
  #stop: AbortController | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #address: ReturnType<typeof setTimeout> | undefined;

  get #first(): string {
    return this.dataset['first'] ?? '2000-01';
  }

  #input(name: string): HTMLInputElement | null {
    return this.querySelector(`input[name=${name}]`);
  }

  get #last(): number {
    return Number(this.#input('to')?.max ?? 0);
  }

  connectedCallback(): void {
    const { signal } = (this.#stop = new AbortController());
    for (const hidden of this.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
    this.addEventListener('input', (event) => this.#adjust(event), { signal });
    this.addEventListener(
      'click',
      ({ target }) =>
        this.#act(target instanceof Element ? target.closest<HTMLElement>('[data-time]')?.dataset['time'] : ''),
      { signal },
    );
    this.addEventListener('map-shown', (event) => this.#say(event), { signal });
    this.addEventListener('map-ready', () => this.#send(), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
    this.#pause();
    clearTimeout(this.#address);
    for (const control of this.querySelectorAll<HTMLElement>('input, .month-buttons')) control.hidden = true;
  }

  /** Chosen months, counted from the first; null for all. */
  #range(): [number, number] | null {
    const [from, to] = [Number(this.#input('from')?.value), Number(this.#input('to')?.value)];
    return from === 0 && to === this.#last ? null : [from, to];
  }

  #days(): Days {
    const range = this.#range();
    return range === null ? null : toMonthWindow(addMonths(this.#first, range[0]), addMonths(this.#first, range[1]));
  }

  #set(from: number, to: number): void {
    for (const [name, value] of [
      ['from', from],
      ['to', to],
    ] as const) {
      const input = this.#input(name);
      if (input === null) continue;
      input.value = String(Math.max(0, Math.min(this.#last, value)));
      input.setAttribute('aria-valuetext', toWords(addMonths(this.#first, Number(input.value))));
    }
    this.#send();
  }

  /** The thumbs do not pass each other. */
  #adjust({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.#pause();
    const value = Number(target.value);
    const [from, to] = this.#range() ?? [0, this.#last];
    if (target.name === 'from') this.#set(value, Math.max(value, to));
    else this.#set(Math.min(value, from), value);
    this.#keep();
  }

  /** The window moved by its own length; from all months, to the first or last one. */
  #step(way: 1 | -1): void {
    const range = this.#range();
    if (range === null) {
      const at = way === 1 ? 0 : this.#last;
      this.#set(at, at);
      return;
    }
    const length = range[1] - range[0];
    const from = Math.max(0, Math.min(this.#last - length, range[0] + way * (length + 1)));
    this.#set(from, from + length);
  }

  #act(name: string | undefined): void {
    if (name === undefined || name === '') return;
    const isPlaying = this.#timer !== undefined;
    this.#pause();
    if (name === 'earlier') this.#step(-1);
    if (name === 'later') this.#step(1);
    if (name === 'all') this.#set(0, this.#last);
    if (name === 'play' && !isPlaying) this.#play();
    this.#keep();
  }

  /** Plays the chosen months, or all, one by one, leaving out those in which nothing began. */
  #play(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-time=play]');
    const [first, last] = this.#range() ?? [0, this.#last];
    const end = first === last ? this.#last : last;
    const full = new Set(
      [...this.querySelectorAll<SVGElement>('.month-bar')].map(({ dataset }) => dataset['month'] ?? ''),
    );
    const months = Array.from({ length: end - first + 1 }, (_, i) => first + i).filter((at) =>
      full.has(addMonths(this.#first, at)),
    );
    const advance = (): void => {
      const at = months.shift();
      if (at === undefined) {
        this.#pause();
        this.#keep();
      } else this.#set(at, at);
    };
    advance();
    this.#timer = setInterval(advance, PACE);
    if (button !== null) {
      button.setAttribute('aria-pressed', 'true');
      button.textContent = 'Pause';
    }
  }

  #pause(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    const button = this.querySelector<HTMLButtonElement>('[data-time=play]');
    button?.setAttribute('aria-pressed', 'false');
    if (button !== null) button.textContent = 'Play month by month';
  }

  #send(): void {
    const days = this.#days();
    for (const bar of this.querySelectorAll<SVGElement>('.month-bar')) {
      const month = bar.dataset['month'] ?? '';
      bar.classList.toggle('is-out', days !== null && (month < days.from.slice(0, 7) || month > days.to.slice(0, 7)));
    }
    const link = this.querySelector<HTMLAnchorElement>('.month-buttons a');
    if (link !== null) link.href = `/timeline/${writeWindow('', days)}`;
    this.dispatchEvent(new CustomEvent('map-days', { detail: days, bubbles: true }));
  }

  #say(event: Event): void {
    // Sent by filterRows.
    const { events, places } = (event as CustomEvent<{ events: number; places: number }>).detail;
    const [from, to] = this.#range() ?? [0, this.#last];
    const [first, last] = [toWords(addMonths(this.#first, from)), toWords(addMonths(this.#first, to))];
    const output = this.querySelector('output');
    if (output === null) return;
    // Only what a reader asks for is announced; a play would talk without end.
    output.setAttribute('aria-live', this.#timer === undefined ? 'polite' : 'off');
    output.textContent = `${events} ${events === 1 ? 'event' : 'events'} at ${places} ${places === 1 ? 'place' : 'places'}, ${from === to ? first : `${first} – ${last}`}`;
  }

  /** The choice replaces the address instead of adding to it: Back leaves the page, and coming back finds the choice. */
  #keep(): void {
    clearTimeout(this.#address);
    this.#address = setTimeout(() => {
      const address = `${location.pathname}${writeWindow(location.search, this.#days())}${location.hash}`;
      history.replaceState(history.state, '', address);
    }, 150);
  }

  #restore(): void {
    const window = readWindow(location.search);
    const index = (day: string): number => monthsBetween(this.#first, day);
    if (window === null || index(window.to) < 0 || index(window.from) > this.#last) this.#set(0, this.#last);
    else this.#set(index(window.from), index(window.to));
  }
}

if (!customElements.get('map-time')) customElements.define('map-time', MapTime);
