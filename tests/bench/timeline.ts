import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { dist } from '../site.ts';
import { makeEvents, makeOurPage, makeTimelineJsPage, makeVisPage } from './timeline-pages.ts';

// Our timeline beside TimelineJS 3 and vis-timeline with the same events, in one browser. Ends with 1 where ours misses its aims.
// `npm run build && npm run bench:timeline`, or with `-- border` for those alone whose name has that word.

const modules = resolve(import.meta.dirname, '..', '..', 'node_modules');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};
const folders: Record<string, string> = {
  '/timelinejs/': join(modules, '@knight-lab/timelinejs/dist'),
  '/vis/': join(modules, 'vis-timeline/standalone/umd'),
  '/vis-styles/': join(modules, 'vis-timeline/styles'),
};
const counts = [120, 5000];
const contenders = [
  { name: 'border ledger', make: makeOurPage, ready: '.timeline-drawing a' },
  { name: 'TimelineJS 3', make: makeTimelineJsPage, ready: '.tl-timemarker' },
  { name: 'vis-timeline', make: makeVisPage, ready: '.vis-item' },
].filter(({ name }) => name.includes(process.argv[2] ?? ''));
const pages = new Map(
  counts.flatMap((count) => {
    const events = makeEvents(count);
    return contenders.map(({ name, make }): [string, Buffer] => [
      `/${encodeURI(name)}/${count}/`,
      gzipSync(make(events)),
    ]);
  }),
);

let sent = { bytes: 0, script: 0, requests: 0 };
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const html = pages.get(path);
  const prefix = Object.keys(folders).find((one) => path.startsWith(one));
  const file = prefix === undefined ? join(dist, path) : join(folders[prefix] ?? '', path.slice(prefix.length));
  if (html === undefined && !existsSync(file)) return response.writeHead(404).end();
  const type = types[html === undefined ? extname(file) : '.html'] ?? 'application/octet-stream';
  // Pages lie packed, as on a host of static files: packing them now would count as their time.
  const isPacked = !type.startsWith('font/');
  const packed = html ?? (isPacked ? gzipSync(readFileSync(file)) : readFileSync(file));
  sent.requests++;
  sent.bytes += packed.length;
  if (type === 'text/javascript') sent.script += packed.length;
  return response
    .writeHead(200, { 'content-type': type, ...(isPacked ? { 'content-encoding': 'gzip' } : {}) })
    .end(packed);
});
await once(server.listen(0, '127.0.0.1'), 'listening');
// a server that listens on a port has an address with one
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** What the page notes of itself: when its figure was painted, and how long tasks kept the reader waiting. */
interface Notes {
  painted: number;
  blocking: number;
  last: number;
}
declare global {
  interface Window {
    notes: Notes;
  }
}

/** Lighthouse's slow 4G: bytes a second and milliseconds. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8 };

async function visit(
  browser: Browser,
  path: string,
  ready: string,
  rate: number,
  isSlow = false,
): Promise<{ page: Page; notes: Notes }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  if (isSlow) await client.send('Network.emulateNetworkConditions', slow4g);
  await page.addInitScript((selector) => {
    window.notes = { painted: 0, blocking: 0, last: 0 };
    new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries()) {
        window.notes.blocking += Math.max(0, duration - 50);
        window.notes.last = startTime + duration;
      }
    }).observe({ type: 'longtask', buffered: true });
    const look = (): void => {
      const figure = document.querySelector(selector);
      if (figure === null || figure.getClientRects().length === 0) requestAnimationFrame(look);
      else {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => (window.notes.painted = performance.now()));
        port1.start();
        requestAnimationFrame(() => port2.postMessage(null));
      }
    };
    requestAnimationFrame(look);
  }, ready);
  await page.goto(origin + path, { waitUntil: 'load', timeout: 240_000 });
  await page.waitForFunction(() => window.notes.painted > 0, null, { timeout: 240_000 });
  // Until nothing has been busy for a second.
  await page.waitForFunction(() => performance.now() - Math.max(window.notes.last, window.notes.painted) > 1000, null, {
    timeout: 240_000,
  });
  return { page, notes: await page.evaluate(() => window.notes) };
}

async function findViolations(page: Page): Promise<string> {
  await page.evaluate(axeSource);
  const run = page.evaluate(async () => {
    // axe puts itself on the window of the page
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return String(violations.length);
  });
  const late = new Promise<string>((done) => setTimeout(done, 180_000, '–'));
  return Promise.race([run, late]);
}

/** Longest task of each of some zooms and filters: handlers, layout and paint; milliseconds. */
async function interact(page: Page): Promise<{ zoom: number; filter: number }> {
  await page.evaluate(() => document.querySelector('.filters')?.setAttribute('open', ''));
  return page.evaluate(async () => {
    const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 250));
    const measure = async (act: () => void): Promise<number> => {
      const from = performance.now();
      act();
      document.body.getBoundingClientRect();
      const own = performance.now() - from;
      // The rest of the work comes later, in tasks of its own.
      let longest = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      observer.observe({ type: 'longtask' });
      await settle();
      observer.disconnect();
      return Math.max(own, longest);
    };
    const press = (name: string) => () => document.querySelector<HTMLElement>(`[data-zoom="${name}"]`)?.click();
    const type = (name: string, text: string) => () => {
      const input = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
      if (input === null) return;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const tick = () => document.querySelector<HTMLInputElement>('input[name="lane"]')?.click();
    const zooms = ['in', 'in', 'later', 'in', 'earlier', 'out', 'out', 'out', 'out'].map(press);
    const filters = [type('q', 'b'), type('q', 'bo'), type('q', 'border'), type('q', ''), tick, tick];
    let [zoom, filter] = [0, 0];
    for (const act of zooms) zoom = Math.max(zoom, await measure(act));
    press('reset')();
    await settle();
    for (const act of filters) filter = Math.max(filter, await measure(act));
    return { zoom, filter };
  });
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
const browser = await launchBrowser();
const say = (cells: readonly string[]): void =>
  void process.stdout.write(`${cells.map((cell, i) => (i === 0 ? cell.padEnd(22) : cell.padStart(13))).join('')}\n`);
