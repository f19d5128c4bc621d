import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from './browser.ts';
import { kinds, serveSite } from './site.ts';

// `npm run shots -- [FOLDER] [PATH…]`: pictures of one page of each kind, or of the pages named, at four widths in both themes and
// as printed. For looking at one by one before a release; nothing is compared.
const [folder = '.cache/shots', ...paths] = process.argv.slice(2);
const out = resolve(folder);
mkdirSync(out, { recursive: true });
const [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
const nameOf = (path: string): string => path.replace(/^\/|\/$/g, '').replace(/\W+/g, '-') || 'front';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 768, 1280, 1920]) {
    const context = await browser.newContext({ viewport: { width, height: width < 500 ? 780 : 900 }, colorScheme });
    const page = await context.newPage();
    for (const path of paths.length > 0 ? paths : kinds) {
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      // what waits to be drawn until it is near the window would be missing from a picture of the whole page
      await page.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLElement>('*'))
          if (getComputedStyle(one).contentVisibility === 'auto') one.style.contentVisibility = 'visible';
      });
      // a picture higher than this cannot be looked at
      const height = Math.min(6000, await page.evaluate(() => document.documentElement.scrollHeight));
      const clip = { x: 0, y: 0, width, height };
      await page.screenshot({ path: join(out, `${nameOf(path)}-${width}-${colorScheme}.png`), fullPage: true, clip });
    }
    await context.close();
  }
}
const page = await browser.newPage();
for (const path of paths.length > 0 ? paths : kinds) {
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await page.pdf({ path: join(out, `${nameOf(path)}-print.pdf`), format: 'A4', preferCSSPageSize: true });
}
await browser.close();
await site.stop();
process.stdout.write(`Pictures are in ${out}\n`);
