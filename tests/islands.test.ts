import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { pages, type Served, serveSite } from './site.ts';

// What scripts add to finished pages, tried as a reader would.
let browser: Browser;
let site: Served;
let context: BrowserContext;
let page: Page;

before(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

async function open(path: string, width = 1280): Promise<void> {
  await context?.close();
  context = await browser.newContext({
    viewport: { width, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  await page.goto(site.url + path, { waitUntil: 'load' });
}
const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const article = pages.find((path) => /^\/articles\/.+/.test(path)) ?? '';

describe('map', () => {
  test('a mark that is pointed at lights up its row, and the other way round', async () => {
    await open('/map/');
    await page.locator('ledger-map').scrollIntoViewIfNeeded();
    const mark = page.locator('.drawing.wide svg a[data-places]').first();
    const id = ((await mark.getAttribute('data-places')) ?? '').split(' ')[0] ?? '';
    await mark.focus();
    await page.locator(`li[data-place="${id}"].is-selected`).waitFor({ state: 'attached' });
    await page.locator(`li[data-place="${id}"] a`).first().focus();
    assert.match((await mark.getAttribute('class')) ?? '', /is-selected/);
  });

  test('the keyboard reaches every place with a visible focus', async () => {
    await open('/map/');
    const mark = page.locator('.drawing.wide svg a[data-places]').first();
    await mark.focus();
    assert.ok(await mark.evaluate((node) => node.matches(':focus-visible')));
    assert.match((await mark.locator('title').textContent()) ?? '', /: \d+ events?$/);
  });
});

describe('article', () => {
  test('the mark behind a claim copies the address of its sentence', async () => {
    await open(article);
    const link = page.locator('a.claim-link').first();
    const hash = (await link.getAttribute('href')) ?? '';
    assert.match(hash, /^#s-[0-9a-f]{6}$/);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Link to this claim copied').waitFor({ state: 'attached' });
    assert.equal(await copied(), `${site.url}${article}${hash}`);
    assert.equal(new URL(page.url()).hash, hash);
    assert.equal(await page.locator(':target').count(), 1);
  });

  test('the address of the article is copied by its button', async () => {
    await open(article);
    const button = page.locator('copy-link button').first();
    await button.click();
    await page.getByText('Copied', { exact: true }).first().waitFor();
    assert.match(await copied(), new RegExp(`${article}$|border`));
  });

  test('the rail shows what the paragraph at hand names', async () => {
    await open(article);
    const words = (): Promise<string> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('margin-rail')].map((one) => one.innerText).join(),
      );
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('margin-rail')].some((one) => one.innerText !== ''),
    );
    const shown = await words();
    await page.locator('.prose > p').nth(6).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 1600);
    for (let tries = 0; tries < 50 && (await words()) === shown; tries++) await page.waitForTimeout(100);
    assert.notEqual(await words(), shown);
  });
});

test('embedding code is copied whole', async () => {
  await open('/embed/');
  await page.locator('copy-link button').first().click();
  await page.getByText('Copied', { exact: true }).first().waitFor();
  assert.match(await copied(), /<iframe[^>]+src="https:[^"]+\/embed\/timeline\/"/);
});
