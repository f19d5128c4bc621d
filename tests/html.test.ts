import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { kinds, pages, readPage } from './site.ts';

const config: ConfigData = { extends: ['html-validate:standard'], elements: ['html5'] };
const validator = new HtmlValidate(config);

test('every kind of page is valid HTML', async () => {
  const faults: string[] = [];
  for (const page of kinds) {
    const { results } = await validator.validateString(readPage(page));
    for (const { messages } of results)
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${page} ${line}:${column} ${ruleId} ${message}`);
  }
  assert.deepEqual(faults, []);
});

test('no word runs into a link, nor a link into a word', () => {
  const faults: string[] = [];
  for (const page of pages) {
    const html = readPage(page).replace(/<(script|style|svg|sup)\b[^>]*>.*?<\/\1>/gs, '');
    for (const [, words] of html.matchAll(/([\p{L},;:.]{2,}<(?:a|code|em|strong)\b[^>]*>\p{L}[^<]{0,12})/gu))
      faults.push(`${page}: ${words}`);
    for (const [, words] of html.matchAll(/([\p{L}\d]{2,}<\/(?:a|code|em|strong)>[\p{L}\d][^<]{0,12})/gu))
      faults.push(`${page}: ${words}`);
  }
  assert.deepEqual(faults, []);
});

test('every page has one title, description, address and heading of its own', () => {
  const titles = new Map<string, string>();
  for (const page of pages) {
    const html = readPage(page);
    assert.match(html, /<\/html>\s*$/, `${page}: nothing stands behind the document`);
    const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0;
    assert.equal(count(/<h1[\s>]/g), 1, `${page}: one h1`);
    assert.match(html, /<html lang="[a-z]{2}/, page);
    const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
    assert.ok(description.length >= 20, `${page}: description "${description}"`);
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
    assert.ok(canonical, `${page}: canonical`);
    if (page.startsWith('/embed/') && page !== '/embed/') {
      assert.match(html, /<meta name="robots" content="noindex/, page);
      continue;
    }
    assert.equal(new URL(canonical).pathname, page);
    const ogUrl = /<meta property="og:url" content="([^"]*)"/.exec(html)?.[1];
    assert.equal(ogUrl, canonical, `${page}: og:url`);
    for (const property of ['og:title', 'og:description', 'og:type', 'og:image'])
      assert.match(html, new RegExp(`<meta property="${property}" content="[^"]+"`), `${page}: ${property}`);
    assert.match(html, /<meta name="twitter:card" content="summary/, `${page}: card`);
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    assert.ok(title.length > 0, `${page}: title`);
    titles.set(page, title);
  }
  assert.ok(new Set(titles.values()).size > titles.size * 0.95, 'most titles tell pages apart');
});
