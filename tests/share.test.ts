import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browseSite } from './browse-site.ts';
import { kinds, pages, readPage } from './site.ts';

// Every page that stands for one thing can be shared and cited, in the same way.
const single = /^\/(articles|events|sanctions|statements|counts|actors|places)\/(?!in\/)[^/]+\/$/;
const decode = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

const site = browseSite();

test('each gives its address, a citation, a BibTeX record and CSL-JSON, all of the same page', () => {
  const own = pages.filter((page) => single.test(page));
  assert.ok(own.length > 1000 && new Set(own.map((page) => page.split('/')[1])).size === 7);
  for (const page of own) {
    const html = readPage(page);
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';
    const copied = [...html.matchAll(/<(p|pre)\b[^>]* data-copied[^>]*>([^]*?)<\/\1>/g)].map(([, , text = '']) =>
      decode(text),
    );
    const [url, citation = '', bibtex = '', csl = ''] = copied;
    assert.equal(url, canonical, page);
    assert.ok(citation.endsWith(canonical), `${page}: ${citation}`);
    assert.match(bibtex, /^@online\{[a-z0-9-]+,\n/, page);
    assert.ok(bibtex.includes(`url     = {${canonical}}`), page);
    const [item] = JSON.parse(csl) as { title: string; URL: string; id: string }[];
    assert.equal(item?.URL, canonical, page);
    assert.ok(citation.includes(`“${item?.title}”`), `${page}: ${citation}`);
    const gallery = /href="\/embed\/\?([^"]*)#choose"/.exec(html)?.[1];
    if (gallery === undefined) continue;
    const query = new URLSearchParams(decode(gallery));
    const [kind, subject] = [query.get('widget'), ['actor', 'place', 'article'].find((key) => query.has(key))];
    const path = subject ? `/embed/timeline/${subject}/${query.get(subject)}/` : `/embed/${kind}/${query.get('id')}/`;
    assert.ok(pages.includes(path), `${page}: ${path}`);
  }
});

for (const path of kinds.filter((page) => single.test(page))) {
  test(`${path}: copies link and citation, and hides what needs a script`, async () => {
    const context = await site.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    try {
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      const section = page.locator('section', { has: page.locator('#share') });
      for (const [name, index] of [
        [/^Copy link to (this|these) /, 0],
        ['Copy citation', 1],
      ] as const) {
        await section.getByRole('button', { name }).click();
        assert.equal(
          await page.evaluate(() => navigator.clipboard.readText()),
          await section.locator('[data-copied]').nth(index).textContent(),
        );
        assert.equal(await section.locator('[role=status]').nth(index).innerText(), 'Copied');
      }
      await section.locator('summary').click();
      await section.getByRole('button', { name: 'Copy CSL-JSON' }).click();
      assert.equal(JSON.parse(await page.evaluate(() => navigator.clipboard.readText())).length, 1);
      assert.match((await section.locator('a[href^="mailto:"]').getAttribute('href')) ?? '', /subject=.+&body=/);
    } finally {
      await context.close();
    }
    const bare = await site.newContext({ javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(site.url + path);
    assert.equal(await still.locator('section:has(#share) button:visible').count(), 0);
    assert.ok(await still.locator('section:has(#share) [data-copied]').first().isVisible());
    await bare.close();
  });
}
