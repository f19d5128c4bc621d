// Narrows a map widget to the time and lanes that its address asks for; what draws is fetched only then.
import { readEmbedQuery } from './embed-query.ts';
import { narrowWidget } from './embed-narrowing.ts';

const main = document.querySelector<HTMLElement>('main[data-map]');
const query = readEmbedQuery(location.search);
if (main && (query.lanes ?? query.from ?? query.to) !== null) {
  void narrowWidget(main, async () => (await import('./embed-map-narrow.ts')).narrowMap(main, query));
}
