import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { browseSite } from './browse-site.ts';
import { listenForComplaints } from './complaints.ts';
import { dist, pages } from './site.ts';

// The page of widgets: what is chosen, what is shown and what is copied are the same.
const site = browseSite();

const firstOf = (section: string): string => pages.find((page) => page.startsWith(section)) ?? '';
const idOf = (path: string): string => path.split('/').findLast((part) => part !== '') ?? '';

async function open(
  query: string,
  options: { script?: boolean; width?: number } = {},
): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await site.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    javaScriptEnabled: options.script ?? true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const complaints = listenForComplaints(context, [site.url]);
  await page.goto(`${site.url}/embed/${query}`, { waitUntil: 'networkidle' });
  return { page, context, complaints };
}

/** Addresses of the frame, and of the two codes that have one: all must be the same. */
async function assertShown(page: Page, path: string): Promise<void> {
  await page.locator(`iframe[src="${path}"]`).waitFor();
  const [full = '', frame = '', link = ''] = await page.locator('[data-code]').allTextContents();
  for (const code of [full, frame]) {
    const src = new URL((/ src="([^"]+)"/.exec(code)?.[1] ?? '').replaceAll('&amp;', '&'));
    assert.equal(src.pathname + src.search, path);
  }
  const href = new URL(/href="([^"]+)"/.exec(link)?.[1] ?? '');
  assert.ok(existsSync(join(dist, href.pathname, 'index.html')), href.href);
  const title = / title="([^"]+)"/.exec(full)?.[1];
  assert.ok(title && frame.includes(`title="${title}"`));
}

test('other pages lead to a widget of theirs, ready to copy', async () => {
  const [event, claim, count] = [firstOf('/embed/event/'), firstOf('/embed/claim/'), firstOf('/embed/count/')].map(
    idOf,
  );
  const actor = idOf(firstOf('/embed/timeline/actor/'));
  const cases = [
    ['', '/embed/timeline/'],
    [`?widget=event&id=${event}`, `/embed/event/${event}/`],
    [`?widget=claim&id=${claim}&theme=dark`, `/embed/claim/${claim}/?theme=dark`],
    [`?widget=count&id=${count}`, `/embed/count/${count}/`],
    ['?widget=map&from=2021-11-01&to=2021-11-30', '/embed/map/?from=2021-11-01&to=2021-11-30'],
    [`?widget=timeline&actor=${actor}`, `/embed/timeline/actor/${actor}/`],
  ] as const;
  for (const [query, path] of cases) {
    const { page, context, complaints } = await open(query);
    await assertShown(page, path);
    assert.deepEqual(complaints, [], query);
    await context.close();
  }
});

test('a choice made by keyboard is shown, kept in the address and copied', async () => {
  const { page, context, complaints } = await open('');
  try {
    await page.getByRole('radio', { name: 'Timeline' }).focus();
    await page.keyboard.press('ArrowRight');
    await assertShown(page, '/embed/map/');
    assert.ok(await page.getByLabel('Actor').isHidden(), 'a map is not asked for actors');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const actor = await page.getByLabel('Actor').inputValue();
    await assertShown(page, `/embed/timeline/actor/${actor}/`);
    await page.getByLabel('Colours').selectOption('dark');
    const languages = page.getByLabel('Words and dates');
    await languages.selectOption({ index: 1 });
    const lang = await languages.inputValue();
    await page.getByLabel('Maximum height in pixels').fill('300');
    const boxes = page.getByRole('group', { name: 'Lanes' }).getByRole('checkbox');
    await boxes.first().press('Space');
    const lanes = (await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value)))
      .slice(1)
      .join(',');
    const path = `/embed/timeline/actor/${actor}/?lanes=${lanes}&theme=dark&lang=${lang}&height=300`;
    await assertShown(page, path);
    assert.match(page.url(), new RegExp(`\\?actor=${actor}&theme=dark&lang=${lang}&height=300&lanes=`));
    await page
      .getByRole('button', { name: 'Copy code : With a height that fits' })
      .or(page.getByRole('button', { name: 'Copy code: With a height that fits' }))
      .click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copied.includes(path.replaceAll('&', '&amp;')) && copied.includes('height="300"'), copied);
    // what is kept is read again
    await page.reload({ waitUntil: 'networkidle' });
    await assertShown(page, path);
    await page.getByRole('button', { name: 'Begin again' }).press('Enter');
    await assertShown(page, '/embed/timeline/');
    assert.equal(new URL(page.url()).search, '');
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
});

test('the preview stands in the widths of a phone, a column and the page, as high as the widget is', async () => {
  const { page, context } = await open('');
  try {
    const frame = page.locator('.stage iframe');
    for (const [name, width] of [
      ['Phone, 320 px', 320],
      ['Column, 600 px', 600],
    ] as const) {
      await page.getByRole('button', { name }).click();
      assert.equal((await frame.boundingBox())?.width, width);
      assert.equal(await page.locator('[data-width][aria-pressed=true]').innerText(), name);
    }
    await page.getByRole('button', { name: 'Full width' }).click();
    assert.ok(((await frame.boundingBox())?.width ?? 0) > 1000);
    await page.waitForTimeout(600);
    const needed = await page.frames()[1]?.evaluate(() => document.body.offsetHeight);
    assert.ok(Math.abs(((await frame.boundingBox())?.height ?? 0) - (needed ?? 0)) <= 1);
  } finally {
    await context.close();
  }
});

test('an address of nothing is told, and the code stays', async () => {
  const { page, context } = await open('?widget=event&id=no-event-of-that-name');
  try {
    const said = page.locator('[data-said]');
    await said.getByText('Nothing has that address: no-event-of-that-name').waitFor();
    await page.getByLabel('Address of its page').fill('');
    await said.getByText('Paste the address of its page').waitFor();
    const event = idOf(firstOf('/embed/event/'));
    await page.getByLabel('Address of its page').fill(`https://example.org/events/${event}/`);
    await assertShown(page, `/embed/event/${event}/`);
  } finally {
    await context.close();
  }
});

test('without script the codes, the tables and the preview are there, and no control that does nothing', async () => {
  const { page, context } = await open('?widget=map', { script: false });
  try {
    assert.equal(await page.locator('main').locator('button:visible, form:visible, select:visible').count(), 0);
    await assertShown(page, '/embed/timeline/');
    assert.ok((await page.locator('table:visible').count()) === 2);
  } finally {
    await context.close();
  }
});

test('no address breaks letter by letter, and axe finds nothing, from 320 px on and in every state', async () => {
  for (const query of ['', '?widget=count', '?widget=event', '?widget=map&theme=dark']) {
    for (const width of [320, 1280]) {
      const { page, context } = await open(query, { width });
      const narrow = await page
        .locator('td code')
        .evaluateAll((codes) => codes.filter((code) => (code.closest('td')?.clientWidth ?? 0) < 120).length);
      assert.equal(narrow, 0);
      assert.deepEqual(await violationsOf(page), [], `${query} at ${width} px`);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${query} at ${width} px`,
      );
      await context.close();
    }
  }
});