say([
  '',
  'kB gzip',
  'kB script',
  'requests',
  'paint ms',
  'on slow 4G',
  'blocked ms ×4',
  'DOM nodes',
  'axe kinds',
  'zoom ms',
  'filter ms',
]);
const ours = new Map<number, { painted: number; far: number; zoom: number; filter: number; violations: string }>();
for (const count of counts) {
  for (const { name, ready } of contenders) {
    const path = `/${encodeURI(name)}/${count}/`;
    try {
      const paints: number[] = [];
      for (let round = 0; round < (name === 'border ledger' ? 7 : 1); round++) {
        sent = { bytes: 0, script: 0, requests: 0 };
        const { page, notes } = await visit(browser, path, ready, 1);
        paints.push(notes.painted);
        await page.context().close();
      }
      const { bytes, script, requests } = sent;
      const { page: far, notes: farNotes } = await visit(browser, path, ready, 1, true);
      await far.context().close();
      const { page, notes } = await visit(browser, path, ready, 4);
      const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
      await page.context().close();
      const { page: free } = await visit(browser, path, ready, 1);
      const times = name === 'border ledger' ? await interact(free) : null;
      const violations = await findViolations(free);
      await free.context().close();
      if (times !== null) ours.set(count, { painted: median(paints), far: farNotes.painted, ...times, violations });
      say([
        `${name}, ${count}`,
        (bytes / 1000).toFixed(1),
        (script / 1000).toFixed(1),
        String(requests),
        median(paints).toFixed(0),
        farNotes.painted.toFixed(0),
        notes.blocking.toFixed(0),
        String(nodes),
        violations,
        times?.zoom.toFixed(0) ?? '',
        times?.filter.toFixed(0) ?? '',
      ]);
    } catch (error) {
      say([`${name}, ${count}`, `gave up: ${String(error).split('\n')[0]}`]);
    }
  }
}
await browser.close();
server.close();

const [few, many] = counts.map((count) => ours.get(count));
const aims: [string, boolean][] = [
  ['first paint of 5,000 on slow 4G ≤ 1.5 × that of 120', (many?.far ?? Infinity) <= 1.5 * (few?.far ?? 0)],
  ['the same without a network between', (many?.painted ?? Infinity) <= 1.5 * (few?.painted ?? 0)],
  ['zoom of 5,000 < 50 ms', (many?.zoom ?? Infinity) < 50],
  ['filter of 5,000 < 50 ms', (many?.filter ?? Infinity) < 50],
  ['no axe violation', [few, many].every((one) => one?.violations === '0')],
];
process.stdout.write('\n');
for (const [aim, isMet] of aims) process.stdout.write(`${isMet ? 'met   ' : 'missed'} ${aim}\n`);
process.exitCode = aims.every(([, isMet]) => isMet) ? 0 : 1;
