import { layoutTimeline } from '../figures/timeline/layout.ts';
import { toWindow } from '../figures/timeline/scale.ts';
import { redrawTimeline } from './timeline-drawing.ts';
import { readItem } from './timeline-row.ts';

// Draws what embed.ts has left over the whole width. It stands apart from that: a sandboxed frame may not load this file, and
// then the marks that were not asked for are only left out.

const figure = document.querySelector<HTMLElement>('[data-lanes][data-redraw]');
if (figure) {
  const rows = [...document.querySelectorAll<HTMLElement>('li[data-item]')];
  const items = rows.map(readItem);
  const rowOf = new Map(items.map(({ id }, index) => [id, rows[index]]));
  const all: { id: string; label: string }[] = JSON.parse(figure.dataset['lanes'] ?? '[]');
  const asked = toWindow(figure.dataset['from'] ?? '', figure.dataset['to'] ?? '');
  if (asked.start < asked.end && items.length > 0) {
    for (const svg of document.querySelectorAll<SVGSVGElement>('.timeline-drawing')) {
      const layout = layoutTimeline(
        items,
        all.map((lane) => ({ ...lane, description: '' })),
        { window: asked, width: svg.viewBox.baseVal.width },
      );
      redrawTimeline(svg, layout, (id) => rowOf.get(id));
      const kept = new Set(layout.lanes.map(({ id }) => id));
      for (const lane of svg.querySelectorAll<SVGElement>('[data-lane]')) {
        if (!kept.has(lane.dataset['lane'] ?? '')) lane.remove();
      }
    }
  }
}
