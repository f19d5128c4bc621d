import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { drawPicture } from '../src/card-picture.ts';
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
