import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { toMessages } from '../src/pipeline/report.ts';
import { readContent } from '../src/read-content.ts';
import { sections } from '../src/schema/moved.ts';
import { browseSite } from './browse-site.ts';
import { openNewsroom } from './newsroom.ts';
import { dist, moved, pages } from './site.ts';

// An address that was shared or embedded leads to where its claim is now.
const site = browseSite();
const newsroom = openNewsroom();

assert.ok(moved.length > 0, 'there is something to test');

for (const { from, to, page: full, isWidget, oembed } of moved) {
  describe(from, () => {
    const html = readFileSync(join(dist, from, 'index.html'), 'utf8');

    test('leads to a page of the site and names it as its own address', async () => {
      assert.ok(pages.includes(to) && pages.includes(full));
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';
      assert.equal(new URL(canonical).pathname, full);
      assert.ok(oembed === null || existsSync(join(dist, 'oembed', `${oembed}.json`)));
      const report = await new HtmlValidate({
        extends: ['html-validate:standard'],
        elements: ['html5'],
      }).validateString(html);
      assert.deepEqual(
        report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
        [],
      );
      assert.ok(
        !readFileSync(join(dist, 'sitemap.xml'), 'utf8').includes(`${from}</loc>`),
        'no search engine is sent there',
      );
    });

    for (const javaScriptEnabled of [true, false]) {
      test(`takes the reader there ${javaScriptEnabled ? 'with what stands behind it' : 'without script'}`, async () => {
        const context = await site.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        const behind = javaScriptEnabled ? '?childId=one#behind' : '';
        await page.goto(site.url + from + behind);
        await page.waitForURL(site.url + to + behind, { timeout: 10_000 });
        if (javaScriptEnabled) {
          await page.goBack().catch(() => null);
          assert.notEqual(page.url(), site.url + from + behind, 'the way back does not lead on again');
        }
        await context.close();
      });
    }

    if (!isWidget) return;
    test('takes a frame in a sandbox there', async () => {
      const story = newsroom.publish(
        from,
        `<!doctype html><title>Story</title><link rel="icon" href="data:,"><iframe title="Widget" sandbox="allow-scripts" src="${site.url}${from}"></iframe>`,
      );
      const page = await site.newPage();
      await page.goto(story, { waitUntil: 'networkidle' });
      assert.deepEqual(
        page.frames().map((frame) => frame.url()),
        [story, site.url + to],
      );
      await page.close();
    });
  });
}

test('keep notes the addresses of the build, and the content that it was made of loses none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const root = resolve(import.meta.dirname, '..');
  try {
    cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
    symlinkSync(dist, join(folder, 'dist'));
    const keep = (): string =>
      spawnSync(process.execPath, [join(root, 'src/cli/ledger.ts'), 'keep'], { cwd: folder, encoding: 'utf8' }).stdout;
    assert.match(keep(), /[1-9]\d* new addresses in content\/published\.txt, 0 were there/);
    assert.match(keep(), /0 new addresses in content\/published\.txt, [1-9]\d* were there/);
    const lines = readFileSync(join(folder, 'content/published.txt'), 'utf8').trim().split('\n');
    for (const section of sections)
      assert.ok(
        lines.some((line) => line.startsWith(`${section}/`)),
        section,
      );
    const { files } = await readContent(folder);
    assert.ok(files.some(({ path }) => path === 'content/published.txt'));
    assert.deepEqual(
      files.flatMap(toMessages).filter(({ severity }) => severity === 'error'),
      [],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
