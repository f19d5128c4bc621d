/**
 * `<figure-download>` inside a figure: saves the drawing that is shown as SVG or PNG, and copies the address where its link is
 * followed. How a picture is made is fetched only when somebody asks for one.
 */
class FigureDownload extends HTMLElement {
  #stop: AbortController | null = null;

  connectedCallback(): void {
    const figure = this.closest('figure');
    if (figure === null) return;
    const { signal } = (this.#stop = new AbortController());
    for (const button of this.querySelectorAll('button')) {
      button.hidden = false;
      button.addEventListener('click', () => void this.#save(figure, button), { signal });
    }
    this.querySelector('a')?.addEventListener('click', ({ currentTarget }) => void this.#copy(currentTarget), {
      signal,
    });
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
    for (const button of this.querySelectorAll('button')) button.hidden = true;
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = words;
  }

  async #copy(link: EventTarget | null): Promise<void> {
    if (!(link instanceof HTMLAnchorElement)) return;
    try {
      await navigator.clipboard.writeText(link.href);
      this.#say('Link copied');
    } catch {
      // The address bar has it all the same.
      this.#say('');
    }
  }

  async #save(figure: HTMLElement, { dataset: { format } }: HTMLButtonElement): Promise<void> {
    this.#say('');
    try {
      const { toPng, toSvgText } = await import('./figure-image.ts');
      const address = `${location.origin}${location.pathname}#${figure.id}`;
      const svg = await toSvgText(figure, {
        title: this.dataset['title'] ?? '',
        credit: `${this.dataset['credit'] ?? ''} · ${address}`,
      });
      const image = format === 'png' ? await toPng(svg) : new Blob([svg.text], { type: 'image/svg+xml' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(image);
      link.download = `${figure.id}.${format}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      this.#say('Saved');
    } catch {
      this.#say('Not saved: the browser made no picture');
    }
  }
}

if (!customElements.get('figure-download')) customElements.define('figure-download', FigureDownload);
