import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { browseSite } from './browse-site.ts';
import { type CollectionName, type Item, readItems } from './published-data.ts';

// A reader without script, and a crawler, find everything that the data files hold: in words, on the page where one looks for it.
const site = browseSite();
let context: BrowserContext;

before(async () => {
  context = await site.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
});

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Words of a page's main part, folded lists included, and where its links lead. */
async function read(path: string): Promise<{ words: string; links: Set<string> }> {
  const page = await context.newPage();
  await page.goto(site.url + path, { waitUntil: 'load' });
  const words = plain((await page.locator('main').textContent()) ?? '');
  const links = await page
    .locator('main a[href]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  await page.close();
  return { words, links: new Set(links) };
}

const pathOf = ({ url }: Item): string => new URL(url).pathname;

/** Where all records of a collection stand together, and what each of them has to say there. */
const overviews: [CollectionName, page: string, wordsOf: (item: Item) => string][] = [
  ['events', '/timeline/', ({ title }) => title],
  ['actors', '/actors/', ({ name }) => name],
  ['places', '/places/', ({ name }) => name],
];

for (const [name, path, wordsOf] of overviews)
  test(`${path} has the words of all ${name} and leads to each`, async () => {
    const { words, links } = await read(path);
    const items = readItems(name);
    assert.ok(items.length > 20);
    const missing = items.filter((item) => !words.includes(plain(wordsOf(item))) || !links.has(pathOf(item)));
    assert.deepEqual(
      missing.map(({ id }) => id),
      [],
    );
  });

test('/sanctions/ leads to every sanction; its page has its sentences', async () => {
  const { links } = await read('/sanctions/');
  for (const item of readItems('sanctions')) {
    assert.ok(links.has(pathOf(item)), item.id);
    const { words } = await read(pathOf(item));
    for (const { quote } of item.evidence) assert.ok(words.includes(plain(quote)), `${item.id}: ${quote}`);
  }
});

test('every count stands in its sentence on the page of its metric', async () => {
  for (const [path, counts] of Map.groupBy(readItems('counts'), pathOf)) {
    const { words } = await read(path);
    const missing = counts.filter(({ evidence }) => evidence.some(({ quote }) => !words.includes(plain(quote))));
    assert.deepEqual(
      missing.map(({ id }) => id),
      [],
      path,
    );
  }
});

test('every statement is on the page of its month', async () => {
  const months = (await read('/statements/')).links;
  const pages = await Promise.all([...months].filter((href) => href.startsWith('/statements/in/')).map(read));
  const [words, links] = [pages.map((page) => page.words).join(' '), new Set(pages.flatMap((page) => [...page.links]))];
  const missing = readItems('statements').filter(
    (item) => !words.includes(plain(item.title)) || !links.has(pathOf(item)),
  );
  assert.deepEqual(
    missing.map(({ id }) => id),
    [],
  );
});
