import { startReportingHeight } from './embed-height.ts';
import { isAskedFor, readEmbedQuery } from './embed-query.ts';

// Small and without shared parts, so that it stands within the page: in a sandboxed frame a script file of our own would
// count as foreign and need leave to load.

const query = readEmbedQuery(location.search);
if (query.theme !== null) document.documentElement.dataset['theme'] = query.theme;

for (const row of document.querySelectorAll<HTMLElement>('li[data-item]')) {
  const { lane = '', start = null, end = null } = row.dataset;
  if (isAskedFor({ lane, start, end }, query)) continue;
  const ref = row.querySelector('[id]')?.id ?? '';
  for (const mark of document.querySelectorAll(`a.mark[aria-labelledby="${ref}"]`)) mark.remove();
  row.remove();
}
for (const month of document.querySelectorAll('.month')) if (!month.querySelector('li[data-item]')) month.remove();

// for the drawing, see embed-window.ts
const { from, to, lanes } = query;
const main = document.querySelector<HTMLElement>('main');
if (main && (from !== null || to !== null || lanes !== null)) {
  main.dataset['from'] = from ?? main.dataset['from'] ?? '';
  main.dataset['to'] = to ?? main.dataset['to'] ?? '';
  main.dataset['redraw'] = '';
}

// WordPress lets no frame open a window, but follows a link for it
const secret = /secret=([A-Za-z0-9]{10})/.exec(location.hash)?.[1];
if (secret) {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link) return;
    event.preventDefault();
    const { href } = new URL(link.getAttribute('href') ?? '', location.href);
    window.parent.postMessage({ message: 'link', value: href, secret }, '*');
  });
}

startReportingHeight();
