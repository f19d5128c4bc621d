import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import type { BrowserContext, Frame } from 'playwright-core';
import { toLanguageTable } from '../src/formats/language-table.ts';
import { readRegisterFiles } from '../src/read-content.ts';
import { violationsOf } from './axe.ts';
import { browseSite } from './browse-site.ts';
import { watchShift } from './layout-shift.ts';
import { openNewsroom } from './newsroom.ts';
import { kinds } from './site.ts';

// Widgets in another language than the articles: their words and dates are in it, the prose is not touched.
const { registers } = await readRegisterFiles(resolve(import.meta.dirname, '..'));
if (!registers) throw new Error('the registers of content/ have faults');
const { site: content } = registers;
const languages = Object.keys(registers.languages);
const widgets = [
  ...kinds.filter((path) => /^\/embed\/./.test(path)).map((path) => `${path}?`),
  '/embed/timeline/?from=2021-11&to=2021-11&lanes=border&',
  '/embed/timeline/?actor=nobody-of-that-name&',
  '/embed/map/?from=2021-11&to=2021-12&',
];

const site = browseSite();
const newsroom = openNewsroom();

/** A widget in a frame of another site; `sandbox` null for none. */
async function frame(path: string, sandbox: string | null): Promise<{ frame: Frame; context: BrowserContext }> {
  const context = await site.newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (![newsroom.url, site.url].some((start) => request.url().startsWith(start))) complaints.push(request.url());
  });
  const story = `<!doctype html><meta charset="utf-8"><title>Story</title><link rel="icon" href="data:,">
<iframe title="Widget" src="${site.url}${path}" height="800" style="width:100%"${sandbox === null ? '' : ` sandbox="${sandbox}"`}></iframe>`;
  const address = newsroom.publish(`/${encodeURIComponent(path)}/${sandbox ?? ''}`, story);
  await page.goto(address, { waitUntil: 'networkidle' });
  const found = page.frames()[1];
  assert.ok(found);
  await found.locator('main:not([data-saying]):not([data-narrowing])').waitFor();
  assert.deepEqual(complaints, [], path);
  return { frame: found, context };
}

/**
 * Every text of a widget, in the language that it is marked as: those of drawings' titles, where names stand among words, apart, and
 * without the names that places have in other languages.
 */
const readTexts = (one: Frame): Promise<{ text: string; lang: string; isTitle: boolean }[]> =>
  one.evaluate(() => {
    const texts: { text: string; lang: string; isTitle: boolean }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (!parent || parent.closest('script, style, .figure-tools, .other-name[lang]') || !/\p{L}/u.test(text))
        continue;
      const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
      texts.push({ text, lang, isTitle: parent.localName === 'title' });
    }
    return texts;
  });

const readProse = (one: Frame): Promise<string[]> =>
  one.locator('blockquote, #claim, [data-item] a, [data-event] a').evaluateAll((all) =>
    all.map((element) => {
      const { lang } = element as HTMLElement;
      return `${lang || element.closest('[lang]')?.getAttribute('lang')}: ${element.textContent}`;
    }),
  );

const month = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?( \d{4})?$/i;

for (const [language, table] of Object.entries(registers.languages)) {
  describe(`in ${language}`, { concurrency: 2 }, () => {
    // words that are the same in both
    const same = new Set(
      toLanguageTable(content, language, table).phrases.flatMap(([written, said]) =>
        written === said ? [written] : [],
      ),
    );
    for (const path of widgets) {
      test(`${path}lang=${language}: words and dates are said, prose is left and marked`, async () => {
        const plain = await frame(path, 'allow-scripts');
        const [plainTexts, prose] = [await readTexts(plain.frame), await readProse(plain.frame)];
        await plain.context.close();
        const written = new Set(plainTexts.map(({ text }) => text));
        const whole = plainTexts.map(({ text }) => text).join(' ');
        for (const sandbox of ['allow-scripts', null]) {
          const { frame: said, context } = await frame(`${path}lang=${language}`, sandbox);
          try {
            assert.equal(await said.evaluate(() => document.documentElement.lang), language);
            assert.deepEqual(await readProse(said), prose);
            const texts = await readTexts(said);
            const own = texts.filter(({ lang, isTitle }) => lang === language && !isTitle).map(({ text }) => text);
            assert.ok(own.length > 2, own.join(' | '));
            const unsaid = own.filter((text) => written.has(text) && !same.has(text) && !month.test(text));
            assert.deepEqual(
              unsaid.filter((text) => !/^\d+ km$/.test(text)),
              [],
            );
            const kept = texts.filter(({ lang }) => lang === content.language).map(({ text }) => text);
            assert.deepEqual(
              kept.filter((text) => !whole.includes(text)),
              [],
            );
          } finally {
            await context.close();
          }
        }
      });
    }

    test('a day is said as a day, a month as a month', async () => {
      const { frame: said, context } = await frame(`/embed/timeline/?lang=${language}`, 'allow-scripts');
      const dates = await said
        .locator('[data-item]:not([data-end]):not([data-precision=range]) time')
        .evaluateAll((all) => all.map((one) => [one.getAttribute('datetime') ?? '', one.textContent] as const));
      await context.close();
      assert.ok(dates.length > 20);
      for (const [iso, text] of dates) {
        const parts = [{}, { month: 'long' }, { month: 'long', day: 'numeric' }] as const;
        const shape = { year: 'numeric', ...parts[iso.split('-').length - 1], timeZone: 'UTC' } as const;
        assert.equal(text, new Intl.DateTimeFormat(language, shape).format(new Date(iso)));
      }
    });

    test('no text is wider than the widget, axe finds nothing, and nothing moves', async () => {
      for (const path of widgets) {
        for (const width of [320, 720]) {
          const context = await site.newContext({ viewport: { width, height: 900 } });
          const page = await context.newPage();
          const readShift = await watchShift(page);
          await page.goto(`${site.url}${path}lang=${language}`, { waitUntil: 'networkidle' });
          const shift = await readShift();
          const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(scroll <= width, `${path} at ${width} px: ${scroll}`);
          assert.ok(shift <= 0.01, `${path} at ${width} px moves by ${shift}`);
          assert.deepEqual(await violationsOf(page), [], `${path} at ${width} px`);
          await context.close();
        }
      }
    });
  });
}

test('an unknown language is that of the site, and asks for nothing', async () => {
  for (const path of widgets) {
    const markup: string[] = [];
    for (const query of ['', 'lang=xx', `lang=${content.language}`, 'lang=%3Cb%3E']) {
      const { frame: shown, context } = await frame(path + query, 'allow-scripts');
      markup.push(await shown.evaluate(() => `${document.documentElement.lang} ${document.body.innerHTML}`));
      assert.equal(await shown.locator('script[src*="/languages/"]').count(), 0);
      await context.close();
    }
    assert.equal(new Set(markup).size, 1, path);
  }
});

test('of a language with a region the language is taken', async () => {
  const [language = ''] = languages;
  const { frame: shown, context } = await frame(`/embed/map/?lang=${language.toUpperCase()}-XX`, 'allow-scripts');
  assert.equal(await shown.evaluate(() => document.documentElement.lang), language);
  await context.close();
});
