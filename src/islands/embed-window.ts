import { layoutTimeline } from '../figures/timeline/layout.ts';
import { toWindow } from '../figures/timeline/scale.ts';
import { readRows } from './timeline-row.ts';
import { redrawTimeline } from './timeline-tree.ts';

// Draws what embed.ts has left over the whole width. It stands apart from that: a sandboxed frame may not load this file, and
// then the marks that were not asked for are only left out.

const main = document.querySelector<HTMLElement>('main[data-redraw]');
if (main) {
  const rows = readRows(document);
  const items = rows.map(({ item }) => item);
  const refs = new Map(rows.map(({ item, ref }) => [item, ref]));
  const lanes: { id: string; label: string }[] = JSON.parse(main.dataset['lanes'] ?? '[]');
  const window = toWindow(main.dataset['from'] ?? '', main.dataset['to'] ?? '');
  if (window.start < window.end && items.length > 0) {
    for (const svg of document.querySelectorAll<SVGSVGElement>('.timeline-drawing')) {
      redrawTimeline(svg, layoutTimeline(items, lanes, { window, width: svg.viewBox.baseVal.width }), {
        refOf: (item) => refs.get(item) ?? '',
        dateWords: ({ start, end }) => [start, end].filter((one) => one !== null).join(' – '),
        monthHref: (month) => `#timeline-${month}`,
      });
    }
    // The overview is of everything; what was asked for is drawn whole.
    document.querySelector('.strip')?.remove();
  }
}
