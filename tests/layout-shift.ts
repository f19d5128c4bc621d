import type { Page } from 'playwright-core';

/** Sums up how far what a page shows moves while it loads; call before the page is opened. Gives a reader of the sum. */
export async function watchShift(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const sums = globalThis as unknown as { shift: number };
    sums.shift = 0;
    new PerformanceObserver((list) => {
      // TypeScript's DOM does not know the entries of layout shifts
      for (const entry of list.getEntries()) sums.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
}
