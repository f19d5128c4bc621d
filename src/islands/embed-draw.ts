import { layoutTimeline } from '../figures/timeline/layout.ts';
import { toWindow } from '../figures/timeline/scale.ts';
import { readRows } from './timeline-row.ts';
import { redrawTimeline } from './timeline-tree.ts';

/** Draws what embed.ts has left of a widget over its whole width. */
export function drawWindow(main: HTMLElement): void {
  const rows = readRows(document);
  const items = rows.map(({ item }) => item);
  const refs = new Map(rows.map(({ item, ref }) => [item, ref]));
  // Written by the page from Site.lanes.
  const lanes = JSON.parse(main.dataset['lanes'] ?? '[]') as { id: string; label: string }[];
  const window = toWindow(main.dataset['from'] ?? '', main.dataset['to'] ?? '');
  if (window.start >= window.end || items.length === 0) return;
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
