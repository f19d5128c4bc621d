import { kindOf } from '../figures/kind.ts';
import { drawSmallMark } from '../figures/mark.ts';
import type { TimelineData } from '../figures/timeline/data.ts';
import { extentOf, layoutDensity } from '../figures/timeline/density.ts';
import type { TimelineItem } from '../figures/timeline/items.ts';
import { layoutTimeline } from '../figures/timeline/layout.ts';
import { drawList, rowRef } from '../figures/timeline/list.ts';
import { layoutList } from '../figures/timeline/list-layout.ts';
import type { Span } from '../figures/timeline/scale.ts';
import { isMeeting, toSpan, toWindow } from '../figures/timeline/scale.ts';
import { drawStrip } from '../figures/timeline/strip.ts';
import { clampWindow } from '../figures/timeline/window.ts';
import { TimelineBrush } from './timeline-brush.ts';
import { TimelineList } from './timeline-list.ts';
import { makeHtml, makeSvg, redrawTimeline } from './timeline-tree.ts';
import { focusMark, startWalk } from './timeline-walk.ts';

/** What the page around asks for; null for everything. */
export interface Wish {
  /** ISO prefixes. */
  from: string | null;
  to: string | null;
  lanes: readonly string[] | null;
  /** Most pixels; NaN or Infinity for no limit. */
  height: number;
}

const ID = 'timeline';
/** Narrower, the list is all there is (timeline-figure.css). */
const LEAST = 608;
const MOST = 1400;
const isPrefix = (text: string | null): text is string => text !== null && /^\d{4}(-\d{2}){0,2}$/.test(text);

