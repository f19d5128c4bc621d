import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { browseSite } from './browse-site.ts';
import { listenForComplaints } from './complaints.ts';
import { openNewsroom } from './newsroom.ts';

// The widget in other people's pages: another origin, a frame, with and without a sandbox.
const site = browseSite();
const newsroom = openNewsroom();

interface Hosted {
  page: Page;
  frame: Frame;
  complaints: string[];
  context: BrowserContext;
}

async function embed(options: { width: number; sandbox?: string; query?: string }): Promise<Hosted> {
  const context = await site.newContext({ viewport: { width: options.width, height: 800 } });
  const page = await context.newPage();
  const complaints = listenForComplaints(context, [newsroom.url, site.url]);
  const sandbox = options.sandbox === undefined ? '' : ` sandbox="${options.sandbox}"`;
  const story = `<!doctype html><meta charset="utf-8"><title>Story</title><link rel="icon" href="data:,">
<p>Before</p><iframe title="Timeline" src="${site.url}/embed/timeline/${options.query ?? ''}" height="480"
style="width:100%;border:0"${sandbox}></iframe><p>After</p><script src="${site.url}/embed.js"></script>`;
  await page.goto(newsroom.publish('/', story), { waitUntil: 'load' });
  const frame = page.frames().find((one) => one.url().includes('/embed/timeline/'));
  assert.ok(frame, 'the frame is there');
  return { page, frame, complaints, context };
}

test('shows what the address asks for, and links back', async () => {
  const { frame, context } = await embed({ width: 800, query: '?theme=dark&lanes=sanctions&from=2021-06&to=2021-12' });
  try {
    const link = frame.locator('.from a[href="/timeline/?lanes=sanctions&from=2021-06-01&to=2021-12-31"]');
    // the rows asked for come from a file of their own; the link is set last
    await link.waitFor();
    const lanes = await frame
      .locator('li[data-item]')
      .evaluateAll((rows) => [...new Set(rows.map((row) => row.getAttribute('data-lane')))]);
    assert.deepEqual(lanes, ['sanctions']);
    const starts = await frame
      .locator('li[data-item]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-start') ?? ''));
    assert.ok(starts.length > 0 && starts.every((start) => start >= '2021' && start < '2022'), starts.join(' '));
    assert.equal(await frame.evaluate(() => document.documentElement.dataset['theme']), 'dark');
    assert.equal(await link.getAttribute('target'), '_blank');
  } finally {
    await context.close();
  }
});

test('leaves nothing behind in the browser', async () => {
  const { frame, context } = await embed({ width: 800 });
  try {
    assert.deepEqual(await frame.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), [
      '',
      0,
      0,
    ]);
    assert.deepEqual(await context.cookies(), []);
  } finally {
    await context.close();
  }
});
