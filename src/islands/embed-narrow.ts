import { firstDay, lastDay } from '../figures/iso-time.ts';
import { layoutTimeline } from '../figures/timeline/layout.ts';
import { layoutList } from '../figures/timeline/list-layout.ts';
import { periodOf } from '../figures/timeline/period.ts';
import { toWindow } from '../figures/timeline/scale.ts';
import { tiedWords } from '../figures/timeline/selection-words.ts';
import { sayEmpty, saySelection } from './embed-words.ts';
import type { EmbedQuery } from './embed-query.ts';
import { isAskedFor, isNaming } from './embed-query.ts';
import { fetchRows, type NamesByKind } from './embed-rows.ts';
import { periodWords } from './iso-words.ts';
import { readRows, type TimelineRow } from './timeline-row.ts';
import { redrawTimeline } from './timeline-tree.ts';

interface LaneName {
  id: string;
  label: string;
}

/** ISO prefixes; null where nothing has a date. */
type Period = { from: string; to: string } | null;

/** Leaves in a timeline widget what `asked` asks for, of all events that there are, and says what that is. */
export async function narrowTimeline(main: HTMLElement, asked: EmbedQuery): Promise<void> {
  const query = withSubject(asked, main.dataset);
  // the subject of a page narrows whatever rows are fetched for it; its own rows are all tied to it
  const { root, names } = await fetchRows(main, asked);
  const rows = readRows(root);
  const shown = rows.filter(({ item }) => isAskedFor(item, names === null ? asked : query));
  // Written by the widget's page from Site.lanes.
  const lanes = JSON.parse(main.dataset['lanes'] ?? '[]') as LaneName[];
  const ofLanes = lanes.filter(({ id }) => query.lanes?.includes(id)).map(({ label }) => label);
  const title = [
    [names === null ? (main.dataset['title'] ?? 'Events') : tiedIn(query, names), periodWords(query.from, query.to)],
    [ofLanes.join(', ')],
  ].map((parts) => parts.filter((part) => part !== '').join(', '));
  const words = title.filter((part) => part !== '').join(' · ');
  if (shown.length === 0) return sayEmpty(main, words, unknownIn(query, names, lanes));
  fillList(main, root, shown);
  const own = periodOf(shown.map(({ item }) => item));
  const period = own && { from: query.from ?? own.from, to: query.to ?? own.to };
  draw(main, shown, lanes, period);
  const total = names === null ? main.dataset['total'] : rows.length;
  saySelection(main, words, `${shown.length} of ${total} events.`);
  leadOn(main, query, period);
}

/** Leads to the same on the full page, where that can be asked for it. */
function leadOn(main: HTMLElement, { actors, places, articles, lanes, from, to }: EmbedQuery, period: Period): void {
  const link = main.querySelector<HTMLAnchorElement>('.from a[href="/timeline/"]');
  if (!link || articles !== null || (actors?.length ?? 0) > 1 || (places?.length ?? 0) > 1) return;
  const query = new URLSearchParams();
  if (lanes) query.set('lanes', lanes.join(','));
  if (actors) query.set('actor', actors.join());
  if (places) query.set('place', places.join());
  if (period !== null && (from ?? to) !== null) {
    const days = { start: period.from, end: period.to, precision: 'range' } as const;
    query.set('from', firstDay(days) ?? '');
    query.set('to', lastDay(days) ?? '');
  }
  link.href = `/timeline/?${query.toString().replaceAll('%2C', ',')}`;
  link.textContent = main.dataset['same'] ?? '';
}

/** A widget of one actor, place or article is narrowed further: its subject is asked for too. */
function withSubject(asked: EmbedQuery, { actor, place, article }: DOMStringMap): EmbedQuery {
  const add = (own: string | undefined, ids: string[] | null): string[] | null =>
    own === undefined ? ids : [...new Set([own, ...(ids ?? [])])];
  return {
    ...asked,
    actors: add(actor, asked.actors),
    places: add(place, asked.places),
    articles: add(article, asked.articles),
  };
}

function tiedIn(query: EmbedQuery, names: NamesByKind): string {
  const named = (kind: keyof NamesByKind): string[] => (query[kind] ?? []).map((id) => names[kind][id] ?? id);
  return tiedWords({ actors: named('actors'), places: named('places'), articles: named('articles') });
}

/** Ids that nothing is tied to, which may be misspelt. */
function unknownIn(query: EmbedQuery, names: NamesByKind | null, lanes: readonly LaneName[]): string[] {
  const known = isNaming(query) ? names : null;
  return [
    ...(['actors', 'places', 'articles'] as const).flatMap((kind) =>
      known === null ? [] : (query[kind] ?? []).filter((id) => !(id in known[kind])),
    ),
    ...(query.lanes ?? []).filter((id) => !lanes.some((lane) => lane.id === id)),
  ];
}

/** Puts the rows, in their months, into the list of the page; the spaces tell anew how long nothing was reported. */
function fillList(main: HTMLElement, root: ParentNode, rows: readonly TimelineRow[]): void {
  const rowOf = new Map(rows.map(({ item, row }) => [item, row]));
  const months = layoutList(rows.map(({ item }) => item)).map(({ month, items }) => {
    const group = root.querySelector(`#timeline-${month ?? 'undated'}`);
    const members = items.flatMap(({ item, gap }) => {
      const row = rowOf.get(item);
      if (row) row.className = gap === 0 ? '' : `gap-${gap}`;
      return row ?? [];
    });
    group?.querySelector('ol')?.replaceChildren(...members);
    return group ?? '';
  });
  main.querySelector('.timeline-list > .months')?.replaceChildren(...months);
  const listed = main.querySelector('[data-listed]');
  if (listed) listed.textContent = String(rows.length);
}

/** Draws the rows over the whole width; not at all where none has a date. */
function draw(main: HTMLElement, rows: readonly TimelineRow[], lanes: readonly LaneName[], period: Period): void {
  const refs = new Map(rows.map(({ item, ref }) => [item, ref]));
  // the overview is of everything, and what the drawing leaves out has changed
  for (const stale of main.querySelectorAll('.strip, .outside')) stale.remove();
  if (period === null) return main.querySelectorAll('.drawing').forEach((drawing) => drawing.remove());
  const window = toWindow(period.from, period.to);
  for (const svg of main.querySelectorAll<SVGSVGElement>('.timeline-drawing')) {
    redrawTimeline(svg, layoutTimeline([...refs.keys()], lanes, { window, width: svg.viewBox.baseVal.width }), {
      refOf: (item) => refs.get(item) ?? '',
      dateWords: ({ start, end }) => periodWords(start, end ?? start),
      monthHref: (month) => `#timeline-${month}`,
    });
  }
}
