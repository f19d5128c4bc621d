import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { toHeadersFile, toNginxConf } from './header-files.ts';
import { headerRules, toHeaders } from './headers.ts';

const root = resolve(import.meta.dirname, '../..');
const files = { 'public/_headers': toHeadersFile(), 'deploy/nginx.conf': toNginxConf() };

for (const [name, text] of Object.entries(files)) {
  test(`${name} says what the table says`, () => {
    if (process.env['UPDATE']) writeFileSync(join(root, name), text);
    assert.equal(readFileSync(join(root, name), 'utf8'), text, 'UPDATE=1 npm run test:unit writes it anew');
  });
}

test('the table keeps to what hosts take: 100 rules, 2,000 characters a line', () => {
  assert.ok(headerRules.length <= 100);
  assert.ok(
    toHeadersFile()
      .split('\n')
      .every((line) => line.length <= 2000),
  );
});

describe('headers of an address', () => {
  const cases: [path: string, header: string, pattern: RegExp][] = [
    ['/', 'Content-Security-Policy', /script-src 'self'; .*frame-ancestors 'none'$/],
    ['/articles/one/', 'Content-Security-Policy', /frame-ancestors 'none'$/],
    ['/embed/timeline/', 'Content-Security-Policy', /frame-ancestors \*$/],
    ['/search/', 'Content-Security-Policy', /script-src 'self' 'wasm-unsafe-eval';.*frame-ancestors 'none'$/],
    ['/data/events.json', 'Access-Control-Allow-Origin', /^\*$/],
    ['/data/events.ics', 'Content-Type', /^text\/calendar; charset=utf-8$/],
    ['/actors/somebody/feed.xml', 'Content-Type', /^application\/atom\+xml; charset=utf-8$/],
    ['/feed.json', 'Content-Type', /^application\/feed\+json; charset=utf-8$/],
    ['/_astro/a.1b2c.woff2', 'Cache-Control', /immutable/],
    ['/_astro/a.1b2c.woff2', 'Access-Control-Allow-Origin', /^\*$/],
    ['/v/0123456789abcdef/embed/map/', 'Content-Security-Policy', /frame-ancestors \*$/],
    ['/v/0123456789abcdef/embed/map/', 'Cache-Control', /immutable/],
    ['/v/manifest.json', 'Access-Control-Allow-Origin', /^\*$/],
    ['/robots.txt', 'X-Content-Type-Options', /^nosniff$/],
  ];
  for (const [path, header, pattern] of cases) {
    test(`${path} ${header}`, () => assert.match(toHeaders(path)[header] ?? '', pattern));
  }
  test('only what may be read from elsewhere is open, only the search may compile', () => {
    assert.equal(toHeaders('/articles/one/')['Access-Control-Allow-Origin'], undefined);
    assert.equal(toHeaders('/')['Cache-Control'], undefined);
    // new copies come to it
    assert.equal(toHeaders('/v/manifest.json')['Cache-Control'], undefined);
    const compiling = headerRules.filter(({ headers }) => JSON.stringify(headers).includes('wasm-unsafe-eval'));
    assert.deepEqual(
      compiling.map(({ path }) => path),
      ['/search/*'],
    );
  });
});
