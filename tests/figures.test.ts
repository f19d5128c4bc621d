import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { browseSite } from './browse-site.ts';
import { pages } from './site.ts';

// The map, the matrix and what can be done with any figure, by mouse, keys and touch.
const site = browseSite();
let context: BrowserContext;
let page: Page;

type Options = BrowserContextOptions;

async function open(path: string, options: Options = {}): Promise<void> {
  await context?.close();
  context = await site.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  page = await context.newPage();
  await page.goto(site.url + path, { waitUntil: 'load' });
}

async function openMap(search = '', options: Options = {}): Promise<void> {
  await open(`/map/${search}`, options);
  await page.locator('.map-zoom:not([hidden])').waitFor();
}

const board = '.map-board .drawing.wide';
const words = (): Promise<string> => page.locator('map-time output').innerText();
const marks = (): Promise<number> => page.locator(`${board} a[data-places]:not(.is-quiet)`).count();
const scale = (): Promise<string | null> => page.locator(`${board} .scale-bar text`).textContent();

describe('map', () => {
  test('it can be seen whole: map, list and months, in one window', async () => {
    await openMap();
    for (const selector of [`${board} > svg`, '.map-rows', '.month-track']) {
      const box = await page.locator(selector).boundingBox();
      assert.ok(
        box && box.width > 300 && box.y >= 0 && box.y + box.height <= 900,
        `${selector}: ${box?.y} to ${(box?.y ?? 0) + (box?.height ?? 0)}`,
      );
    }
  });

  test('buttons, keys and drag move it; joined places part; the whole comes back', async () => {
    await openMap();
    const [whole, bar] = [await marks(), await scale()];
    const joined = page.locator(`${board} a[data-places*=" "]`);
    const together = await joined.count();
    for (let i = 0; i < 3; i++) await page.locator('[data-zoom=in]').click();
    await page.waitForFunction(
      ([selector, old]) => document.querySelector(selector ?? '')?.textContent !== old,
      [`${board} .scale-bar text`, bar ?? ''],
    );
    assert.ok((await joined.count()) < together);
    const sheet = page.locator(`${board} .sheet`).first();
    const moved = await sheet.getAttribute('transform');
    await page.locator(`${board} a[data-places]`).first().focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(100);
    const byKey = await sheet.getAttribute('transform');
    assert.notEqual(byKey, moved);
    const box = await page.locator(`${board} > svg`).boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + 40, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + 140, box.y + 90, { steps: 4 });
    await page.mouse.up();
    await page.waitForTimeout(100);
    assert.notEqual(await sheet.getAttribute('transform'), byKey);
    await page.locator(`${board} a[data-places]`).first().focus();
    await page.keyboard.press('0');
    await page.waitForTimeout(100);
    assert.equal(await marks(), whole);
    assert.equal(await scale(), bar);
  });

  test('the wheel scrolls the page, and only with Ctrl comes closer', async () => {
    await openMap();
    const box = await page.locator(`${board} > svg`).boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + 200, box.y + 200);
    await page.mouse.wheel(0, 120);
    await page.waitForFunction(() => scrollY > 0);
    assert.equal(await page.locator(`${board} .sheet[transform]`).count(), 0);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await page.locator(`${board} .sheet[transform]`).first().waitFor({ state: 'attached' });
  });

  test('months are those of the address, shared with the timeline, and of the list', async () => {
    await openMap('?from=2021-11-01&to=2021-11-30');
    await page.waitForFunction(() =>
      (document.querySelector('map-time output')?.textContent ?? '').endsWith('November 2021'),
    );
    const shown = await words();
    const listed = await page.locator('li[data-place]:not([hidden])').count();
    assert.match(shown, new RegExp(`at ${listed} places`));
    assert.match((await page.locator('.month-buttons a').getAttribute('href')) ?? '', /from=2021-11-01&to=2021-11-30$/);
    await page.locator('[data-time=earlier]').click();
    await page.waitForURL(/from=2021-10-01&to=2021-10-31/);
    assert.notEqual(await words(), shown);
    await page.locator('[data-time=all]').click();
    await page.waitForURL((url) => url.search === '');
    assert.equal(await page.locator('li[data-place][hidden]').count(), 0);
  });

  test('the thumbs of the months obey the keyboard and do not pass each other', async () => {
    await openMap();
    const [from, to] = [page.locator('input[name=from]'), page.locator('input[name=to]')];
    await from.focus();
    await page.keyboard.press('End');
    assert.equal(await from.inputValue(), await to.inputValue());
    await to.focus();
    await page.keyboard.press('ArrowLeft');
    assert.equal(await from.inputValue(), await to.inputValue());
    assert.match((await to.getAttribute('aria-valuetext')) ?? '', /^[A-Z][a-z]+ \d{4}$/);
  });

  test('it plays on request and stops on request; less motion has steps instead', async () => {
    await openMap();
    const all = await words();
    await page.waitForTimeout(1500);
    assert.equal(await words(), all, 'nothing moves unasked');
    const play = page.locator('[data-time=play]');
    await play.click();
    const first = await words();
    await page.waitForFunction((old) => document.querySelector('map-time output')?.textContent !== old, first);
    await play.click();
    const stopped = await words();
    await page.waitForTimeout(1500);
    assert.equal(await words(), stopped);
    await openMap('', { reducedMotion: 'reduce' });
    assert.equal(await page.locator('[data-time=play]').isVisible(), false);
    assert.ok(await page.locator('[data-time=later]').isVisible());
  });

  test('a mark leads to its row beside the map; on a phone, to a card', async () => {
    await openMap();
    const mark = page.locator(`${board} a.is-dot`).first();
    const [id = ''] = ((await mark.getAttribute('data-places')) ?? '').split(' ');
    await mark.locator('.hit').click();
    assert.equal(new URL(page.url()).pathname, '/map/');
    const row = page.locator(`li[data-place="${id}"]`);
    assert.ok(
      await row
        .locator('a')
        .first()
        .evaluate((node) => node === document.activeElement),
    );
    assert.ok(await row.locator('li[data-event]').first().isVisible());
    await openMap('', { viewport: { width: 360, height: 780 }, hasTouch: true });
    const small = page.locator('.map-board .drawing.narrow a.is-dot').first();
    await small.locator('.hit').tap();
    await page.locator('.map-card:not([hidden]) a[href^="/places/"]').first().waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.map-card').isVisible(), false);
  });

  test('names in other languages show while a place has the focus', async () => {
    await openMap();
    const mark = page.locator(`${board} a.place:has(.local-name)`).first();
    const local = mark.locator('.local-name');
    assert.equal(await local.evaluate((node) => getComputedStyle(node).visibility), 'hidden');
    await mark.focus();
    assert.equal(await local.evaluate((node) => getComputedStyle(node).visibility), 'visible');
  });
});