/** Draws the figure of the site into a shadow, in the place of what it held. */
export function drawInShadow(shadow: ShadowRoot, data: TimelineData, wish: Wish, signal: AbortSignal): void {
  const { lanes, period } = data;
  const [from, to] = [wish.from, wish.to].map((text) => (isPrefix(text) ? text : null));
  const asked = toWindow(from ?? period.from, to ?? period.to);
  const home = asked.start < asked.end ? asked : toWindow(period.from, period.to);
  const isCut = (from !== null || to !== null) && home === asked;
  const words = new Map<object, string>();
  const facts = new Map<TimelineItem, string>();
  const items = data.items.flatMap(({ when, facts: line, ...rest }): TimelineItem[] => {
    const item = { ...rest, span: toSpan(rest.date), actors: [], places: [], articles: [], by: [], known: null };
    if (wish.lanes !== null && !wish.lanes.includes(item.lane)) return [];
    if (isCut && (item.span === null || !isMeeting(item.span, home))) return [];
    words.set(item.date, when);
    facts.set(item, line);
    return [item];
  });
  const indexOf = new Map(items.map((item, index) => [item, index]));
  const extent = extentOf(items, home);
  const isPart = extent.start < home.start || extent.end > home.end;
  let window = home;

  const svg = makeSvg('svg', { class: 'timeline-drawing', role: 'group', 'aria-label': data.title });
  const strip = isPart ? (drawStrip(layoutDensity(items, extent), home, makeSvg) as SVGSVGElement) : null;
  const list = drawList(layoutList(items), indexOf, {
    html: makeHtml,
    markOf: ({ lane, factuality }) => drawSmallMark(kindOf(lanes, lane), factuality, makeSvg),
    id: ID,
    dateWords: (date) => words.get(date) ?? data.months[date.start ?? ''] ?? '',
    factsOf: (item) => facts.get(item) ?? '',
    filters: [],
    isLong: false,
  });
  const stage = makeHtml('div', { class: 'stage' }, [
    ...(strip === null ? [] : [strip]),
    makeHtml('div', { class: 'drawing wide narrow', part: 'drawing' }, [svg]),
    makeHtml('details', { class: 'figure-list timeline-list', part: 'list' }, [
      makeHtml('summary', {}, [
        'The same as a list (',
        makeHtml('span', { 'data-listed': '' }, [String(items.length)]),
        ')',
      ]),
      list,
    ]),
  ]) as HTMLElement;
  const figure = makeHtml(
    'figure',
    { class: 'figure timeline-figure', part: 'figure', lang: data.language, 'aria-labelledby': `${ID}-title` },
    [
      makeHtml('p', { class: 'figure-title', id: `${ID}-title`, part: 'title' }, [data.title]),
      ...(items.length > 0
        ? [stage, drawCaption(data, items)]
        : [makeHtml('p', {}, ['Nothing lies in what is shown here.'])]),
      drawCredit(data),
    ],
  ) as HTMLElement;
  if (wish.height >= 100) {
    figure.style.maxBlockSize = `${wish.height}px`;
    figure.style.overflowY = 'auto';
    figure.tabIndex = 0;
  }
  shadow.replaceChildren(figure);

  const draw = (): void => {
    const { activeElement } = shadow;
    const ref =
      activeElement !== null && svg.contains(activeElement) ? activeElement.getAttribute('aria-labelledby') : null;
    const width = Math.min(MOST, Math.max(LEAST, Math.round(figure.clientWidth)));
    redrawTimeline(svg as SVGSVGElement, layoutTimeline(items, lanes, { window, width }), {
      refOf: (item) => rowRef(ID, indexOf.get(item) ?? 0),
      dateWords: ({ start, end }) =>
        [start, end].flatMap((iso) => (iso === null ? [] : (data.months[iso] ?? iso))).join(' – '),
      monthHref: (month) => `#${ID}-${month}`,
    });
    const mark = ref === null ? null : svg.querySelector<SVGAElement>(`[aria-labelledby="${ref}"]`);
    if (mark) focusMark(mark, true);
  };
  if (items.length === 0) return;
  const rows = items.map((item, index) => {
    const ref = rowRef(ID, index);
    // Drawn above, an element of HTML.
    return { item, ref, row: shadow.getElementById(ref)?.parentElement as HTMLElement };
  });
  const listed = new TimelineList(stage, rows);
  // The drawing and the list tell of the same time, the one that the brush shows.
  const follow = (): void => listed.show(({ item }) => item.span !== null && isMeeting(item.span, window));
  const move = (next: Span): void => {
    window = clampWindow(next, extent);
    draw();
    brush?.show(window);
    follow();
  };
  const brush = strip && new TimelineBrush(strip, extent, home, move, signal);
  if (brush) follow();
  startWalk(stage, signal);
  stage.addEventListener('click', (event) => openMonth(event, shadow), { signal });
  const observer = new ResizeObserver(draw);
  observer.observe(figure);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** A column of many leads to its month in the list: the address of the page around is not ours to change. */
function openMonth(event: Event, shadow: ShadowRoot): void {
  const stack = event.target instanceof Element ? event.target.closest('a.stack') : null;
  if (stack === null) return;
  event.preventDefault();
  shadow.querySelector('details')?.setAttribute('open', '');
  shadow
    .getElementById(stack.getAttribute('href')?.slice(1) ?? '')
    ?.querySelector('a')
    ?.focus();
}

function drawCaption({ forms, note }: TimelineData, items: readonly TimelineItem[]): Element {
  const drawn = Object.entries(forms).filter(([form]) => items.some(({ factuality }) => factuality === form));
  return makeHtml('figcaption', { part: 'legend' }, [
    makeHtml(
      'ul',
      { class: 'legend' },
      // The keys of `forms` are factualities.
      drawn.map(([form, said]) =>
        makeHtml('li', {}, [drawSmallMark(1, form as TimelineItem['factuality'], makeSvg), said]),
      ),
    ),
    makeHtml('p', { class: 'figure-note' }, [`${note.marks} ${note.columns} ${note.sources}`]),
  ]);
}

function drawCredit({ page, site, items, licence }: TimelineData): Element {
  return makeHtml('p', { class: 'credit', part: 'credit' }, [
    makeHtml('a', { href: page }, [`All ${items.length} events on ${site}`]),
    makeHtml('a', { href: licence.url, rel: 'license' }, [licence.name]),
  ]);
}
