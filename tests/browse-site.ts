import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type Served, serveSite } from './site.ts';

export interface BrowsedSite {
  /** Origin of the site as it is served, without a slash. */
  readonly url: string;
  browser(): Promise<Browser>;
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** In a context of its own, which ends with it. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** What the policies of the pages stopped since the last call: for a test that breaks them on purpose. */
  takeViolations(): string[];
}

/**
 * The site, served, and a browser, for the tests of the file or of the `describe` that this is called in: both start before them and
 * end behind them. No page may have broken its policy by then.
 */
export function browseSite(serve: () => Promise<Served> = () => serveSite()): BrowsedSite {
  let starting: Promise<Browser> | undefined;
  let served: Served | undefined;
  let violations: string[] = [];
  // hooks of a file run side by side, so that one of a test's own may ask for a page while the browser still starts
  const whenStarted = (): Promise<Browser> => {
    if (!starting) throw new Error('the browser is there when the tests run, not while they are listed');
    return starting;
  };
  // the console tells of frames and of pages without script too, where no listener of ours would be called
  const watch = (context: BrowserContext): void => {
    context.on('console', (message) => {
      if (/content security policy/i.test(message.text()))
        violations.push(`${message.page()?.url()}: ${message.text()}`);
    });
  };
  const takeViolations = (): string[] => {
    const taken = violations;
    violations = [];
    return taken;
  };

  before(async () => {
    starting = launchBrowser();
    const serving = serve().then((server) => (served = server));
    await Promise.all([starting, serving]);
  });
  after(async () => {
    // where one of the two has failed, the other must not keep the tests from ending
    await starting?.then((browser) => browser.close()).catch(() => {});
    await served?.stop();
    assert.deepEqual(takeViolations(), [], 'no page breaks its policy');
  });
  return {
    get url() {
      if (!served) throw new Error('the site has its address when the tests run, not while they are listed');
      return served.url;
    },
    browser: whenStarted,
    async newContext(options) {
      const context = await (await whenStarted()).newContext(options);
      watch(context);
      return context;
    },
    async newPage(options) {
      const page = await (await whenStarted()).newPage(options);
      watch(page.context());
      return page;
    },
    takeViolations,
  };
}
