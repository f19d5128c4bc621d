import { copyText } from './copy-text.ts';
import { toTextDirective } from './text-fragment.ts';

/**
 * `<note-card>` around an article and an empty `[popover]`: a citation or the ¶ of a claim opens its entry of the lists at the
 * end in that card, instead of leading away to it. Escape, a press elsewhere or "Close" takes it off, and the focus goes
 * back to the link. Presses with a modifier key stay those of a link. Undoes itself when taken out.
 */
class NoteCard extends HTMLElement {
  #stop: AbortController | null = null;

  connectedCallback(): void {
    const card = this.querySelector<HTMLElement>(':scope > [popover]');
    if (!card || !('showPopover' in card)) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.addEventListener('click', (event) => this.#follow(event, card), { signal });
    const unmark = ({ newState }: ToggleEvent): void => {
      if (newState === 'closed') this.querySelector('.is-noted')?.classList.remove('is-noted');
    };
    card.addEventListener('beforetoggle', unmark, { signal });
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
  }

  #follow(event: MouseEvent, card: HTMLElement): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const pressed = event.target instanceof Element ? event.target : null;
    const link = pressed?.closest<HTMLAnchorElement>('a.citation, a.claim-link');
    const entry = link && document.getElementById(link.hash.slice(1));
    if (!link || !entry?.matches('.claim-notes > li, .citations > li')) return;
    event.preventDefault();
    card.hidePopover();
    const isClaim = link.matches('.claim-link');
    card.setAttribute('aria-label', isClaim ? 'Who says so' : `Source ${link.textContent}`);
    card.replaceChildren(
      ...(isClaim ? claimParts(entry) : [sourceLine(entry)]),
      button('Close', () => card.hidePopover()),
    );
    // Safari does not focus a link that is pressed, and the focus could not come back to it
    link.focus({ preventScroll: true });
    card.showPopover();
    link.closest('.sentence')?.classList.add('is-noted');
    place(card, link);
    card.focus({ preventScroll: true });
  }
}

/** The claims of an entry, each source that it cites in full, and a button that copies the sentence's address. */
function claimParts(entry: HTMLElement): Element[] {
  const lines = [...entry.children].map((child) => child.cloneNode(true) as HTMLElement);
  const about = lines.pop();
  const sources = document.createElement('ul');
  for (const { hash } of entry.querySelectorAll<HTMLAnchorElement>('a.citation')) {
    const source = document.getElementById(hash.slice(1));
    if (source) sources.append(sourceLine(source, 'li'));
  }
  const to = about?.querySelector<HTMLAnchorElement>('a.to-sentence');
  const address = to ? to.href + toTextDirective(runsOf(document.getElementById(to.hash.slice(1)))) : '';
  const copy = button('Copy link to this claim', async () => {
    copy.textContent = (await copyText(address)) ? 'Link to this claim copied' : `Not copied: ${address}`;
  });
  return [...lines, ...(sources.children.length > 0 ? [sources] : about ? [about] : []), copy];
}

/** The text of a sentence in its parts between citations and marks. */
function runsOf(sentence: Element | null): string[] {
  const copy = sentence?.cloneNode(true) as Element | undefined;
  for (const mark of copy?.querySelectorAll('.citation, .claim-link') ?? []) mark.replaceWith('\0');
  return copy?.textContent.split('\0') ?? [];
}

function sourceLine(entry: Element, name: 'p' | 'li' = 'p'): HTMLElement {
  const line = document.createElement(name);
  for (const child of entry.childNodes) line.append(child.cloneNode(true));
  return line;
}

function button(text: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = text;
  made.ariaLive = 'polite';
  made.addEventListener('click', onPress);
  return made;
}

/**
 * Under the link, or over its sentence where there is more room; on narrow screens the style sheet keeps it at the lower edge, and
 * the page gives way. What the card is about is never behind it.
 */
function place(card: HTMLElement, link: HTMLElement): void {
  const { left, bottom } = link.getBoundingClientRect();
  const { top } = (link.closest('.sentence') ?? link).getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const page = document.documentElement;
  const x = Math.max(12, Math.min(left - 24, page.clientWidth - width - 12));
  const isBelow = bottom + 8 + height < innerHeight || top < height + 8;
  card.style.setProperty('--x', `${Math.round(x + scrollX)}px`);
  card.style.setProperty('--y', `${Math.round((isBelow ? bottom + 8 : top - height - 8) + scrollY)}px`);
  const { top: upper, bottom: lower } = card.getBoundingClientRect();
  const isKept = getComputedStyle(card).position === 'fixed';
  const hidden = isKept ? bottom + 8 - upper : lower + 8 - innerHeight;
  if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
}

if (!customElements.get('note-card')) customElements.define('note-card', NoteCard);
