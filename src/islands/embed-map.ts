// Narrows a map widget to the time and lanes that its address asks for; what draws is fetched only then.
import { readEmbedQuery } from './embed-query.ts';

const main = document.querySelector<HTMLElement>('main[data-map]');
const query = readEmbedQuery(location.search);
if (main && (query.lanes ?? query.from ?? query.to) !== null) {
  import('./embed-map-narrow.ts').then(({ narrowMap }) => narrowMap(main, query)).catch(() => undefined);
}
