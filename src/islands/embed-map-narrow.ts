import { firstDay, lastDay } from '../figures/iso-time.ts';
import { kindOf } from '../figures/kind.ts';
import { layoutMarks } from '../figures/map/layout.ts';
import { drawMarks } from '../figures/map/marks-svg.ts';
import type { SheetData } from '../figures/map/sheet.ts';
import type { Days } from '../figures/map/view.ts';
import type { EmbedQuery } from './embed-query.ts';
import { sayEmpty, saySelection } from './embed-words.ts';
import { periodWords } from './iso-words.ts';
import { filterRows } from './map-filter.ts';
import { fillGroup } from './svg-node.ts';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Leaves on a map widget what happened in the time and the lanes asked for, draws that, and says what it is. */
export function narrowMap(main: HTMLElement, query: EmbedQuery): void {
  // Written by the widget's page from Site.lanes.
  const lanes = JSON.parse(main.dataset['lanes'] ?? '[]') as { id: string; label: string }[];
  const asked = lanes.filter(({ id }) => query.lanes?.includes(id) ?? true);
  const title = [
    [main.dataset['map'] ?? '', periodWords(query.from, query.to)].filter((part) => part !== '').join(', '),
    query.lanes === null ? '' : asked.map(({ label }) => label).join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  const map = main.querySelector('ledger-map');
  const data = map?.querySelector('script.map-data')?.textContent;
  if (!map || !data) return;
  const days = toDays(query);
  const { events, places } = filterRows(map, days, query.lanes);
  const unknown = (query.lanes ?? []).filter((id) => !lanes.some((lane) => lane.id === id));
  if (events === 0) return sayEmpty(main, title, unknown);
  const kinds = new Set(asked.map(({ id }) => kindOf(lanes, id)));
  // Written by MapFigure from toSheetData.
  const sheets = JSON.parse(data) as Record<'narrow' | 'wide', SheetData>;
  for (const [name, sheet] of Object.entries(sheets)) {
    const points = sheet.points.map((point) => ({
      ...point,
      events: point.events.filter(([, , kind]) => kinds.has(kind)),
    }));
    const svg = map.querySelector(`.drawing.${name} > svg`);
    for (const [layer, elements] of Object.entries(drawMarks(layoutMarks(points, sheet, { days }))))
      fillGroup(svg?.querySelector(`[data-layer="${layer}"]`) ?? null, elements);
  }
  saySelection(
    main,
    title,
    `${plural(events, 'event')} at ${plural(places, 'place')}, of ${main.dataset['total']} events.`,
  );
  for (const kind of map.querySelectorAll<HTMLElement>('.map-kinds [data-lane]'))
    if (!asked.some(({ id }) => id === kind.dataset['lane'])) kind.remove();
  const summary = map.querySelector('.map-list > summary');
  if (summary) summary.textContent = `The same as a list (${plural(places, 'place')})`;
}

/** All days of a time; where one end is open, of all time before or after. */
function toDays({ from, to }: EmbedQuery): Days {
  if ((from ?? to) === null) return null;
  const date = { start: from ?? '1000', end: to ?? '9999', precision: 'range' } as const;
  return { from: firstDay(date) ?? '', to: lastDay(date) ?? '' };
}
