import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { browseSite } from './browse-site.ts';
import { dist, readPage } from './site.ts';

// The timeline as readers use it: with a mouse, a finger, the keyboard alone, large type, other colours, and no script.
const path = '/timeline/';
const site = browseSite();
let context: BrowserContext;
let page: Page;

async function open(query = '', options: BrowserContextOptions = {}): Promise<void> {
  await context?.close();
  context = await site.newContext({ viewport: { width: 1280, height: 1000 }, ...options });
  page = await context.newPage();
  await page.goto(site.url + path + query, { waitUntil: 'load' });
  if (options.javaScriptEnabled !== false) await page.locator('.strip.has-brush').waitFor({ state: 'attached' });
}

const marks = () => page.locator('.timeline-drawing:visible a.mark');
const rows = () => page.locator('.timeline-list li[data-item]:not([hidden])');
const output = () => page.locator('output[data-count]').innerText();
const dialog = () => page.getByRole('dialog');
/** Words that name what has the focus. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const named = document.getElementById(at?.getAttribute('aria-labelledby') ?? '');
    return (named?.textContent ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
async function untilRows(count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('.timeline-list li[data-item]:not([hidden])').length === wanted,
    count,
  );
}

describe('filters', () => {
  beforeEach(() => open());

  test('a lane taken away leaves list, drawing and address; coming back restores it', async () => {
    const all = await rows().count();
    await page.locator('.filters summary').click();
    const box = page.locator('input[name=lane]').first();
    const lane = await box.getAttribute('value');
    const ofLane = await page.locator(`li[data-item][data-lane="${lane}"]`).count();
    assert.ok(ofLane > 0 && ofLane < all);
    await box.uncheck();
    await untilRows(all - ofLane);
    assert.equal(await page.locator(`.drawing [data-lane="${lane}"]:visible`).count(), 0);
    await page.waitForURL(/\?lanes=/);
    assert.match(await output(), new RegExp(`^${all - ofLane} of ${all} events`));
    await page.reload();
    await untilRows(all - ofLane);
    assert.ok(await page.locator('.filters').evaluate((one) => one.hasAttribute('open')), 'no filter works unseen');
    await page.getByRole('button', { name: 'Reset all' }).click();
    await untilRows(all);
    await page.waitForURL((url) => url.search === '');
  });

  for (const [name, key] of [
    ['Actor', 'actors'],
    ['Place', 'places'],
  ] as const) {
    test(`${name}: what is typed or chosen leaves only those that name it`, async () => {
      await page.locator('.filters summary').click();
      const option = page.locator(`datalist[id$="-${key}"] option`).first();
      const [id, value] = [await option.getAttribute('data-id'), await option.getAttribute('value')];
      const expected = await page.locator(`li[data-${key}~="${id}"]`).count();
      assert.ok(expected > 0);
      await page.getByRole('combobox', { name }).fill(value ?? '');
      await untilRows(expected);
      await page.waitForURL((url) => url.searchParams.get(key.slice(0, -1)) === id);
    });
  }

  test('as known on a day leaves out what was reported later', async () => {
    await page.locator('.filters summary').click();
    const known = await page
      .locator('li[data-item]')
      .evaluateAll((all) => all.map((row) => row.dataset['known'] ?? ''));
    const day = known.filter((one) => one.length === 10).toSorted()[Math.floor(known.length / 3)] ?? '';
    await page.getByLabel('As known on').fill(day);
    await untilRows(known.filter((one) => one <= day).length);
  });

  test('where nothing fits it says so and what to do', async () => {
    await page.locator('.filters summary').click();
    await page.getByLabel('Words in the headline').fill('zzzz');
    await untilRows(0);
    assert.match(await output(), /^0 of /);
    assert.match(await page.locator('.timeline-empty').innerText(), /“zzzz”.*(fewer words|more lanes)/s);
    await page.getByRole('button', { name: 'Show all events again' }).click();
    await page.locator('.timeline-empty').waitFor({ state: 'hidden' });
  });

  test('a time without events says so and leads out', async () => {
    await open('?q=zz&from=2021-11-01&to=2021-11-04');
    await open('?from=1999-01-01&to=1999-01-02&lanes=military');
    if ((await marks().count()) === 0) {
      await page.getByRole('button', { name: 'Show all times' }).click();
      assert.ok((await marks().count()) > 0);
    }
  });
});

describe('time', () => {
  const window = () => new URL(page.url()).search;
  beforeEach(() => open());

  test('buttons and Ctrl with the wheel zoom; the wheel alone scrolls the page', async () => {
    const drawn = await page.locator('.drawing.wide svg').innerHTML();
    await page.getByRole('button', { name: 'Closer' }).click();
    assert.notEqual(await page.locator('.drawing.wide svg').innerHTML(), drawn);
    await page.waitForURL(/from=\d{4}-\d{2}-\d{2}&to=/);
    const nearer = window();
    await page.locator('.drawing.wide').hover();
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => scrollY > 100);
    assert.equal(window(), nearer);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await page.waitForURL((url) => url.search !== nearer);
  });

  test('a drag moves time and opens nothing', async () => {
    const box = await page.locator('.drawing.wide svg').boundingBox();
    assert.ok(box);
    const [x, y] = [box.x + box.width / 2, box.y + 200];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 150, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=/);
    assert.equal(await dialog().count(), 0);
  });

  test('the brush: window, ends, a new one, and its sliders by keys', async () => {
    const strip = page.locator('.strip');
    const box = await strip.boundingBox();
    assert.ok(box);
    const y = box.y + box.height - 15;
    await page.mouse.move(box.x + box.width * 0.7, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.85, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=/);
    const drawn = window();
    const slider = page.getByRole('slider', { name: 'First day shown' });
    const day = Number(await slider.getAttribute('aria-valuenow'));
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(Number(await slider.getAttribute('aria-valuenow')), day + 1);
    assert.match((await slider.getAttribute('aria-valuetext')) ?? '', /^\d+ \w+ \d{4}$/);
    await page.keyboard.press('Home');
    assert.equal(await slider.getAttribute('aria-valuenow'), await slider.getAttribute('aria-valuemin'));
    await page.waitForURL((url) => url.search !== drawn);
  });

  test('two fingers zoom', async () => {
    await open('', { hasTouch: true });
    const client = await context.newCDPSession(page);
    const box = await page.locator('.drawing.wide svg').boundingBox();
    assert.ok(box);
    const [middle, y] = [box.x + box.width / 2, box.y + 150];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', reach: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: reach === 0 ? [] : [-1, 1].map((side, id) => ({ x: middle + side * reach, y, id })),
      });
    await touch('touchStart', 60);
    for (const reach of [90, 130, 180]) await touch('touchMove', reach);
    await touch('touchEnd', 0);
    await page.waitForURL(/from=/);
    const days = (new URL(page.url()).searchParams.get('from') ?? '') > '2021-05';
    assert.ok(days, 'closer than before');
  });

  test('zoom goes from years to days', async () => {
    await open('?from=2020-01-01&to=2026-01-01');
    const words = (): Promise<string[]> => page.locator('.drawing.wide .axis text').allTextContents();
    assert.ok((await words()).includes('2021'));
    await open('?from=2021-11-08&to=2021-11-14');
    assert.deepEqual(await words(), ['November 2021', '8', '9', '10', '11', '12', '13', '14']);
  });

  test('Back leaves the page at once, and coming back finds the state', async () => {
    await page.goto(`${site.url}/about/`);
    await page.goto(`${site.url}${path}`);
    await page.locator('.strip.has-brush').waitFor();
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Closer' }).click();
    await page.waitForURL(/from=/);
    const state = window();
    await page.goBack();
    assert.match(page.url(), /\/about\/$/);
    await page.goForward();
    assert.equal(window(), state);
    await page.locator('.strip.has-brush').waitFor();
    assert.match(await page.locator('.figure-title').innerText(), /^Events, \d/);
  });
});

describe('with the keyboard alone', () => {
  test('one tab stop for all marks; arrows, Home, End; Enter opens, Escape returns', async () => {
    await open();
    await page.getByRole('slider', { name: 'Last day shown' }).focus();
    await page.keyboard.press('Tab');
    const first = await focused();
    assert.equal(first, await page.locator('.drawing.wide a').first().evaluate(named));
    await page.keyboard.press('ArrowRight');
    assert.notEqual(await focused(), first);
    await page.keyboard.press('End');
    const last = await focused();
    await page.keyboard.press('Home');
    assert.equal(await focused(), first);
    await page.keyboard.press('ArrowDown');
    const below = await page.evaluate(() => document.activeElement?.closest<SVGElement>('.lane')?.dataset['lane']);
    const lanes = await page.locator('.drawing.wide .lane').evaluateAll((all) => all.map((one) => one.dataset['lane']));
    assert.equal(below, lanes[1]);
    await page.keyboard.press('ArrowUp');
    assert.notEqual(await focused(), last);

    await page.keyboard.press('Enter');
    await dialog().locator('blockquote').waitFor();
    assert.equal(
      await page.getByRole('status').last().textContent(),
      await page.evaluate(() => {
        const opened = document.querySelector('.timeline-details .headline')?.textContent ?? '';
        const day = document.querySelector('.timeline-details time')?.textContent ?? '';
        return `${opened} ${day}`.replace(/\s+/g, ' ');
      }),
      'headline and date, no more',
    );
    assert.deepEqual(await violationsOf(page), []);
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement?.closest('.timeline-details') !== null));
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    assert.ok(await page.evaluate(() => document.activeElement?.matches('.timeline-drawing a')));

    await page.keyboard.press('Tab');
    assert.match(await focused(), /^The same as a list/, 'the next stop is behind the drawing');
  });

  test('plus and minus zoom around the mark and keep the focus; the walk goes on beyond the window', async () => {
    await open();
    await page.locator('.drawing.wide a.mark').nth(30).focus();
    const at = await focused();
    await page.keyboard.press('+');
    assert.equal(await focused(), at);
    await page.waitForURL(/from=/);
    await page.keyboard.press('-');
    assert.equal(await focused(), at);
    await page.keyboard.press('End');
    const here = page.url();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.href !== here);
    assert.ok(await page.evaluate(() => document.activeElement?.matches('.timeline-drawing a')));
    await page.keyboard.press('0');
    await page.waitForURL((url) => url.search === '');
  });

  /** Words that name a mark, read in the page. */
  function named(node: Element): string {
    const words = document.getElementById(node.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
    return (words || (node.getAttribute('aria-label') ?? '')).replace(/\s+/g, ' ').trim();
  }
});

