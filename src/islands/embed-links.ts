/**
 * Lets links work where a frame may open no window. WordPress follows a link of ours for us, if it is told; in any other
 * sandbox a window is tried, and where that is refused the widget gives the address to copy.
 */
export function startLinks(): void {
  const secret = /secret=([A-Za-z0-9]{10})/.exec(location.hash)?.[1];
  const isSandboxed = self.origin === 'null';
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const written = link?.getAttribute('href');
    if (!link || !written) return;
    // the base of a widget opens windows, which is not meant for its own parts
    if (written.startsWith('#')) return link.setAttribute('target', '_self');
    if (!secret && !isSandboxed) return;
    event.preventDefault();
    const { href } = new URL(written, location.href);
    if (secret) return window.parent.postMessage({ message: 'link', value: href, secret }, '*');
    const opened = window.open(href);
    if (opened) opened.opener = null;
    else tellAddress(href);
  });
}

function tellAddress(href: string): void {
  const line = document.querySelector('[data-address]') ?? document.createElement('p');
  line.setAttribute('data-address', '');
  line.setAttribute('role', 'status');
  line.className = 'note';
  document.querySelector('main')?.append(line);
  line.textContent = `The page around this lets no window open. The address: ${href}`;
}
