import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { parse } from 'yaml';
import type { TimelineData } from '../src/figures/timeline/data.ts';
import { violationsOf } from './axe.ts';
import { browseSite } from './browse-site.ts';
import { listenForComplaints } from './complaints.ts';
import { openNewsroom } from './newsroom.ts';
import { dist, readPage } from './site.ts';

// The timeline as an element in a page of another origin, whose policy allows the site and nothing else.
const { prefix } = parse(readFileSync(join(dist, '../content/site.yaml'), 'utf8')) as { prefix: string };
const name = `${prefix}-timeline`;
const data = JSON.parse(readFileSync(join(dist, 'wc/timeline.json'), 'utf8')) as TimelineData;
const fallback = '<a href="https://story.example/">The timeline elsewhere</a>';

const site = browseSite();
const newsroom = openNewsroom(() => ({
  'content-security-policy': `default-src 'none'; script-src ${site.url}; connect-src ${site.url}; img-src data:`,
}));

interface Hosted {
  page: Page;
  complaints: string[];
}

/** A story with the element, run by `use`; whatever the console or the network says against it is in `complaints`. */
async function withElement(
  options: { attributes?: string; modules?: string[]; context?: BrowserContextOptions },
  use: (hosted: Hosted) => Promise<void>,
): Promise<void> {
  const context = await site.newContext({ viewport: { width: 1100, height: 900 }, ...options.context });
  const page = await context.newPage();
  const complaints = listenForComplaints(context, [newsroom.url, site.url]);
  const modules = (options.modules ?? ['/wc/v1.js']).map(
    (path) => `<script type="module" src="${site.url}${path}"></script>`,
  );
  const story = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title><link rel="icon" href="data:,">
<main><h1>Story</h1><p>Before</p><${name} ${options.attributes ?? ''}>${fallback}</${name}><p>After</p></main>${modules.join('')}`;
  try {
    await page.goto(newsroom.publish('/', story), { waitUntil: 'networkidle' });
    await use({ page, complaints });
  } finally {
    await context.close();
  }
}

const marks = (page: Page): Promise<number> => page.locator(`${name} a.mark`).count();

test('draws the figure in another page, without a complaint, a cookie or a trace', () =>
  withElement({}, async ({ page, complaints }) => {
    assert.ok((await marks(page)) > 20);
    assert.equal(await page.locator(`${name} li[data-item]`).count(), data.items.length);
    assert.equal(await page.locator(`${name} [part=title]`).textContent(), data.title);
    assert.deepEqual(await violationsOf(page), []);
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), [
      '',
      0,
      0,
    ]);
    assert.deepEqual(complaints, []);
  }));

test('its marks are walked by arrows, and a focused one is named', () =>
  withElement({}, async ({ page }) => {
    const focused = (): Promise<string | null> =>
      page.evaluate((element) => {
        const root = document.querySelector(element)?.shadowRoot;
        const ref = root?.activeElement?.getAttribute('aria-labelledby') ?? '';
        return root?.getElementById(ref)?.textContent ?? null;
      }, name);
    await page.locator(`${name} a.mark[tabindex="0"]`).focus();
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    const second = await focused();
    assert.ok(first && second && first !== second, `${first} → ${second}`);
    const tip = await page.locator(`${name} .mark-tip`).textContent();
    assert.equal(tip, second.replace(/\s+/g, ' ').trim());
    await page.keyboard.press('Home');
    assert.equal(await focused(), first);
  }));

test('the time shown moves by the keyboard, and the list follows', () =>
  withElement({}, async ({ page }) => {
    await page.locator(`${name} [data-side=start]`).focus();
    const counted = page.locator(`${name} [data-listed]`);
    const listed = Number(await counted.textContent());
    const isOutside = ({ date: { start, end } }: { date: { start: string | null; end: string | null } }): boolean =>
      start === null || (end ?? start) < data.period.from || start.slice(0, 7) > data.period.to;
    assert.equal(listed, data.items.length - data.items.filter(isOutside).length);
    for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp');
    await page.waitForFunction(
      ([element, count]) => {
        const now = Number(document.querySelector(element)?.shadowRoot?.querySelector('[data-listed]')?.textContent);
        return now > 0 && now < count;
      },
      [name, listed] as const,
    );
    const shown = page.locator(`${name} li[data-item]:not([hidden])`);
    assert.equal(await shown.count(), Number(await counted.textContent()));
  }));

test('shows what its attributes ask for, and follows them', () =>
  withElement(
    { attributes: 'from="2021-11" to="2021-11" lanes="sanctions" theme="dark" height="400"' },
    async ({ page }) => {
      const rows = page.locator(`${name} li[data-item]`);
      const read = (attribute: string): Promise<(string | null)[]> =>
        rows.evaluateAll((all, key) => all.map((row) => row.getAttribute(key)), attribute);
      assert.deepEqual([...new Set(await read('data-lane'))], ['sanctions']);
      assert.ok((await read('data-start')).every((start) => start?.startsWith('2021')));
      const figure = page.locator(`${name} figure`);
      assert.ok(((await figure.boundingBox())?.height ?? 0) <= 400);
      const [paper] = await figure.evaluate((one) => [
        getComputedStyle((one.getRootNode() as ShadowRoot).host).backgroundColor,
      ]);
      assert.equal(paper, 'rgb(21, 24, 28)');
      const few = await rows.count();
      await page.locator(name).evaluate((one) => one.removeAttribute('lanes'));
      await page.waitForFunction(
        ([element, count]) =>
          (document.querySelector(element)?.shadowRoot?.querySelectorAll('li[data-item]').length ?? 0) > count,
        [name, few] as const,
      );
      assert.deepEqual(await violationsOf(page), []);
    },
  ));

test('two copies of the module make one element', () =>
  withElement({ modules: ['/wc/v1.js', '/wc/v1.js?again'] }, async ({ page, complaints }) => {
    assert.ok((await marks(page)) > 20);
    assert.equal(await page.locator(`${name} figure`).count(), 1);
    assert.deepEqual(complaints, []);
  }));

const linkIsShown = async (page: Page): Promise<void> => {
  assert.equal(await page.getByRole('link', { name: 'The timeline elsewhere' }).isVisible(), true);
  assert.equal(await marks(page), 0);
};

test('without a script its link stays', () =>
  withElement({ context: { javaScriptEnabled: false } }, ({ page }) => linkIsShown(page)));

test('where the module or the data do not come, its link stays', async () => {
  await withElement({ modules: ['/wc/none.js'] }, ({ page }) => linkIsShown(page));
  await withElement({ attributes: `src="${site.url}/wc/none.json"` }, ({ page }) => linkIsShown(page));
  // what is no timeline is not drawn either
  await withElement({ attributes: `src="${site.url}/data/datapackage.json"` }, ({ page }) => linkIsShown(page));
});

test('taken out and put back it is whole, and leaves the page its own keys', () =>
  withElement({}, async ({ page, complaints }) => {
    const drawn = await marks(page);
    await page.locator(name).evaluate((one) => {
      const { parentElement } = one;
      one.remove();
      parentElement?.append(one);
    });
    await page.waitForFunction((element) => document.querySelector(element)?.shadowRoot?.querySelector('a.mark'), name);
    assert.equal(await marks(page), drawn);
    assert.deepEqual(complaints, []);
    const added = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const own = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
      frame.remove();
      // what a bare window lacks and this one has; playwright's own are marked
      return Object.getOwnPropertyNames(window).filter((key) => !own.has(key) && !/playwright|axe|^\d+$/i.test(key));
    });
    assert.deepEqual(added, []);
  }));

for (const width of [320, 768, 1280]) {
  test(`at ${width} px nothing reaches over the edge, whatever type size the page has`, () =>
    withElement({ context: { viewport: { width, height: 800 } } }, async ({ page }) => {
      await page.evaluate(() => (document.documentElement.style.fontSize = '62.5%'));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
      const size = await page
        .locator(`${name} li[data-item] a`)
        .first()
        .evaluate((link) => parseFloat(getComputedStyle(link).fontSize));
      assert.ok(size >= 14, `${size} px`);
    }));
}

test('the module is small, and the guide tells its hash', () => {
  const code = readFileSync(join(dist, 'wc/v1.js'));
  assert.ok(gzipSync(code).length <= 18_000, `${gzipSync(code).length} bytes`);
  const hash = createHash('sha384').update(code).digest('base64');
  assert.ok(readPage('/embed/').includes(`sha384-${hash}`));
});
