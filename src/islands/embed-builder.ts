import { type Embed, toEmbedCode, toFrameCode, toLinkCode } from '../formats/embed-code.ts';
import { readChoice, toWidget, writeChoice } from './embed-choice.ts';
import { readForm, showFields, writeForm } from './embed-form.ts';

/** What an oEmbed file of ours says of a widget. */
interface Answer {
  title: string;
  /** Address of the full page. */
  page: string;
  height: number;
}

const codes = { embed: toEmbedCode, frame: toFrameCode, link: toLinkCode };
const answers = new Map<string, Promise<Answer | null>>();

/** Title, page and height of a widget; null where there is none of that name. */
function fetchAnswer(name: string): Promise<Answer | null> {
  const known = answers.get(name);
  if (known) return known;
  const asked = fetch(`/oembed/${name}.json`).then(async (response): Promise<Answer | null> => {
    if (!response.ok) return null;
    // Written by formats/oembed.ts; a link has no html, and no widget.
    const { title, html, height } = (await response.json()) as { title: string; html?: string; height?: number };
    const page = /<a href="([^"]+)"/.exec(html ?? '')?.[1];
    return page && height ? { title, page: page.replaceAll('&amp;', '&'), height } : null;
  });
  asked.catch(() => answers.delete(name));
  answers.set(name, asked);
  return asked;
}

/**
 * `<embed-builder>` around a form, a frame and the codes: keeps all three to what is chosen, and the choice in the address, so that
 * it can be shared and other pages can lead to it. Undoes itself when taken out.
 */
class EmbedBuilder extends HTMLElement {
  #stop: AbortController | null = null;
  #wait: ReturnType<typeof setTimeout> | undefined;
  #shown = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const { signal } = (this.#stop = new AbortController());
    const choice = readChoice(location.search);
    writeForm(form, choice);
    this.#shown = toWidget(readChoice(''))?.path ?? '';
    void this.#show(form, false);
    this.#loadPreview(signal);
    const change = (): void => {
      showFields(form);
      clearTimeout(this.#wait);
      // who types a height or a date does not mean each digit
      this.#wait = setTimeout(() => void this.#show(form, true), 350);
    };
    for (const type of ['input', 'change']) form.addEventListener(type, change, { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    // the fields are empty only after the event
    form.addEventListener('reset', () => setTimeout(change), { signal });
    this.addEventListener('click', (event) => this.#widen(event.target), { signal });
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
    clearTimeout(this.#wait);
  }

  /** Gives the frame its address behind everything that the page itself loads. */
  #loadPreview(signal: AbortSignal): void {
    const load = (): void => {
      const frame = this.querySelector('iframe');
      const address = frame?.dataset['src'];
      if (frame && address !== undefined && frame.src === '') frame.src = address;
    };
    if (document.readyState === 'complete') load();
    else addEventListener('load', () => setTimeout(load), { once: true, signal });
  }

  /** Shows the preview in the width of a button. */
  #widen(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-width]') : null;
    if (!button) return;
    for (const one of this.querySelectorAll('[data-width]')) one.setAttribute('aria-pressed', String(one === button));
    this.querySelector<HTMLElement>('.stage')?.setAttribute('data-stage', button.dataset['width'] ?? 'full');
  }

  async #show(form: HTMLFormElement, isKept: boolean): Promise<void> {
    const choice = readForm(form);
    if (isKept) history.replaceState(history.state, '', `${location.pathname}${writeChoice(choice)}`);
    const widget = toWidget(choice);
    if (widget === null) return this.#say('Paste the address of its page: the code below is of the widget before.');
    const answer = await fetchAnswer(widget.oembed).catch(() => undefined);
    // another choice may have been made meanwhile
    if (toWidget(readForm(form))?.path !== widget.path) return;
    if (answer === undefined) return this.#say('The widget did not load. Are you online?');
    if (answer === null) return this.#say(`Nothing has that address: ${choice.id || widget.oembed}`);
    const asked = Number(choice.height);
    this.#fill({
      base: this.dataset['base'] ?? '',
      path: widget.path,
      page: new URL(answer.page).pathname + new URL(answer.page).hash,
      title: answer.title,
      id: `embed-${widget.oembed.replace('/', '-')}`,
      height: asked >= 100 && asked < answer.height ? asked : answer.height,
    });
  }

  #fill(embed: Embed): void {
    for (const [name, write] of Object.entries(codes)) {
      const code = this.querySelector(`[data-code="${name}"]`);
      if (code) code.textContent = write(embed);
    }
    for (const status of this.querySelectorAll('copy-link [role=status]')) status.textContent = '';
    if (embed.path === this.#shown) return;
    this.#shown = embed.path;
    const frame = this.querySelector('iframe');
    if (!frame) return;
    // a frame that is given another address would add a step to the way back
    const next = frame.cloneNode() as HTMLIFrameElement;
    next.title = embed.title;
    next.src = embed.path;
    next.height = String(embed.height);
    next.style.height = '';
    frame.replaceWith(next);
    this.#say(`Shown: ${embed.title}`);
  }

  #say(words: string): void {
    this.querySelector('[data-said]')?.replaceChildren(words);
  }
}

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
