import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { browseSite } from './browse-site.ts';
import { pages } from './site.ts';

// What scripts add to finished pages, tried as a reader would.
const site = browseSite();
let context: BrowserContext;
let page: Page;

async function open(path: string, width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  await context?.close();
  context = await site.newContext({
    viewport: { width, height: 900 },
    colorScheme,
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

describe('tables', () => {
  test('a press on a heading sorts by it, a second the other way, and says so', async () => {
    await open('/sources/');
    const heading = page.locator('th[data-sort=text]').first();
    const column = (): Promise<string[]> => page.locator('sort-table tbody th').allInnerTexts();
    await heading.locator('button').press('Enter');
    assert.equal(await heading.getAttribute('aria-sort'), 'ascending');
    const names = await column();
    assert.deepEqual(
      names,
      names.toSorted((a, b) => a.localeCompare(b, 'en')),
    );
    await heading.locator('button').press('Enter');
    assert.equal(await heading.getAttribute('aria-sort'), 'descending');
    assert.deepEqual(await column(), names.toReversed());
    assert.deepEqual(await violationsOf(page), []);
  });
});

describe('article', () => {
  const card = (): Locator => page.locator('.note-card:popover-open');

  test('the mark behind a claim tells who says so in place, and gives the focus back', async () => {
    await open(article);
    const link = page.locator('a.claim-link[href^="#c-"]').first();
    const sentence = await link.evaluate((node) => node.closest('.sentence')?.id);
    await link.focus();
    await page.keyboard.press('Enter');
    await card().waitFor();
    assert.equal(await card().getAttribute('aria-label'), 'Who says so');
    assert.ok((await card().locator('a[href^="/"]').count()) > 0, 'the claim leads to its page');
    assert.deepEqual(await violationsOf(page), []);
    await page.getByRole('button', { name: 'Copy link to this claim' }).click();
    await page.getByText('Link to this claim copied').waitFor();
    const [address, directive = ''] = (await copied()).split(':~:text=');
    assert.equal(address, `${site.url}${article}#${sentence}`);
    const said = await page.locator(`#${sentence}`).evaluate((node) => node.textContent);
    const ends = directive.split(',').map(decodeURIComponent);
    for (const words of ends) assert.ok(words !== '' && said.replaceAll(/\s+/g, ' ').includes(words), words);
    await page.keyboard.press('Escape');
    assert.equal(await card().count(), 0);
    assert.ok(await link.evaluate((node) => node === document.activeElement), 'the focus is back at the mark');
  });

  test('a citation opens its source in place, also for fingers, and stays in the window', async () => {
    for (const width of [1280, 360]) {
      await open(article, width);
      const link = page.locator('.prose a.citation').nth(2);
      const entry = page.locator((await link.getAttribute('href')) ?? '');
      await link.click();
      await card().waitFor();
      const outside = await card().locator('a[href^="http"]').getAttribute('href');
      assert.equal(outside, await entry.locator('a[href^="http"]').getAttribute('href'));
      const box = await card().boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= width, `card from ${box?.x}, ${box?.width} px wide`);
      assert.deepEqual(await violationsOf(page), []);
      await page.getByRole('button', { name: 'Close' }).click();
      assert.equal(await card().count(), 0);
    }
  });

  for (const width of [1280, 360])
    test(`at ${width} px the card never covers the sentence it is about, wherever that stands in the window`, async () => {
      await open(article, width);
      const link = page.locator('a.claim-link[href^="#c-"]').nth(3);
      for (const share of [0.3, 0.6, 0.95]) {
        await link.evaluate((node, part) => {
          scrollBy({ top: node.getBoundingClientRect().bottom - innerHeight * part, behavior: 'instant' });
        }, share);
        await link.focus();
        await page.keyboard.press('Enter');
        await card().waitFor();
        const { covered, isWhole } = await link.evaluate((node) => {
          const box = document.querySelector('.note-card')?.getBoundingClientRect() ?? new DOMRect();
          const lines = [...(node.closest('.sentence')?.getClientRects() ?? [])];
          return {
            covered: lines.filter(({ top, bottom, left, right }) =>
              [top < box.bottom - 4, bottom > box.top + 4, left < box.right, right > box.left].every(Boolean),
            ).length,
            isWhole: box.top >= -1 && box.bottom <= innerHeight + 1,
          };
        });
        assert.equal(covered, 0, `lines covered at ${share} of the window`);
        assert.ok(isWhole, `the card is in the window at ${share}`);
        await page.keyboard.press('Escape');
      }
    });

  test('the card is as readable in the dark', async () => {
    await open(article, 360, 'dark');
    for (const selector of ['a.claim-link[href^="#c-"]', '.prose a.citation']) {
      await page.locator(selector).first().focus();
      await page.keyboard.press('Enter');
      await card().waitFor();
      assert.deepEqual(await violationsOf(page), []);
      await page.keyboard.press('Escape');
    }
  });

  test('without script both lead to their entry, which unfolds', async () => {
    await context?.close();
    context = await site.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    for (const selector of ['a.claim-link[href^="#c-"]', '.prose a.citation']) {
      await page.goto(site.url + article);
      const link = page.locator(selector).first();
      const target = (await link.getAttribute('href')) ?? '';
      await link.focus();
      await page.keyboard.press('Enter');
      await page.locator(`${target}:target`).waitFor();
      assert.ok(await page.locator(target).isVisible());
    }
  });

  test('the line on top tells how far the text is read', async () => {
    await open(article);
    const shown = (): Promise<number> =>
      page.locator('.reading-progress').evaluate((node) => node.getBoundingClientRect().width / innerWidth);
    assert.ok((await shown()) < 0.05);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    for (let tries = 0; tries < 20 && (await shown()) < 0.95; tries++) await page.waitForTimeout(50);
    assert.ok((await shown()) > 0.95);
  });

  test('the address of the article is copied by its button', async () => {
    await open(article);
    const button = page.locator('copy-link button').first();
    await button.click();
    await page.getByText('Copied', { exact: true }).first().waitFor();
    assert.match(await copied(), new RegExp(`${article}$|border`));
  });

  test('the records for reference managers unfold by keyboard and are copied whole', async () => {
    await open(article);
    const records = page.locator('details', { has: page.locator('pre[data-copied]') });
    await records.locator('summary').focus();
    await page.keyboard.press('Enter');
    await records.getByRole('button', { name: 'Copy CSL-JSON' }).press('Enter');
    await records.getByText('Copied', { exact: true }).waitFor();
    const [item] = JSON.parse(await copied()) as { URL: string }[];
    assert.equal(new URL(item?.URL ?? '').pathname, article);
    assert.deepEqual(await violationsOf(page), []);
  });

  test('without script the address, a mail and the records are there, and no button that does nothing', async () => {
    await context?.close();
    context = await site.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(site.url + article);
    const mail = (await page.getByRole('link', { name: 'Send by mail' }).getAttribute('href')) ?? '';
    assert.ok(new URL(mail).searchParams.get('body')?.endsWith(article), mail);
    assert.equal(await page.locator('copy-link button:visible').count(), 0);
    await page.locator('details:has(pre[data-copied]) > summary').click();
    assert.match(await page.locator('pre[data-copied]').first().innerText(), /^@online\{/);
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
