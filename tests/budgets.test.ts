import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { browseSite } from './browse-site.ts';
import { watchShift } from './layout-shift.ts';
import { kinds, pages, readPage } from './site.ts';

// What a page may weigh over the wire, fonts and scripts and all, as a phone loads it.
interface Budget {
  /** kB, text gzipped. */
  all: number;
  /** kB of it that are JavaScript. */
  script: number;
  nodes: number;
}

/**
 * The first that fits counts. Articles and the timeline keep to what readers were promised; pages that hold the figures or lists
 * of the whole ledger may weigh more. Elements count too: a slow phone pays for each.
 */
const budgets: [pattern: RegExp, budget: Budget][] = [
  [/^\/timeline\/$/, { all: 160, script: 45, nodes: 6000 }],
  [/^\/articles\/.+/, { all: 90, script: 12, nodes: 3500 }],
  [/^\/map\/$/, { all: 150, script: 45, nodes: 4000 }],
  // narrowed to what an address asks for, it loads all rows, 26 kB of data in a script, and what draws them anew; else it comes finished
  [/^\/embed\/timeline\/\?/, { all: 70, script: 17 + 27, nodes: 3500 }],
  [/^\/embed\/timeline\//, { all: 30, script: 10, nodes: 3500 }],
  [/^\/embed\/map\/\?/, { all: 65, script: 23, nodes: 4000 }],
  [/^\/embed\/(event|claim)\//, { all: 12, script: 10, nodes: 200 }],
  [/^\/embed\/(map|count)\//, { all: 50, script: 10, nodes: 4000 }],
  [/^\/embed\/$/, { all: 110, script: 45, nodes: 4000 }],
  [/^\/(counts|sanctions|actors|places)\/.*/, { all: 110, script: 45, nodes: 6500 }],
  [/^\/$/, { all: 110, script: 12, nodes: 4000 }],
  [/^\//, { all: 80, script: 12, nodes: 2000 }],
];

/** Other long articles than the longest, which is a kind already. */
const articles = pages
  .filter((page) => /^\/articles\/.+/.test(page))
  .toSorted((a, b) => readPage(b).length - readPage(a).length)
  .slice(1, 3);

/** What a widget loads only where its address asks for a part. */
const narrowed = ['/embed/timeline/?from=2021-11&lanes=border', '/embed/map/?from=2021-11&to=2021-12'];

const site = browseSite();

async function weigh(response: Response): Promise<{ path: string; bytes: number }> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  const path = new URL(response.url()).pathname;
  return { path, bytes: /\.(woff2|png|ico)$/.test(path) ? body.length : gzipSync(body, { level: 9 }).length };
}

for (const path of [...kinds, ...articles, ...narrowed]) {
  test(`${path} keeps to its budget, and nothing in it moves while it loads`, async (t) => {
    const budget = budgets.find(([pattern]) => pattern.test(path))?.[1];
    assert.ok(budget);
    const context = await site.newContext({ viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    const weights: Promise<{ path: string; bytes: number }>[] = [];
    page.on('response', (response) => weights.push(weigh(response)));
    const readShift = await watchShift(page);
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    const shift = await readShift();
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    const all = await Promise.all(weights);
    await context.close();
    const kilobytes = (pattern: RegExp): number =>
      all.filter((one) => pattern.test(one.path)).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    const weight = { all: kilobytes(/./), script: kilobytes(/\.js$/), nodes, shift };
    const heaviest = all.toSorted((a, b) => b.bytes - a.bytes).slice(0, 4);
    const told = `${JSON.stringify(weight)} heaviest: ${heaviest.map((one) => `${one.path} ${one.bytes}`).join(', ')}`;
    t.diagnostic(told);
    assert.ok(weight.all <= budget.all && weight.script <= budget.script, told);
    assert.ok(weight.nodes <= budget.nodes, told);
    assert.ok(weight.shift <= 0.01, told);
  });
}