describe('details in place', () => {
  test('a click shows headline, date, who says so, the sentence and where it stands', async () => {
    await open();
    await page.locator('.drawing.wide a.mark .hit').nth(40).click({ force: true });
    await dialog().locator('blockquote').waitFor();
    assert.ok(page.url().endsWith(path), 'nothing was left');
    assert.ok((await dialog().locator('.headline').innerText()).length > 5);
    assert.ok((await dialog().locator('.facts').innerText()).length > 5);
    assert.ok((await dialog().locator('a[href*="/articles/"][href*="#s-"]').count()) === 1);
    assert.ok((await dialog().getByRole('link', { name: 'Everything on this event' }).count()) === 1);
    const box = await dialog().boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 1280);
    await dialog().getByRole('button', { name: 'Close' }).click();
    await dialog().waitFor({ state: 'hidden' });
  });

  test('where the sentence does not come it says where it stands', async () => {
    await open();
    await page.route('**/timeline/*.json', (route) => route.abort());
    await page.locator('.drawing.wide a.mark .hit').nth(10).click({ force: true });
    await dialog().getByText('did not load').waitFor();
  });

  test('on a phone a tap on a row opens it at the foot of the screen', async () => {
    await open('', { viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.locator('li[data-item] a').nth(5).tap();
    await dialog().locator('blockquote').waitFor();
    const box = await dialog().boundingBox();
    assert.ok(box && Math.abs(box.y + box.height - 740) <= 1 && box.x === 0);
    assert.deepEqual(await violationsOf(page), []);
  });
});

describe('for every reader', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing with a filter set and a column open (${colorScheme})`, async () => {
      await open('?q=e&from=2021-10-01&to=2021-11-30', { colorScheme });
      assert.deepEqual(await violationsOf(page), []);
    });
  }

  test('all words of all events are there without script', async () => {
    await open('', { javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    const text = ((await page.locator('.timeline-list').textContent()) ?? '').replace(/\s+/g, ' ');
    const { items } = JSON.parse(readFileSync(join(dist, 'data/events.json'), 'utf8')) as {
      items: { title: string }[];
    };
    const missing = items.filter(({ title }) => !text.includes(title.replace(/\s+/g, ' ')));
    assert.deepEqual(missing, []);
    assert.equal(await page.locator('.timeline-controls:visible').count(), 0);
  });

  test('all events are printed', async () => {
    await open();
    const all = await page.locator('li[data-item]').count();
    await page.emulateMedia({ media: 'print' });
    const printed = await page
      .locator('li[data-item] a')
      .evaluateAll((links) => links.filter((link) => link.checkVisibility({ contentVisibilityAuto: false })).length);
    assert.equal(printed, all);
  });

  test('200 % text at 1,280 px, and 320 px, lose nothing sideways', async () => {
    await open();
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.ok(await page.locator('.timeline-list li[data-item]').first().isVisible(), 'the list takes over');
    await open('', { viewport: { width: 320, height: 700 } });
    await page.locator('.filters summary').click();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });

  test('words in the drawing stay inside it and off each other', async () => {
    for (const [width, query] of [
      [1280, ''],
      [1280, '?from=2021-11-01&to=2021-11-30'],
      [768, ''],
    ] as const) {
      await open(query, { viewport: { width, height: 900 } });
      await page.evaluate(() => document.fonts.ready);
      const faults = await page.evaluate(() => {
        const svg = [...document.querySelectorAll('.timeline-drawing')].find((one) => one.getClientRects().length > 0);
        const frame = svg?.getBoundingClientRect();
        if (svg === undefined || frame === undefined) return ['no drawing'];
        const words = [...svg.querySelectorAll<SVGTextElement>('text.words')];
        const boxes = words.map((one) => ({ text: one.textContent ?? '', box: one.getBoundingClientRect() }));
        const forms = [...svg.querySelectorAll('.form')].map((one) => one.getBoundingClientRect());
        // Boxes of lines hold some air; two units of it may overlap unseen.
        const meets = (a: DOMRect, b: DOMRect): boolean =>
          a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
        return boxes.flatMap(({ text, box }, i) => [
          ...(box.left < frame.left || box.right > frame.right + 1 || box.top < frame.top ? [`cut: ${text}`] : []),
          ...(boxes.some((other, j) => j > i && meets(box, other.box)) ? [`meets another: ${text}`] : []),
          ...(forms.some((form) => meets(box, form)) ? [`on a mark: ${text}`] : []),
        ]);
      });
      assert.deepEqual(faults, [], `${width} px ${query}`);
    }
  });

  test('forced colours keep forms, focus and brush', async () => {
    await open('', { forcedColors: 'active' });
    const paints = await page
      .locator('.drawing.wide .form')
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).stroke))]);
    assert.equal(paints.length, 1);
    await page.locator('.drawing.wide a').first().focus();
    await page.keyboard.press('ArrowRight');
    const ring = await page.evaluate(
      () => getComputedStyle(document.activeElement?.querySelector('.hit') ?? document.body).strokeWidth,
    );
    assert.equal(ring, '3px');
    assert.notEqual(await page.locator('.strip .window').evaluate((one) => getComputedStyle(one).stroke), 'none');
  });

  test('the drawing of a tablet takes the room that was kept for it', async () => {
    await open('', { viewport: { width: 768, height: 900 } });
    const box = await page.locator('.drawing.narrow svg').boundingBox();
    assert.ok((await marks().count()) > 50);
    const [, , width = 1, height = 1] =
      /viewBox="(\S+) (\S+) (\S+) (\S+)"/
        .exec(readPage(path).split('drawing narrow')[1] ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    assert.ok(box && Math.abs(box.height - (box.width * height) / width) < 1);
  });
});

describe('budgets, gzip', () => {
  /** Bytes by what they are for; fonts are packed already. */
  async function weigh(address: string): Promise<{ fonts: number; script: number; all: number }> {
    const fresh = await site.newContext({ viewport: { width: 1280, height: 1000 } });
    const visitor = await fresh.newPage();
    const sizes: Promise<{ path: string; size: number }>[] = [];
    visitor.on('response', (response) => {
      const sent = new URL(response.url()).pathname;
      sizes.push(
        response.body().then((body) => ({
          path: sent,
          size: sent.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length,
        })),
      );
    });
    await visitor.goto(site.url + address, { waitUntil: 'networkidle' });
    const list = await Promise.all(sizes);
    await fresh.close();
    const sum = (end: string): number =>
      list.filter((one) => one.path.endsWith(end)).reduce((total, one) => total + one.size, 0);
    return { fonts: sum('.woff2'), script: sum('.js'), all: sum('') };
  }

  test('the timeline: at most 45 kB of script, and 80 kB beside the fonts', async () => {
    const { fonts, script, all } = await weigh(path);
    assert.ok(script <= 45_000, `${script} of script`);
    assert.ok(all - fonts <= 80_000, `${all - fonts} beside the fonts`);
  });

  test('the widget: at most 30 kB, 10 kB of it script, with 120 events', async () => {
    const { script, all } = await weigh('/embed/timeline/');
    const html = readFileSync(join(dist, 'embed/timeline/index.html'), 'utf8');
    assert.ok(script <= 10_000, `${script} of script`);
    assert.equal(html.match(/data-item=/g)?.length, 120);
    assert.ok(all <= 30_000, `${all} in all`);
  });
});
