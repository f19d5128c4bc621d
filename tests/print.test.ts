import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractText } from 'unpdf';
import { browseSite } from './browse-site.ts';
import { pages, readPage } from './site.ts';

// What somebody holds who prints a page: read from the PDF itself, as what a style sheet for paper hides is hidden there too.
const site = browseSite();

/** Lines may break anywhere, and words at a hyphen: only the letters are compared. */
const letters = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\p{Pd}\u00ad]+/gu, '');

interface Paper {
  letters: string;
  pages: number;
  /** What the page holds on the screen: headlines of its timelines, titles of its sources. */
  events: string[];
  sources: string[];
}

async function print(path: string): Promise<Paper> {
  const page = await site.newPage();
  await page.goto(site.url + path, { waitUntil: 'load' });
  const read = (selector: string): Promise<string[]> => page.locator(selector).allTextContents();
  const [events, sources] = [
    await read('.timeline-list li[data-item] a'),
    await read('.citations li > a[href^="http"]'),
  ];
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.close();
  const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return { letters: letters(text), pages: totalPages, events, sources };
}

const withTimeline = pages.filter(
  (path) => /^\/articles\/.+/.test(path) && readPage(path).includes('class="figure timeline-figure'),
);

test('the timeline on paper names every event, on pages that are filled', async () => {
  const paper = await print('/timeline/');
  assert.ok(paper.events.length > 100);
  const missing = paper.events.filter((title) => !paper.letters.includes(letters(title)));
  assert.deepEqual(missing, []);
  assert.ok(paper.events.length / paper.pages > 15, `${paper.events.length} events on ${paper.pages} pages`);
});

test('while the timeline is printed, its drawing has the width of paper', async () => {
  const page = await site.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}/timeline/`, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  const drawn = (): Promise<Record<string, number>> =>
    page.evaluate(() =>
      Object.fromEntries(
        ['wide', 'narrow'].map((form) => {
          const drawing = document.querySelector<HTMLElement>(`ledger-timeline .drawing.${form}`);
          return [form, drawing?.checkVisibility() ? drawing.querySelectorAll('a').length : 0];
        }),
      ),
    );
  const before = await drawn();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const during = await drawn();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.deepEqual(await drawn(), before);
  assert.ok((before['wide'] ?? 0) > 20 && before['narrow'] === 0, JSON.stringify(before));
  assert.ok((during['narrow'] ?? 0) > 20 && during['wide'] === 0, JSON.stringify(during));
  await page.close();
});

for (const path of withTimeline.slice(0, 3))
  test(`${path} on paper has its text, every event of its timeline and every source`, async () => {
    const paper = await print(path);
    assert.ok(paper.events.length > 0 && paper.sources.length > 0);
    const missing = [...paper.events, ...paper.sources].filter((words) => !paper.letters.includes(letters(words)));
    assert.deepEqual(missing, []);
  });