test('the matrix is one tab stop; arrows go from cell to cell and say its words; Enter leads to its row', async () => {
  await open('/actors/');
  assert.equal(await page.locator('.matrix-drawing:visible a.tie-cell[tabindex="0"]').count(), 1);
  const cell = page.locator('.matrix-drawing:visible a.tie-cell').first();
  await cell.focus();
  const said = await page.locator('relation-matrix output').innerText();
  assert.match(said, / → .+: .+ \d/);
  await page.keyboard.press('ArrowRight');
  assert.notEqual(await page.locator('relation-matrix output').innerText(), said);
  await page.keyboard.press('Enter');
  assert.match(new URL(page.url()).hash, /^#tie-/);
  assert.ok(await page.evaluate(() => document.activeElement === document.querySelector(location.hash)));
});

const withFigures = [
  '/map/',
  '/actors/',
  '/sanctions/',
  ...pages.filter((path) => /^\/counts\/.+/.test(path)).slice(0, 1),
];
for (const path of withFigures)
  test(`${path}: each figure can be linked to and saved as SVG and as PNG`, async () => {
    await open(path, { acceptDownloads: true });
    const figures = await page
      .locator('figure:has(> * figure-download)')
      .evaluateAll((found) => found.map(({ id }) => id));
    assert.ok(figures.length > 0);
    for (const id of figures) {
      const tools = page.locator(`#${id} figure-download`);
      assert.equal(await tools.locator('a').getAttribute('href'), `#${id}`);
      const save = async (format: string): Promise<Buffer> => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          tools.locator(`button[data-format=${format}]`).click(),
        ]);
        assert.equal(download.suggestedFilename(), `${id}.${format}`);
        return readFileSync(await download.path());
      };
      const svg = (await save('svg')).toString();
      const title = (await page.locator(`#${id} .figure-title`).textContent())?.trim() ?? '';
      // a file is read under the policy of the page that reads it, and ours would complain of its styles
      const reader = await context.newPage();
      const isWhole = await reader.evaluate((text) => {
        const file = new DOMParser().parseFromString(text, 'image/svg+xml');
        return file.querySelector('parsererror') === null && file.documentElement.tagName === 'svg';
      }, svg);
      await reader.close();
      assert.ok(isWhole, `${id}.svg can be read`);
      assert.ok(svg.includes(title.split(' ')[0] ?? ''), `${id}.svg has its title`);
      assert.ok(
        !/(?:src|href)="?https?:|url\(["']?(?!data:|#)/.test(svg.replace(/ href="[^"]*"/g, '')),
        `${id}.svg needs no other file`,
      );
      const png = await save('png');
      assert.deepEqual([...png.subarray(1, 4)], [...Buffer.from('PNG')]);
      assert.ok(png.length > 10_000, `${id}.png has ${png.length} bytes`);
    }
  });
