// Narrows a timeline widget to what its address asks for. The code for that, heavier than the widget's other scripts together, is
// fetched only where something is asked for.
import { isNarrowing, readEmbedQuery } from './embed-query.ts';
import { narrowWidget } from './embed-narrowing.ts';

const main = document.querySelector<HTMLElement>('main[data-timeline]');
const query = readEmbedQuery(location.search);
if (main && isNarrowing(query)) {
  void narrowWidget(main, async () => (await import('./embed-narrow.ts')).narrowTimeline(main, query));
}
