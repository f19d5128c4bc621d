import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { frozenCopies, frozenHash } from '../src/frozen-copies.ts';
import { toHeaders } from '../src/formats/headers.ts';
import { browseSite } from './browse-site.ts';
import { listenForComplaints } from './complaints.ts';
import { dist, readPage, serveSite } from './site.ts';

interface Copy {
  hash: string;
  path: string;
  title: string;
  from: string | null;
  to: string | null;
  current: boolean;
}
const readManifest = (folder: string): Copy[] =>
  (JSON.parse(readFileSync(join(folder, 'v/manifest.json'), 'utf8')) as { copies: Copy[] }).copies;
const copies = readManifest(dist);
const current = copies.filter((copy) => copy.current);
const named = (part: string): Copy => {
  const copy = current.find(({ path }) => path.includes(part));
  assert.ok(copy, part);
  return copy;
};
const work = mkdtempSync(join(tmpdir(), 'frozen-'));
after(() => rmSync(work, { recursive: true }));

test('the list names every widget of the whole, with its dates', () => {
  for (const part of ['/embed/timeline/', '/embed/map/', '/wc/v1.js']) named(part);
  const metrics = readdirSync(join(dist, 'embed/count'));
  for (const metric of metrics) assert.equal(named(`/embed/count/${metric}/`).path.split('/').length, 7);
  assert.equal(current.length, metrics.length + 3);
  const { title, from, to } = named('/embed/timeline/');
  assert.ok(from && to && from <= to && title.length > 8, `${title} ${from} ${to}`);
});

test('a hash is that of the files it stands for', () => {
  for (const { hash } of copies) {
    const folder = join(dist, 'v', hash);
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(folder, name)).isFile(),
    );
    const files = paths.map((path) => ({ path, content: readFileSync(join(folder, path), 'utf8') }));
    assert.equal(frozenHash(files), hash);
  }
});

test('everybody may frame a copy and keep it for ever', () => {
  const headers = toHeaders(named('/embed/map/').path);
  assert.match(headers['Content-Security-Policy'] ?? '', /frame-ancestors \*$/);
  assert.match(headers['Cache-Control'] ?? '', /immutable/);
});

test('the guide pins the element to its copy', () => {
  assert.ok(readPage('/embed/').includes(named('/wc/v1.js').path));
});

describe('where nothing but the copies is left', () => {
  const site = browseSite(() => {
    const folder = join(work, 'alone');
    cpSync(join(dist, 'v'), join(folder, 'v'), { recursive: true });
    writeFileSync(join(folder, '404.html'), '');
    return serveSite(folder);
  });

  for (const { path } of current.filter((copy) => copy.path.includes('/embed/'))) {
    test(`${path.slice(20)} is whole`, async () => {
      const page = await site.newPage({ viewport: { width: 900, height: 800 } });
      const complaints = listenForComplaints(page.context(), [site.url]);
      // what is drawn on demand is asked for as well
      const lang = readdirSync(join(dist, 'languages'))[0]?.slice(0, -'.js'.length);
      await page.goto(`${site.url}${path}?from=2021-11-01&to=2021-11-30&theme=dark&lang=${lang}`, {
        waitUntil: 'networkidle',
      });
      assert.equal(await page.evaluate(() => document.documentElement.dataset['theme']), 'dark', 'its script has run');
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      assert.ok((await page.locator('main svg').count()) > 0);
      await page.close();
      assert.deepEqual(complaints, []);
    });
  }
});

test('a build with other content has another copy and keeps the one in frozen/, untouched', async () => {
  const project = join(work, 'project');
  const site = join(project, 'dist');
  for (const folder of ['embed/timeline', 'embed/map', 'embed/count', 'timeline', 'languages', '_astro', 'wc'])
    cpSync(join(dist, folder), join(site, folder), { recursive: true });
  const { hooks } = frozenCopies();
  const build = async (): Promise<Copy[]> => {
    rmSync(join(site, 'v'), { recursive: true, force: true });
    // only these fields are read
    await hooks['astro:config:done']?.({ config: { root: pathToFileURL(`${project}/`) } } as never);
    await hooks['astro:build:done']?.({ dir: pathToFileURL(`${site}/`), logger: { info: () => undefined } } as never);
    return readManifest(site);
  };
  const first = await build();
  assert.deepEqual(first, current, 'the same content has the same hashes');
  cpSync(join(site, 'v'), join(project, 'frozen'), { recursive: true });
  const old = named('/embed/timeline/');
  const file = join('v', old.hash, 'embed/timeline/index.html');
  const bytes = readFileSync(join(site, file), 'utf8');
  writeFileSync(join(site, 'embed/timeline/index.html'), bytes.replace('</main>', '<p>One more event.</p></main>'));
  // a kept file that was tampered with is not what a build makes, and does not take its place
  mkdirSync(join(project, 'frozen', named('/embed/map/').hash, 'embed/map'), { recursive: true });
  writeFileSync(join(project, 'frozen', named('/embed/map/').hash, 'embed/map/index.html'), 'tampered');
  const second = await build();
  const timelines = second.filter(({ path }) => path.endsWith('/embed/timeline/'));
  assert.deepEqual(
    timelines.map((copy) => [copy.current, copy.hash === old.hash]),
    [
      [true, false],
      [false, true],
    ],
  );
  assert.equal(readFileSync(join(site, file), 'utf8'), bytes);
  assert.notEqual(readFileSync(join(site, 'v', named('/embed/map/').hash, 'embed/map/index.html'), 'utf8'), 'tampered');
  assert.equal(second.length, first.length + 1, 'what has not changed has no second copy');
  assert.ok(existsSync(join(site, 'v', old.hash)));
});
