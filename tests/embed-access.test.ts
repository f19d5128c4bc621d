import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { violationsOf } from './axe.ts';
import { browseSite } from './browse-site.ts';
import { kinds } from './site.ts';

// Widgets for those who cannot see, or not well: as lists and as drawings, in the theme that the address asks for against that of
// the system, narrowed and empty.
const site = browseSite();

const widgets = kinds.filter((path) => path.startsWith('/embed/') && path !== '/embed/');
const states = [
  ...widgets.map((path) => [path, '?']),
  ['/embed/timeline/', '?from=2021-11&to=2021-11&'],
  ['/embed/timeline/', '?actor=nobody-of-that-name&'],
  ['/embed/map/', '?from=2021-11&to=2021-11&'],
  ['/embed/map/', '?from=1999&to=1999&'],
] as const;

describe('axe finds nothing', { concurrency: 3 }, () => {
  assert.equal(widgets.length, 5);
  for (const [path, query] of states) {
    for (const theme of ['light', 'dark'] as const) {
      test(`${path}${query}theme=${theme}`, async () => {
        for (const width of [320, 720, 1200]) {
          const context = await site.newContext({
            viewport: { width, height: 900 },
            colorScheme: theme === 'light' ? 'dark' : 'light',
          });
          const page = await context.newPage();
          try {
            await page.goto(`${site.url}${path}${query}theme=${theme}`, { waitUntil: 'networkidle' });
            // hidden until it is narrowed: on a busy machine that may be after the network is quiet
            await page.locator('main:not([data-narrowing], [data-saying])').waitFor();
            const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
            const light = Number(/\d+/.exec(ground)?.[0]) > 128;
            assert.equal(light, theme === 'light', ground);
            assert.deepEqual(await violationsOf(page), [], `at ${width} px`);
            const [scroll, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
            assert.ok((scroll ?? 0) <= (inner ?? 0), `${scroll} px at ${inner} px`);
            if (!(await page.locator('.from a').isVisible())) assert.fail('the way to the full page is there');
          } finally {
            await context.close();
          }
        }
      });
    }
  }
});
