import { startReportingHeight } from './embed-height.ts';
import { startLinks } from './embed-links.ts';
import { isAskedFor, readEmbedQuery } from './embed-query.ts';

// In a sandboxed frame a script file of our own counts as foreign: /_astro/ is sent with leave to load it (formats/headers.ts).

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

startLinks();
startReportingHeight();
