import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { drawPicture } from '../src/card-picture.ts';
import { drawCard } from '../src/figures/card/draw-card.ts';
import { toShareCards, toYearRange } from '../src/formats/share-cards.ts';
import { createLedger } from '../src/ledger/create-ledger.ts';
import { createLedgerIndex } from '../src/ledger/ledger-index.ts';
import { readContent } from '../src/read-content.ts';
import { dist, pages, readPage } from './site.ts';

const own = pages.filter((page) =>
  /^\/(articles|events|sanctions|statements|actors|places|counts)\/(?!in\/)[^/]+\/$/.test(page),
);

test('every page of one article, claim, number, actor or place has a picture of its own for shared links', () => {
  assert.ok(own.length > 200);
  const seen = new Set<string>();
  for (const page of own) {
    const address = /<meta property="og:image" content="([^"]+)"/.exec(readPage(page))?.[1] ?? '';
    const path = new URL(address).pathname;
    assert.equal(path, `/cards${page.slice(0, -1)}.png`);
    seen.add(path);
    const picture = readFileSync(join(dist, path));
    assert.equal(picture.subarray(1, 4).toString(), 'PNG', path);
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630], path);
    // hosts refuse pictures of several megabytes, and a blank one is small
    assert.ok(picture.length > 8_000 && picture.length < 300_000, `${path} ${picture.length}`);
  }
  assert.equal(seen.size, own.length);
});

test('a picture is drawn once: what has not changed is taken from the folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  try {
    const svg = (fill: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="12" height="6"><rect width="12" height="6" fill="${fill}"/></svg>`;
    const first = await drawPicture(svg('#123456'), folder);
    const [name = ''] = readdirSync(folder);
    assert.match(name, /\.png$/);
    const file = join(folder, name);
    utimesSync(file, 1, 1);
    assert.deepEqual(await drawPicture(svg('#123456'), folder), first);
    assert.equal(statSync(file).mtimeMs, 1000);
    assert.notDeepEqual(await drawPicture(svg('#654321'), folder), first);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('one event more changes the pictures of what it names, and no other', async () => {
  const { registers, articles } = await readContent(process.cwd());
  assert.ok(registers);
  const whole = createLedger(articles, registers);
  const names = new Map([...registers.places, ...registers.actors].map(({ id, name }) => [id, name]));
  // letters as boxes: what is drawn is compared, not how it looks
  const face = { width: (text: string, size: number) => text.length * size * 0.5, outline: (text: string) => text };
  const draw = (ledger: typeof whole): Map<string, string> => {
    const index = createLedgerIndex(ledger, articles);
    const context = {
      faces: { title: face, text: face, strong: face },
      colours: { ink: '#000', muted: '#666', paper: '#fff', rule: '#ccc', accent: '#06c', kinds: ['#111'] },
      site: registers.site.title,
      lanes: registers.site.lanes,
      years: toYearRange(ledger),
    };
    const cards = toShareCards({ ...registers, articles, ledger, names, index });
    return new Map(cards.map((card) => [card.path, toHtml(drawCard(card, context), { space: 'svg' })]));
  };
  const all = draw(whole);
  const event = whole.events.find(({ actors, places }) => actors.length > 0 && places.length > 0);
  assert.ok(event);
  const before = draw({ ...whole, events: whole.events.filter((one) => one !== event) });
  const changed = [...all].filter(([path, svg]) => before.get(path) !== svg).map(([path]) => path);
  const named = new Set([
    `/events/${event.id}/`,
    ...[...event.actors, ...event.attributedTo].map((id) => `/actors/${id}/`),
    ...event.places.map((id) => `/places/${id}/`),
    ...event.evidence.map(({ article }) => `/articles/${article}/`),
  ]);
  assert.ok(changed.includes(`/events/${event.id}/`));
  assert.deepEqual(
    changed.filter((path) => !named.has(path)),
    [],
  );
});
