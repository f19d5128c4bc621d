import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { browseSite } from './browse-site.ts';
import { readItems } from './published-data.ts';

// TimelineJS 3 itself, as it would stand on somebody else's page, loading our file.
const folder = dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json'));

const site = browseSite();

test('TimelineJS 3 loads timelinejs.json: every dated event, as precise as it is, in the groups of the lanes', async () => {
  const page = await site.newPage({ viewport: { width: 1280, height: 800 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.route('https://host.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><link rel="icon" href="data:,"><link rel="stylesheet" href="/css/timeline.css"><div id="t" style="height:700px"></div><script src="/js/timeline.js"></script>',
      });
    const type = pathname.endsWith('.css') ? 'text/css' : pathname.endsWith('.js') ? 'text/javascript' : 'font/woff';
    return route.fulfill({ contentType: type, body: readFileSync(join(folder, 'dist', pathname)) });
  });
  // another host's page asks for our file, so the preview's header of open access is needed too
  await page.route('https://ledger.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = await fetch(`${site.url}${pathname}`);
    await route.fulfill({
      contentType: answer.headers.get('content-type') ?? '',
      headers: { 'access-control-allow-origin': answer.headers.get('access-control-allow-origin') ?? '' },
      body: await answer.text(),
    });
  });
  await page.goto('https://host.example/');
  const loaded = await page.evaluate(async () => {
    interface Slide {
      unique_id: string;
      group: string;
      start_date: { data: { format: string } };
      text: { headline: string };
    }
    interface Timeline {
      on(event: string, listener: () => void): void;
      config: { events: Slide[]; messages: { errors: string[] } };
    }
    const { TL } = window as unknown as {
      TL: { Timeline: new (id: string, source: string, options: object) => Timeline };
    };
    const timeline = new TL.Timeline('t', 'https://ledger.example/data/timelinejs.json', { font: null });
    await new Promise<void>((resolve) => {
      timeline.on('ready', resolve);
    });
    const { events, messages } = timeline.config;
    return {
      errors: messages.errors,
      slides: events.map((slide) => ({
        id: slide.unique_id,
        group: slide.group,
        format: slide.start_date.data.format,
      })),
      markers: document.querySelectorAll('.tl-timemarker').length,
      shown: document.querySelectorAll('.tl-slide').length,
      groups: [...document.querySelectorAll('.tl-timegroup-message')].map((group) => group.textContent),
    };
  });
  const dated = readItems('events').filter(({ date }) => date.start !== null);
  assert.deepEqual(loaded.errors, []);
  assert.deepEqual(errors, []);
  assert.equal(loaded.markers, dated.length);
  assert.equal(loaded.shown, dated.length + 1);
  const formats = new Map(loaded.slides.map(({ id, format }) => [id, format]));
  for (const { id, date } of dated) {
    const length = date.start?.length;
    assert.equal(formats.get(id), length === 4 ? 'year' : length === 7 ? 'month' : 'full', `${id}: ${date.start}`);
  }
  assert.ok(loaded.groups.length > 3, loaded.groups.join());
});
