import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { browseSite } from './browse-site.ts';
import { pages, readPage } from './site.ts';

// Figures whose marks are links, by keyboard.
const site = browseSite();
let context: BrowserContext;
let page: Page;

async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
  await context?.close();
  context = await site.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  page = await context.newPage();
  await page.goto(site.url + path, { waitUntil: 'load' });
}

const walked: [figure: string, path: string][] = [
  ['#life', richestActor()],
  ['#relations', richestActor()],
  ['#rounds', '/sanctions/'],
];
for (const [figure, path] of walked)
  test(`${figure} of ${path} is one tab stop; arrows, Home and End go from mark to mark, each named`, async () => {
    await open(path);
    const links = page.locator(`${figure} figure-walk svg:visible a`);
    assert.ok((await links.count()) > 8);
    assert.equal(await page.locator(`${figure} figure-walk svg:visible a[tabindex="0"]`).count(), 1);
    const focused = (): Promise<string> =>
      page.evaluate(() => `${document.activeElement?.getAttribute('href')} ${document.activeElement?.textContent}`);
    const isInside = (): Promise<boolean> =>
      page.evaluate((id) => document.activeElement?.closest(`${id} figure-walk`) !== null, figure);
    await links.first().focus();
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    assert.ok(await isInside());
    assert.equal(await page.locator(`${figure} a[tabindex="0"]`).locator('visible=true').count(), 1);
    await page.keyboard.press('ArrowDown');
    const below = await focused();
    assert.notEqual(below, first);
    assert.ok(((await page.locator(`${figure} .mark-tip`).textContent()) ?? '').length > 5);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    assert.equal(await focused(), first);
    await page.keyboard.press('Tab');
    assert.ok(!(await isInside()), 'the next tab stop lies behind the figure');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(), first);
  });

test('without script every mark of a figure is a link', async () => {
  await open(richestActor(), { javaScriptEnabled: false });
  assert.equal(await page.locator('#life a[tabindex]').count(), 0);
});

/** Of the actors the one with the longest page, which has all figures. */
function richestActor(): string {
  const own = pages.filter((path) => /^\/actors\/[^/]+\/$/.test(path));
  return own.reduce((best, path) => (readPage(path).length > readPage(best).length ? path : best));
}
