import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { browseSite } from './browse-site.ts';
import { openTab, type Tab } from './browser-tab.ts';
import { hosts, INITIAL } from './embed-hosts.ts';
import { openNewsroom } from './newsroom.ts';

// A story that is opened in a tab behind another, as by a middle click: the browser draws nothing there until it is shown.
const site = browseSite();
const newsroom = openNewsroom();

async function until(tab: Tab, expression: string): Promise<void> {
  for (let tries = 0; !(await tab.evaluate<boolean>(expression)); tries++) {
    assert.ok(tries < 100, `${expression} within 10 s`);
    await wait(100);
  }
}

/** Whether a tab behind another is hidden, as in a window: not so in the browser that comes from npm, which has none. */
async function hidesTabs(browser: Browser): Promise<boolean> {
  const before = await openTab(browser, 'about:blank');
  const tab = await openTab(browser, 'about:blank', { isBehind: true });
  try {
    // a moment after it opens, where there is a window
    await wait(1000);
    return await tab.evaluate("document.visibilityState === 'hidden'");
  } finally {
    await tab.close();
    await before.close();
  }
}

const outer = (tab: Tab): Promise<number> =>
  tab.evaluate<number>("document.querySelector('iframe').getBoundingClientRect().height");
const needed = (tab: Tab): Promise<number> =>
  tab.evaluate<number>('Math.max(document.body.scrollHeight, document.body.offsetHeight)', 'frame');

describe('a widget in a tab behind another has its height when it is shown, and keeps it', () => {
  // a frame in a sandbox is a process of its own, whose content this way of asking does not reach
  const asked = hosts.filter(
    ({ isMadeByScript, isAlwaysSandboxed, heightFor }) =>
      !isMadeByScript && !isAlwaysSandboxed && heightFor(700) === 700,
  );
  assert.ok(asked.length > 3);
  let hides: Promise<boolean> | undefined;
  for (const host of asked) {
    test(host.name, async (context) => {
      const browser = await site.browser();
      hides ??= hidesTabs(browser);
      if (!(await hides)) {
        context.skip(
          'this browser has no window: a tab behind another counts as seen in it. Install Chromium to run this.',
        );
        return;
      }
      const story = newsroom.publish(
        `/${encodeURIComponent(host.name)}/`,
        `<!doctype html><title>Story</title><link rel="icon" href="data:,"><iframe id="frame-0" title="Widget"
 src="${site.url}/embed/timeline/" width="600" height="${INITIAL}" frameborder="0"></iframe>${host.script(site.url)}`,
      );
      const before = await openTab(browser, 'about:blank');
      const tab = await openTab(browser, story, { isBehind: true });
      try {
        await until(tab, "location.href !== 'about:blank' && document.readyState === 'complete'");
        await wait(1000);
        assert.equal(await tab.evaluate('document.visibilityState'), 'hidden');
        await tab.show();
        await until(tab, "document.visibilityState === 'visible'");
        await wait(1000);
        const first = await outer(tab);
        assert.ok(Math.abs(first - host.heightFor(await needed(tab))) <= 1, `${first} px, for ${await needed(tab)} px`);
        assert.notEqual(first, INITIAL);
        await before.show();
        await until(tab, "document.visibilityState === 'hidden'");
        await tab.evaluate("document.querySelector('iframe').width = 320");
        await wait(500);
        await tab.show();
        await wait(1000);
        const narrow = await outer(tab);
        assert.ok(
          Math.abs(narrow - host.heightFor(await needed(tab))) <= 1,
          `${narrow} px, for ${await needed(tab)} px, after a change of width while hidden`,
        );
        await wait(4000);
        assert.equal(await outer(tab), narrow, 'it grew');
      } finally {
        await tab.close();
        await before.close();
      }
    });
  }
});
