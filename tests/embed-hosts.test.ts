import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { browseSite } from './browse-site.ts';
import { listenForComplaints } from './complaints.ts';
import { type Host, hosts, INITIAL } from './embed-hosts.ts';
import { openNewsroom } from './newsroom.ts';
import { pages } from './site.ts';

// Widgets in other people's pages: another origin, every kind of listener, three kinds of sandbox, in three widths.
const widths = [320, 600, 1200];
/** None, the strictest that scripts run in, and DocumentCloud's. */
const sandboxes = [
  null,
  'allow-scripts',
  'allow-scripts allow-same-origin allow-popups allow-forms allow-popups-to-escape-sandbox',
];
const sandboxesOf = (host: Host): (string | null)[] => (host.isAlwaysSandboxed ? ['allow-scripts'] : sandboxes);
const firstOf = (section: string): string => pages.find((page) => page.startsWith(`/embed/${section}/`)) ?? '';

const site = browseSite();
const newsroom = openNewsroom();

interface Hosted {
  page: Page;
  context: BrowserContext;
  complaints: string[];
}

function frameFor(host: Host, path: string, width: number, index: number, sandbox: string | null): string {
  const src = `${site.url}${path}${host.query?.(index) ?? ''}`;
  const box = `<div class="box" style="width:${width}px"`;
  if (host.isMadeByScript) {
    return `${box} id="frame-${index}" data-src="${src}"${sandbox === null ? '' : ` data-sandbox="${sandbox}"`}></div>`;
  }
  return `${box}><iframe id="frame-${index}" title="Widget" src="${src}" width="100%" height="${INITIAL}" frameborder="0"${
    sandbox === null ? '' : ` sandbox="${sandbox}"`
  }></iframe></div>`;
}

/**
 * A page with the widget in all widths and sandboxes; everything in view, as browsers let hidden frames wait. `isHidden` has the
 * boxes folded away while it loads, as the parts of a page behind tabs are.
 */
