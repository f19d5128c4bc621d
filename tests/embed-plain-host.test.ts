import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { toHeaders } from '../src/formats/headers.ts';
import { browseSite } from './browse-site.ts';
import { listenForComplaints } from './complaints.ts';
import { openNewsroom } from './newsroom.ts';
import { serveFolder } from './serve-folder.ts';
import { dist, kinds, readPage, throughNginx } from './site.ts';

// The site on a host of files that sends nothing but types, as GitHub Pages without CORS would, and its widgets in frames that
// have no origin: such a frame may load no module.
const widgets = kinds.filter((path) => /^\/embed\/./.test(path));

const newsroom = openNewsroom();
const typeOnly = (path: string): Record<string, string> => ({
  'Content-Type': toHeaders(path)['Content-Type'] ?? '',
});
const site = browseSite(() => serveFolder(dist, typeOnly));

async function withWidget(path: string, use: (frame: Frame, page: Page, complaints: string[]) => Promise<void>) {
  const page = await site.newPage({ viewport: { width: 900, height: 800 } });
  const complaints = listenForComplaints(page.context(), [newsroom.url, site.url]);
  const story = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title><link rel="icon" href="data:,">
<iframe title="Widget" src="${site.url}${path}" height="111" style="width:100%;border:0" sandbox="allow-scripts"></iframe>
<script src="${site.url}/embed.js"></script>`;
  try {
    await page.goto(newsroom.publish('/', story), { waitUntil: 'networkidle' });
    const frame = page.frames()[1];
    assert.ok(frame);
    await use(frame, page, complaints);
  } finally {
    await page.close();
  }
}

const skip = throughNginx && 'left out: this host sends no headers of ours, and nginx sends them';

describe('on a host that sends no headers of ours, in a frame without an origin', { skip }, () => {
  for (const path of widgets) {
    test(`${path} runs and tells its height`, () =>
      withWidget(path, async (frame, page, complaints) => {
        assert.equal(await frame.evaluate(() => self.origin), 'null');
        await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) !== 111);
        assert.deepEqual(complaints, []);
      }));
  }

  test('what is drawn on demand is drawn', () =>
    withWidget('/embed/timeline/?from=2021-11-01&to=2021-11-30', async (frame, _page, complaints) => {
      // the days of one month are written only where the month was drawn over the whole width
      await frame.waitForFunction(() =>
        [...document.querySelectorAll('.timeline-drawing .axis .tick')].some(({ textContent }) => textContent === '15'),
      );
      assert.deepEqual(complaints, []);
    }));
});

test('no widget has a module, and its one script is small', () => {
  for (const path of widgets) {
    const scripts = [...readPage(path).matchAll(/<script(?! type="application\/)[^>]*>/g)].map(([tag]) => tag);
    assert.equal(scripts.length, 1, path);
    assert.match(scripts[0] ?? '', /^<script defer src="\/_astro\/widget\.\w+\.js">$/, path);
  }
  const names = readdirSync(join(dist, '_astro')).filter((name) => /^(widget|part)\..*js$/.test(name));
  assert.ok(names.length > 1);
  for (const name of names) {
    const code = readFileSync(join(dist, '_astro', name), 'utf8');
    assert.doesNotMatch(code, /modulepreload|\bimport\(|\bimport\.meta/, name);
    if (name.startsWith('widget')) assert.ok(gzipSync(code).length <= 10_000, `${name}: ${gzipSync(code).length}`);
  }
});
