import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { Factuality } from '../../src/schema/factuality.ts';
import type { Lane } from '../../src/schema/site.ts';
import { extentOf, layoutDensity } from '../../src/figures/timeline/density.ts';
import { makeItem } from '../../src/figures/timeline/item-fixture.ts';
import type { TimelineItem } from '../../src/figures/timeline/items.ts';
import { layoutTimeline } from '../../src/figures/timeline/layout.ts';
import { rowRef } from '../../src/figures/timeline/list.ts';
import { drawStaticList } from '../../src/figures/timeline/static-list.ts';
import { toIsoDay, toWindow } from '../../src/figures/timeline/scale.ts';
import { drawEmpty, drawOverview, drawTimeline } from '../../src/figures/timeline/svg.ts';
import { toDateWords } from '../../src/formats/date-words.ts';
import { dist, readPage } from '../site.ts';

const page = readPage('/timeline/');
const attribute = (name: string): string =>
  (new RegExp(`<ledger-timeline[^>]* ${name}="([^"]*)"`).exec(page)?.[1] ?? '').replaceAll('&quot;', '"');
const lanes: Lane[] = (JSON.parse(attribute('data-lanes')) as { id: string; label: string }[]).map((lane) => ({
  ...lane,
  description: '–',
}));
const window = toWindow(attribute('data-from'), attribute('data-to'));

function idsOf(list: string): string[] {
  const options = page.slice(page.indexOf(`<datalist id="timeline-${list}"`)).split('</datalist>')[0] ?? '';
  return [...options.matchAll(/data-id="([^"]*)"/g)].map(([, id]) => id ?? '');
}

/** Numbers that look random and are the same at every run. */
function createRandom(): () => number {
  let state = 42;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Synthetic events: the headlines of the site over again, most of them in some crowded weeks, as in a crisis. */
export function makeEvents(count: number): TimelineItem[] {
  const random = createRandom();
  const pick = <Value>(list: readonly Value[]): Value | undefined => list[Math.floor(random() * list.length)];
  const { items } = JSON.parse(readFileSync(join(dist, 'data/events.json'), 'utf8')) as { items: { title: string }[] };
  const [actors, places] = [idsOf('actors'), idsOf('places')];
  const length = window.end - window.start;
  return Array.from({ length: count }, (_, i) => {
    // Three in four in the months at hand, and of those a half around their middle.
    const share = random() < 0.25 ? -2 + 6 * random() : random() < 0.5 ? 0.5 + (random() - random()) / 6 : random();
    const start = toIsoDay(window.start + share * length);
    const form = random();
    const date: TimelineItem['date'] =
      form < 0.05
        ? { start: start.slice(0, 7), end: null, precision: 'month' }
        : form < 0.1
          ? {
              start,
              end: toIsoDay(window.start + share * length + 86_400_000 * (2 + 12 * random())),
              precision: 'range',
            }
          : { start, end: null, precision: 'day' };
    return makeItem(`event-${String(i).padStart(4, '0')}`, start, {
      date,
      title: pick(items)?.title ?? '',
      lane: pick(lanes)?.id ?? '',
      factuality: random() < 0.6 ? 'asserted' : (pick(Factuality.options) ?? 'asserted'),
      evidence: 1 + Math.floor(random() ** 4 * 9),
      actors: [pick(actors) ?? '', pick(actors) ?? ''],
      places: [pick(places) ?? ''],
      known: start,
    });
  }).toSorted((a, b) => ((a.date.start ?? '') < (b.date.start ?? '') ? -1 : 1));
}

/** The page of the timeline, as the build makes it, with other events. */
export function makeOurPage(items: readonly TimelineItem[]): string {
  const indexOf = new Map(items.map((item, index) => [item, index]));
  const context = {
    refOf: (item: TimelineItem) => rowRef('timeline', indexOf.get(item) ?? 0),
    dateWords: toDateWords,
    monthHref: (month: string) => `#timeline-${month}`,
  };
  const [wide, narrow] = [1100, 660].map((width) => layoutTimeline(items, lanes, { window, width }));
  if (wide === undefined || narrow === undefined) throw new Error('no layout');
  const strip = drawOverview(layoutDensity(items, extentOf(items, window)), window);
  const list = drawStaticList(items, 'timeline', ['actors', 'places', 'known'], {
    lanes,
    nameOf: (actor) => actor,
    dateWords: toDateWords,
    isLong: true,
  });
  const svg = { space: 'svg' } as const;
  const figure = `${toHtml(strip, svg)}<div class="drawing wide">${toHtml(drawTimeline(wide, 'Events', context), svg)}</div><div class="drawing narrow">${toHtml(drawEmpty(narrow, 'Events'), svg)}</div><details class="figure-list timeline-list" id="timeline-list"><summary>The same as a list (<span data-listed>${items.length}</span>)</summary>${toHtml(list)}</details>`;
  const end = page.indexOf('</ledger-timeline>');
  // the last of the page's forms before it: the masthead has one too
  const controls = page.lastIndexOf('</form>', end) + '</form>'.length;
  if (controls < page.indexOf('<ledger-timeline')) throw new Error('/timeline/ has no controls');
  return `${page.slice(0, controls)}${figure}${page.slice(end)}`;
}

const shell = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>#timeline{width:100%;height:700px}</style></head><body><main><h1>Timeline</h1>${body}</main></body></html>`;
const toScriptJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
const lastDay = ({ span }: TimelineItem): string => toIsoDay((span?.end ?? 0) - 86_400_000);
const laneName = ({ lane }: TimelineItem): string => lanes.find(({ id }) => id === lane)?.label ?? lane;

/** TimelineJS 3 with the same events, as its documentation sets it up. */
export function makeTimelineJsPage(items: readonly TimelineItem[]): string {
  const toDate = (iso: string): Record<string, number> => {
    const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
    return { year, month, day };
  };
  const events = items.map((item) => ({
    start_date: toDate(item.date.start ?? ''),
    ...(item.date.precision === 'day' ? {} : { end_date: toDate(lastDay(item)) }),
    text: { headline: item.title, text: `<p>${item.title}</p>` },
    group: laneName(item),
  }));
  return shell(
    'TimelineJS',
    `<link rel="stylesheet" href="/timelinejs/css/timeline.css"><div id="timeline"></div><script src="/timelinejs/js/timeline.js"></script><script>new TL.Timeline('timeline',${toScriptJson({ events })},{font:null,is_embed:true,script_path:'/timelinejs/js/'})</script>`,
  );
}

/** vis-timeline with the same events in groups and stacked, as its examples are. */
export function makeVisPage(items: readonly TimelineItem[]): string {
  const rows = items.map((item) => ({
    id: item.id,
    content: item.title,
    start: item.date.start,
    group: item.lane,
    ...(item.date.precision === 'day' ? { type: 'point' } : { end: lastDay(item), type: 'range' }),
  }));
  const groups = lanes.map(({ id, label }) => ({ id, content: label }));
  const options = { start: window.start, end: window.end, height: 700, verticalScroll: true };
  return shell(
    'vis-timeline',
    `<link rel="stylesheet" href="/vis-styles/vis-timeline-graph2d.min.css"><div id="timeline"></div><script src="/vis/vis-timeline-graph2d.min.js"></script><script>new vis.Timeline(document.getElementById('timeline'),${toScriptJson(rows)},${toScriptJson(groups)},${toScriptJson(options)})</script>`,
  );
}
