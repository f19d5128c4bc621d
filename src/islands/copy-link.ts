/** Copies text; false where the browser does not let us (an old one, a frame without the permission). */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** `<copy-link>` around a text marked `data-copied`, a hidden button and a status: shows the button, copies, says so. */
class CopyLink extends HTMLElement {
  #stop: AbortController | null = null;

  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.querySelector<HTMLElement>('[data-copied]');
    const status = this.querySelector('[role=status]');
    if (!button || !text || !status) return;
    this.#stop = new AbortController();
    button.hidden = false;
    button.addEventListener(
      'click',
      async () => {
        const isCopied = await copy(text.textContent ?? '');
        status.textContent = isCopied ? 'Copied' : 'Not copied: select the text above';
        if (!isCopied) getSelection()?.selectAllChildren(text);
      },
      { signal: this.#stop.signal },
    );
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
    const button = this.querySelector('button');
    if (button) button.hidden = true;
  }
}

/**
 * `<claim-links>` around an article and a status: following the ¶ of a sentence also copies its address. The address bar
 * changes as for any link, so nothing is lost where copying fails.
 */
class ClaimLinks extends HTMLElement {
  #stop: AbortController | null = null;

  connectedCallback(): void {
    this.#stop = new AbortController();
    this.addEventListener('click', (event) => void this.#follow(event), { signal: this.#stop.signal });
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
  }

  async #follow({ target }: Event): Promise<void> {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.claim-link') : null;
    if (!link || !(await copy(link.href))) return;
    const status = this.querySelector(':scope > [role=status]');
    if (status) status.textContent = 'Link to this claim copied';
    link.classList.add('is-copied');
    setTimeout(() => {
      link.classList.remove('is-copied');
      if (status) status.textContent = '';
    }, 2500);
  }
}

if (!customElements.get('copy-link')) customElements.define('copy-link', CopyLink);
if (!customElements.get('claim-links')) customElements.define('claim-links', ClaimLinks);
