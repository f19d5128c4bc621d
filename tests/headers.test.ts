import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { headerRules, toHeaders, toPattern } from '../src/formats/headers.ts';
import { browseSite } from './browse-site.ts';
import { openNewsroom } from './newsroom.ts';
import { hasNginx, serveWithNginx } from './serve-nginx.ts';
import { dist, kinds, pages, type Served } from './site.ts';

// What a server sends with the site, and that the pages keep to it.

test('every page is told who may frame it, and no address has one header twice', () => {
  for (const path of [...pages, '/404.html', '/feed.xml', '/data/events.ics', '/_astro/a.js']) {
    const names = headerRules
      .filter((rule) => new RegExp(toPattern(rule.path)).test(path))
      .flatMap(({ headers }) => Object.keys(headers));
    assert.equal(new Set(names).size, names.length, `${path}: ${names.join(', ')}`);
    if (!path.endsWith('/')) continue;
    const policy = toHeaders(path)['Content-Security-Policy'] ?? '';
    assert.match(policy, path.startsWith('/embed/') ? /frame-ancestors \*$/ : /frame-ancestors 'none'$/, path);
  }
});

describe('in a browser', () => {
  const site = browseSite();
  const newsroom = openNewsroom();

  for (const path of kinds) {
    test(`${path} breaks no policy`, async () => {
      const page = await site.newPage({ viewport: { width: 1280, height: 900 } });
      const answer = await page.goto(site.url + path, { waitUntil: 'networkidle' });
      assert.ok(answer?.headers()['content-security-policy'], 'the page comes with its policy');
      await page.close();
      assert.deepEqual(site.takeViolations(), []);
    });
  }

  test('a script and a style that were slipped into a page do nothing', async () => {
    const page = await site.newPage();
    await page.goto(site.url);
    const [ran, colour] = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.slipped = true';
      const style = document.createElement('style');
      style.textContent = 'body { color: rgb(1, 2, 3) }';
      document.head.append(script, style);
      return ['slipped' in globalThis, getComputedStyle(document.body).color];
    });
    await page.close();
    assert.equal(ran, false);
    assert.notEqual(colour, 'rgb(1, 2, 3)');
    const stopped = site.takeViolations().join('\n');
    assert.match(stopped, /directive "?'?script-src/);
    assert.match(stopped, /directive "?'?style-src/);
  });

  test('another site may frame a widget, and no other page', async () => {
    const framing = ['/embed/timeline/', '/about/']
      .map((path) => `<iframe src="${site.url}${path}"></iframe>`)
      .join('');
    const page = await site.newPage();
    await page.goto(newsroom.publish('/', framing), { waitUntil: 'load' });
    const shown = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame
            .evaluate(() => document.querySelectorAll('#main, ledger-timeline, article, main').length)
            .catch(() => 0),
        ),
    );
    await page.close();
    assert.ok((shown[0] ?? 0) > 0, 'the widget is shown');
    assert.equal(shown[1], 0, 'the page is not');
    assert.match(site.takeViolations().join('\n'), /frame-ancestors 'none'/);
  });
});

describe('nginx with deploy/nginx.conf', { skip: hasNginx ? false : 'left out: there is no nginx here' }, () => {
  let site: Served;
  before(async () => {
    site = await serveWithNginx(dist);
  });
  after(() => site?.stop());

  const files = ['/feed.xml', '/feed.json', '/data/events.ics', '/data/events.csv', '/data/events.geojson']
    .concat(['/data/annotations.jsonld', '/data/followthemoney.ndjson', '/schema/event.schema.json', '/embed.js'])
    .concat(['/favicon.svg', '/robots.txt', '/sitemap.xml']);
  for (const path of [...kinds, ...files.filter((name) => existsSync(join(dist, name)))]) {
    test(`sends with ${path} what the table says`, async () => {
      const answer = await fetch(site.url + path);
      assert.equal(answer.status, 200);
      for (const [name, value] of Object.entries(toHeaders(path))) assert.equal(answer.headers.get(name), value, name);
      if (!path.startsWith('/embed')) assert.equal(answer.headers.get('x-frame-options'), null);
    });
  }

  test('answers what is not there with the page that says so', async () => {
    const answer = await fetch(`${site.url}/nothing/here/`);
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), /Page not found/);
  });
});
