import { copyText } from './copy-text.ts';

/**
 * `<copy-link>` around a text marked `data-copied`, a hidden button and a status: shows the button, copies, says so. A second
 * hidden button, `data-share`, hands the address of the page to the device's own sharing where it has one.
 */
class CopyLink extends HTMLElement {
  #stop: AbortController | null = null;

  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.querySelector<HTMLElement>('[data-copied]');
    const status = this.querySelector('[role=status]');
    if (!button || !text || !status) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    button.hidden = false;
    button.addEventListener(
      'click',
      async () => {
        const isCopied = await copyText(text.textContent ?? '');
        status.textContent = isCopied ? 'Copied' : 'Not copied: select the text above';
        if (!isCopied) getSelection()?.selectAllChildren(text);
      },
      { signal },
    );
    const share = this.querySelector<HTMLButtonElement>('button[data-share]');
    if (!share || !('share' in navigator)) return;
    share.hidden = false;
    // whoever closes the device's sheet has changed their mind, which is no error
    const send = (): void =>
      void navigator.share({ title: document.title, url: text.textContent ?? '' }).catch(() => {});
    share.addEventListener('click', send, { signal });
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
    for (const button of this.querySelectorAll('button')) button.hidden = true;
  }
}

if (!customElements.get('copy-link')) customElements.define('copy-link', CopyLink);
