import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in a page as it stands: rule, number of places, the first of them. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    // axe puts itself on the window of the page
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    // what stands in a frame is a page of ours and visited by itself; into a sandbox axe cannot speak, and the console complains of it
    const { violations } = await axe.run(document, { runOnly, iframes: false });
    return violations.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
  }, tags);
}
