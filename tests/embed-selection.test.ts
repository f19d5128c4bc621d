import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { browseSite } from './browse-site.ts';
import { listenForComplaints } from './complaints.ts';
import { dist } from './site.ts';

// Widgets that an address narrows: what is left is what the published data say, not what the page happened to hold.
interface Claim {
  id: string;
  actors: string[];
  attributedTo: string[];
  places: string[];
  date: { start: string | null };
  lane: string;
  evidence: { article: string }[];
}
interface Sanction extends Claim {
  title: string;
  sender: string | null;
  targets: string[];
  history: { status: string; date: string | null; evidence: { article: string } }[];
}

const read = <Item>(name: string): Item[] =>
  (JSON.parse(readFileSync(join(dist, 'data', `${name}.json`), 'utf8')) as { items: Item[] }).items;
const events = read<Claim>('events');
const sanctions = read<Sanction>('sanctions');

/** One sentence on several senders, "Estonia, Latvia and Lithuania adopted …", is one row: that of the first of them. */
function firstOfTwins(one: Sanction, step: Sanction['history'][0]): { one: Sanction; step: Sanction['history'][0] } {
  for (const twin of sanctions.filter(({ title }) => title === one.title)) {
    const same = twin.history.find(({ status, date }) => status === step.status && date === step.date);
    if (same) return { one: twin, step: same };
  }
  return { one, step };
}

/** Ids of events, and of the steps of sanctions, that a predicate takes. */
function idsWhere(
  takesEvent: (event: Claim) => boolean,
  takesStep: (one: Sanction, step: Sanction['history'][0]) => boolean,
): string[] {
  const steps = sanctions.flatMap((one) =>
    one.history
      .filter((step) => takesStep(one, step))
      .map((step) => firstOfTwins(one, step))
      .map(({ one: { id }, step: { status, date } }) => `${id}-${status}${date === null ? '' : `-${date}`}`),
  );
  return [...events.filter(takesEvent).map(({ id }) => id), ...new Set(steps)].toSorted();
}

const ofActor = (id: string): string[] =>
  idsWhere(
    ({ actors, attributedTo }) => [...actors, ...attributedTo].includes(id),
    ({ sender, targets, actors }) => [sender, ...targets, ...actors].includes(id),
  );
const ofPlace = (id: string): string[] =>
  idsWhere(
    ({ places }) => places.includes(id),
    ({ places }) => places.includes(id),
  );
const ofArticle = (slug: string): string[] =>
  idsWhere(
    ({ evidence }) => evidence.some(({ article }) => article === slug),
    ({ evidence }) => evidence.some(({ article }) => article === slug),
  );

/** The ids that most events name, most first. */
const ranked = (idsOf: (event: Claim) => string[]): string[] =>
  [
    ...Map.groupBy(
      events.flatMap((event) => [...new Set(idsOf(event))]),
      (id) => id,
    ),
  ]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([id]) => id);
const [actor = '', other = ''] = ranked(({ actors }) => actors);
const [place = ''] = ranked(({ places }) => places);
const [article = ''] = ranked(({ evidence }) => evidence.map((one) => one.article));

const site = browseSite();

async function open(
  path: string,
  options: { script?: boolean; width?: number } = {},
): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await site.newContext({
    viewport: { width: options.width ?? 1100, height: 900 },
    javaScriptEnabled: options.script ?? true,
  });
  const page = await context.newPage();
  const complaints = listenForComplaints(context, [site.url]);
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  return { page, context, complaints };
}

const rowsOf = async (page: Page): Promise<string[]> =>
  (
    await page.locator('li[data-item]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-item') ?? ''))
  ).toSorted();

const selections: [name: string, query: string, expected: string[]][] = [
  ['one actor', `?actor=${actor}`, ofActor(actor)],
  ['two actors', `?actor=${actor},${other}`, [...new Set([...ofActor(actor), ...ofActor(other)])].toSorted()],
  ['a place', `?place=${place}`, ofPlace(place)],
  ['an article', `?article=${article}`, ofArticle(article)],
  ['an actor at a place', `?actor=${actor}&place=${place}`, ofActor(actor).filter((id) => ofPlace(place).includes(id))],
  [
    'a lane',
    '?lanes=sanctions&lang=en',
    idsWhere(
      () => false,
      () => true,
    ),
  ],
  [
    'a day of an actor',
    `?actor=${actor}&from=2021-11-09&to=2021-11-09`,
    idsWhere(
      (event) => ofActor(actor).includes(event.id) && event.date.start === '2021-11-09',
      (one, { date }) => ofActor(actor).some((id) => id.startsWith(one.id)) && date === '2021-11-09',
    ),
  ],
];