async function open(host: Host, path: string, isHidden = false): Promise<Hosted> {
  const frames = sandboxesOf(host).flatMap((sandbox, row) =>
    widths.map((width, column) => frameFor(host, path, width, row * widths.length + column, sandbox)),
  );
  const address = newsroom.publish(
    `/${encodeURIComponent(host.name)}${path}`,
    `<!doctype html><title>Story</title><link rel="icon" href="data:,"><style>body{display:flex;flex-wrap:wrap;gap:9px}${isHidden ? '.box{display:none}.shown .box{display:block}' : ''}</style>
${frames.join('\n')}${host.script(site.url)}`,
  );
  const context = await site.newContext({ viewport: { width: 2300, height: 4000 } });
  const complaints = listenForComplaints(context, [newsroom.url, site.url]);
  await context.addInitScript(() => {
    const touch = (name: string) => (): never => {
      // heard by what listens for complaints
      console.error(`touched ${name}`);
      throw new Error(`touched ${name}`);
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(globalThis, name, { get: touch(name) });
    Object.defineProperty(Document.prototype, 'cookie', { get: touch('cookie'), set: touch('cookie') });
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  return { page, context, complaints };
}

/** What each frame of the page is high, and what its content needs. */
async function measure(page: Page): Promise<{ frame: Frame; sandbox: string | null; outer: number; needed: number }[]> {
  return Promise.all(
    page
      .frames()
      .slice(1)
      .map(async (frame) => {
        const element = await frame.frameElement();
        const [outer, sandbox] = await Promise.all([
          element.boundingBox().then((box) => box?.height ?? 0),
          element.getAttribute('sandbox'),
        ]);
        // the content, even where the body has been cut to what the host allows
        const needed = await frame.evaluate(() => Math.max(document.body.scrollHeight, document.body.offsetHeight));
        return { frame, sandbox, outer, needed };
      }),
  );
}

async function assertHeights(host: Host, path: string, isHidden = false): Promise<void> {
  const { page, context, complaints } = await open(host, path, isHidden);
  try {
    if (isHidden) {
      await page.waitForTimeout(1000);
      const told = await page
        .locator('iframe')
        .evaluateAll((frames) =>
          frames.map((frame) => [(frame as HTMLIFrameElement).height, (frame as HTMLElement).style.height].join()),
        );
      assert.deepEqual([...new Set(told)], [`${INITIAL},`], 'a frame that nobody sees tells no height');
      await page.evaluate(() => document.body.classList.add('shown'));
    }
    await page.waitForTimeout(1000);
    const first = await measure(page);
    await page.waitForTimeout(5000);
    const last = await measure(page);
    assert.equal(last.length, widths.length * sandboxesOf(host).length);
    for (const [index, { outer, needed, sandbox }] of last.entries()) {
      const told = `${path}, frame ${index}, sandbox ${sandbox}: frame ${outer} px, content ${needed} px`;
      assert.ok(Math.abs(outer - host.heightFor(needed)) <= 1, told);
      assert.equal(outer, first[index]?.outer, `${told}: it grew`);
    }
    for (const { frame } of last) {
      const [wide, high] = await frame.evaluate(
        () =>
          [
            document.documentElement.scrollWidth - innerWidth,
            document.documentElement.scrollHeight - innerHeight,
          ] as const,
      );
      assert.ok(wide <= 0, 'nothing is cut at the side');
      if (host.heightFor(5000) !== INITIAL) assert.ok(high <= 1, 'the frame needs no scrolling of its own');
    }
    assert.deepEqual(
      complaints.filter((words) => !host.ownWords?.test(words)),
      [],
    );
    await assertLinks(host, page, context);
  } finally {
    await context.close();
  }
}

/** The link to the full page: in a window, by the host, or as an address to copy. */
async function assertLinks(host: Host, page: Page, context: BrowserContext): Promise<void> {
  const frames = await measure(page);
  for (const sandbox of sandboxesOf(host)) {
    const frame = frames.find((one) => one.sandbox === sandbox)?.frame;
    assert.ok(frame, `a frame with sandbox ${sandbox}`);
    const link = frame.locator('.from a');
    const wanted = await link.evaluate((one: HTMLAnchorElement) => one.href);
    if (host.isAlwaysSandboxed) {
      await Promise.all([page.waitForURL(wanted), link.click()]);
    } else if (sandbox !== 'allow-scripts') {
      const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
      await opened.waitForURL(wanted);
      await opened.close();
    } else {
      await link.click();
      assert.ok((await frame.locator('[data-address]').innerText()).endsWith(wanted));
    }
  }
}

describe('a widget has its height and its links work', { concurrency: 4 }, () => {
  for (const host of hosts) test(`timeline: ${host.name}`, () => assertHeights(host, '/embed/timeline/'));
  // the others share script and frame; one host that fits and one that cuts tell whether their content does
  for (const host of hosts.filter(({ name }) => ['our embed.js', 'WordPress'].includes(name))) {
    for (const path of ['/embed/map/', firstOf('count'), firstOf('event'), firstOf('claim')])
      test(`${path}: ${host.name}`, () => assertHeights(host, path));
  }
  for (const host of hosts.filter(({ name }) => ['our embed.js', 'a Datawrapper listener', 'WordPress'].includes(name)))
    test(`hidden first: ${host.name}`, () => assertHeights(host, '/embed/timeline/', true));
  test('a widget narrowed by its address: our embed.js', () => {
    const host = hosts.find(({ name }) => name === 'our embed.js');
    assert.ok(host);
    return assertHeights({ ...host, query: () => '?from=2021-11&to=2021-11&theme=dark' }, '/embed/timeline/');
  });
});

describe('a host that listens only when the widget has long been loaded', () => {
  for (const host of hosts.filter(({ name }) => ['a Datawrapper listener', 'Medium'].includes(name)))
    test(`${host.name} hears its height all the same`, async () => {
      const listener = host.script(site.url).replace(/<\/?script>/g, '');
      const story = newsroom.publish(
        `/late/${encodeURIComponent(host.name)}`,
        `<!doctype html><title>Story</title><link rel="icon" href="data:,"><iframe title="Widget" src="${site.url}/embed/timeline/"
 width="600" height="${INITIAL}" frameborder="0" sandbox="allow-scripts"></iframe><script>
const listen = () => { ${listener} };
addEventListener('load', () => setTimeout(listen, 600));</script>`,
      );
      const page = await site.newPage({ viewport: { width: 800, height: 900 } });
      await page.goto(story, { waitUntil: 'load' });
      await page.waitForTimeout(5000);
      const [measured] = await measure(page);
      assert.ok(measured);
      assert.ok(Math.abs(measured.outer - host.heightFor(measured.needed)) <= 1, `${measured.outer} px`);
      await page.context().close();
    });
});

describe('where the host lets no script run in the frame', () => {
  for (const path of ['/embed/timeline/', '/embed/map/', firstOf('count'), firstOf('event'), firstOf('claim')]) {
    test(`${path} keeps its height, can be scrolled to its end, and its links open`, async () => {
      const story = newsroom.publish(
        `/no-script${path}`,
        `<!doctype html><title>Story</title><link rel="icon" href="data:,"><iframe title="Widget" src="${site.url}${path}"
 width="600" height="${INITIAL}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<script async src="${site.url}/embed.js"></script>`,
      );
      const context = await site.newContext({ viewport: { width: 800, height: 700 } });
      try {
        const page = await context.newPage();
        await page.goto(story, { waitUntil: 'load' });
        const frame = page.frames()[1];
        assert.ok(frame);
        assert.equal((await page.locator('iframe').boundingBox())?.height, INITIAL + 4);
        const link = frame.locator('.from a');
        await link.scrollIntoViewIfNeeded();
        const [box, outer] = await Promise.all([link.boundingBox(), page.locator('iframe').boundingBox()]);
        assert.ok(box && outer && box.y + box.height <= outer.y + outer.height, 'the end of the widget is in view');
        const wanted = await link.evaluate((one: HTMLAnchorElement) => one.href);
        const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
        await opened.waitForURL(wanted);
      } finally {
        await context.close();
      }
    });
  }
});
