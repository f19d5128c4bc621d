import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { browseSite } from './browse-site.ts';
import { listenForComplaints } from './complaints.ts';
import { dist, kinds, readPage } from './site.ts';

// Every kind of page as a reader meets it: both themes, narrow and wide, with script and without.
const site = browseSite();

interface Visit {
  page: Page;
  complaints: string[];
  leave(): Promise<void>;
}

async function visit(
  path: string,
  options: { width: number; scheme?: 'light' | 'dark'; script?: boolean; forcedColors?: 'active' },
): Promise<Visit> {
  const context = await site.newContext({
    viewport: { width: options.width, height: 900 },
    colorScheme: options.scheme ?? 'light',
    javaScriptEnabled: options.script ?? true,
    forcedColors: options.forcedColors ?? 'none',
  });
  const page = await context.newPage();
  const complaints = listenForComplaints(context, [site.url]);
  await page.goto(site.url + path, { waitUntil: 'load' });
  return { page, complaints, leave: () => context.close() };
}

for (const path of kinds) {
  describe(path, { concurrency: 3 }, () => {
    for (const scheme of ['light', 'dark'] as const) {
      test(`is accessible, quiet and keeps to itself (${scheme})`, async () => {
        const { page, complaints, leave } = await visit(path, { width: 360, scheme });
        try {
          assert.deepEqual(await violationsOf(page), []);
          assert.deepEqual(complaints, []);
        } finally {
          await leave();
        }
      });
    }

    test('fits from 320 to 1,920 px, also without script', async () => {
      for (const width of [320, 768, 1920]) {
        const { page, leave } = await visit(path, { width, script: false });
        try {
          const [scroll, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.ok((scroll ?? 0) <= (inner ?? 0), `${scroll} px at ${width} px`);
        } finally {
          await leave();
        }
      }
    });

    test('text of twice the size, and forced colours, lose nothing', async () => {
      const { page, leave } = await visit(path, { width: 1280, forcedColors: 'active' });
      try {
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        const [scroll, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok((scroll ?? 0) <= (inner ?? 0), `${scroll} px at ${inner} px`);
        // a mark in the colour of a theme may vanish on the ground that the system forces
        const lost = await page.evaluate(() => {
          const probe = document.body.appendChild(document.createElement('i'));
          const colourOf = (name: string): string => {
            probe.style.color = name;
            return getComputedStyle(probe).color;
          };
          const forced = new Set(['CanvasText', 'Canvas', 'LinkText', 'Highlight', 'GrayText'].map(colourOf));
          const marks = document.querySelectorAll('.figure :is(.form, .dot), .kind-mark .form');
          return [...marks]
            .filter((one) => {
              const { fill, forcedColorAdjust } = getComputedStyle(one);
              // samples of the site's colours are to be seen as they are
              return one.checkVisibility() && fill !== 'none' && forcedColorAdjust !== 'none' && !forced.has(fill);
            })
            .map((one) => `${one.getAttribute('class')} ${getComputedStyle(one).fill}`);
        });
        assert.deepEqual([...new Set(lost)], []);
      } finally {
        await leave();
      }
    });

    test('says without script what it says with it', async () => {
      const read = async (script: boolean): Promise<{ heading: string; links: number; words: number }> => {
        const { page, leave } = await visit(path, { width: 1280, script });
        try {
          return {
            heading: await page.locator('h1').innerText(),
            links: await page.locator('main a[href]').count(),
            words: ((await page.locator('main').textContent()) ?? '').split(/\s+/).length,
          };
        } finally {
          await leave();
        }
      };
      const [bare, full] = [await read(false), await read(true)];
      assert.equal(bare.heading, full.heading);
      assert.ok(bare.links >= full.links * 0.9, `${bare.links} links without script, ${full.links} with it`);
      assert.ok(bare.words >= full.words * 0.9, `${bare.words} words without script, ${full.words} with it`);
    });
  });
}

test('a page has one script at most, and asks for no other until somebody needs it', () => {
  for (const path of kinds) {
    const scripts = [...readPage(path).matchAll(/<script [^>]*src="(\/_astro\/[^"]+)"/g)].map(([, src = '']) => src);
    assert.ok(scripts.length <= 1, `${path}: ${scripts.join(' ')}`);
    for (const src of scripts)
      assert.doesNotMatch(readFileSync(join(dist, src), 'utf8'), /\b(?:from|import)\s*"\.\//, `${path}: ${src}`);
  }
});
