// Narrows a timeline widget to what its address asks for. The code for that, as heavy as the widget's other scripts together, is
// fetched only where something is asked for.
import { isNarrowing, readEmbedQuery } from './embed-query.ts';

const main = document.querySelector<HTMLElement>('main[data-timeline]');
const query = readEmbedQuery(location.search);
if (main && isNarrowing(query)) {
  import('./embed-narrow.ts')
    .then(({ narrowTimeline }) => narrowTimeline(main, query))
    .catch(() => {
      const remark = main.querySelector('.figure-subtitle');
      remark?.replaceChildren(
        'What this widget is asked for did not load; nothing is left out. ',
        remark.textContent ?? '',
      );
    });
}