for (const [name, query, expected] of selections) {
  test(`a timeline of ${name} holds all of it and nothing else, and says so`, async () => {
    const { page, context, complaints } = await open(`/embed/timeline/${query}`);
    try {
      const rows = await rowsOf(page);
      // ranges that reach into a day are shown as well
      if (query.includes('from='))
        assert.ok(expected.length > 0 && expected.every((id) => rows.includes(id)), rows.join(' '));
      else assert.deepEqual(rows, expected);
      assert.ok(rows.length > 0);
      const remark = await page.locator('.figure-subtitle').innerText();
      assert.match(remark, new RegExp(`^${rows.length} of \\d+ events\\.$`));
      assert.equal(await page.locator('[data-listed]').innerText(), String(rows.length));
      const titles = await page.locator('h1, .figure-title').allTextContents();
      assert.equal(new Set(titles).size, 1, titles.join(' | '));
      assert.equal(await page.title(), titles[0]);
      const drawn = await page.locator('.drawing.wide .lane > text.tick').allTextContents();
      const undated = await page.locator('#timeline-undated li[data-item]').count();
      assert.equal(
        drawn.reduce((sum, count) => sum + Number(count), 0),
        rows.length - undated,
        'all that is dated is drawn',
      );
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  });
}

test('the full page shows the same behind the link', async () => {
  const { page, context } = await open(`/embed/timeline/?actor=${actor}&lanes=border,diplomacy`);
  try {
    const rows = await rowsOf(page);
    const href = await page.locator('.from a').getAttribute('href');
    await page.goto(site.url + (href ?? ''), { waitUntil: 'networkidle' });
    const full = await page
      .locator('li[data-item]')
      .evaluateAll((all) =>
        all.filter((row) => !(row as HTMLElement).hidden).map((row) => row.getAttribute('data-item') ?? ''),
      );
    assert.deepEqual(full.toSorted(), rows);
  } finally {
    await context.close();
  }
});

test('a selection that nothing fits says so, names what is unknown and leads on', async () => {
  const { page, context, complaints } = await open('/embed/timeline/?actor=nobody-at-all&lanes=no-lane&from=1999');
  try {
    const words = await page.locator('main').innerText();
    assert.match(words, /Nothing that is published fits this selection/);
    assert.match(words, /nobody-at-all, no-lane/);
    assert.equal(await page.locator('main a[href="/embed/#settings"]').count(), 1);
    assert.equal(await page.locator('svg, li[data-item]').count(), 0);
    assert.ok(await page.locator('.from a').isVisible());
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
});

test('without script a timeline is whole: of everything, and of one subject', async () => {
  const all = await open(`/embed/timeline/?actor=${actor}`, { script: false });
  assert.ok((await rowsOf(all.page)).length >= 100);
  assert.match(await all.page.locator('.figure-subtitle').innerText(), /^The \d+ most reported of \d+ events, .*\.$/);
  await all.context.close();
  for (const [kind, id, expected] of [
    ['actor', actor, ofActor(actor)],
    ['place', place, ofPlace(place)],
    ['article', article, ofArticle(article)],
  ] as const) {
    const { page, context } = await open(`/embed/timeline/${kind}/${id}/`, { script: false });
    assert.deepEqual(await rowsOf(page), expected, kind);
    assert.match(await page.locator('.figure-subtitle').innerText(), new RegExp(`^${expected.length} events?\\.$`));
    await context.close();
  }
});

test('the widget of one subject is narrowed further without asking for more rows', async () => {
  const { page, context } = await open(`/embed/timeline/actor/${actor}/`);
  try {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}/embed/timeline/actor/${actor}/?from=2021-11&to=2021-11`, { waitUntil: 'networkidle' });
    const rows = await rowsOf(page);
    assert.ok(
      rows.length > 0 && rows.length < ofActor(actor).length && rows.every((id) => ofActor(actor).includes(id)),
    );
    assert.ok(!asked.includes('/timeline/rows.js'));
    await page.goto(`${site.url}/embed/timeline/actor/${actor}/?place=${place}`, { waitUntil: 'networkidle' });
    assert.deepEqual(
      await rowsOf(page),
      ofActor(actor).filter((id) => ofPlace(place).includes(id)),
    );
  } finally {
    await context.close();
  }
});

test('rows that do not load leave everything, and that is said', async () => {
  const { page, context } = await open('/');
  try {
    await page.route('**/timeline/rows.js', (route) => route.abort());
    await page.goto(`${site.url}/embed/timeline/?actor=${actor}`, { waitUntil: 'networkidle' });
    assert.ok((await rowsOf(page)).length >= 100);
    assert.match(await page.locator('.figure-subtitle').innerText(), /did not load; nothing is left out/);
  } finally {
    await context.close();
  }
});

test('a map keeps to the time and lanes asked for, in its drawings and its list', async () => {
  const { page, context, complaints } = await open('/embed/map/?from=2021-11-08&to=2021-11&lanes=border');
  try {
    const shown = await page
      .locator('li[data-event]')
      .evaluateAll((rows) =>
        rows
          .filter((row) => !(row as HTMLElement).hidden)
          .map((row) => ['event', 'lane', 'from', 'to'].map((name) => row.getAttribute(`data-${name}`) ?? '')),
      );
    const ids = new Set(shown.map(([id]) => id));
    assert.ok(ids.size > 3);
    for (const [id, lane, from = '', to = ''] of shown)
      assert.ok(lane === 'border' && from <= '2021-11-30' && to >= '2021-11-08', id);
    assert.match(
      await page.locator('.figure-subtitle').innerText(),
      new RegExp(`^${ids.size} events? at \\d+ places?, of`),
    );
    assert.match(await page.locator('.figure-title').innerText(), /8\s?–\s?30 November 2021 · /);
    const tints = await page
      .locator('.map-stage .body')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => /tint-\d/.exec(mark.getAttribute('class') ?? '')?.[0]))]);
    assert.equal(tints.length, 1, tints.join(' '));
    assert.deepEqual(complaints, []);
    await page.goto(`${site.url}/embed/map/?from=1999&to=1999`, { waitUntil: 'networkidle' });
    assert.match(await page.locator('main').innerText(), /Nothing that is published fits/);
  } finally {
    await context.close();
  }
});
