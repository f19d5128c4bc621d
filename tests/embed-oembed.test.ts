import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { dist, pages, readPage } from './site.ts';

const decode = (text: string): string =>
  text
    .replaceAll(/&#(?:x27|39);|&apos;/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** WordPress's search for links (class-wp-oembed.php): of the first 153,600 bytes, before the end of the head. */
function discover(html: string): Map<string, string> {
  const head =
    Buffer.from(html)
      .subarray(0, 153_600)
      .toString('utf8')
      .split(/<\/head>/i)[0] ?? '';
  const links = [...head.matchAll(/<link([^<>]+)\/?>/gi)].map(([, attributes = '']) => attributes);
  return new Map(
    links.flatMap((link) => {
      const [type, href] = ['type', 'href'].map((name) => new RegExp(`${name}="([^"]*)"`).exec(link)?.[1] ?? '');
      return /^(application\/json|text\/xml)\+oembed$/.test(type ?? '') ? [[type ?? '', decode(href ?? '')]] : [];
    }),
  );
}

/** Its filter for providers that it does not know (wp_filter_oembed_result): null where the answer is refused. */
function filterLikeWordPress(html: string): string | null {
  const allowed = html.replaceAll(/<(?!\/?(?:a|blockquote|iframe)\b)[^>]*>/g, '');
  const found = /^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/i.exec(allowed);
  return found?.[2] ? `${found[1] ?? ''}${found[2]}` : null;
}

const shareable = pages.filter(
  (page) =>
    ['/', '/timeline/', '/map/'].includes(page) ||
    /^\/(articles|events|statements|sanctions|counts|actors|places)\/(?!in\/)[^/]+\/$/.test(page),
);
const widgets = pages.filter((page) => /^\/embed\/.+/.test(page));
const fileOf = (href: string): string => join(dist, new URL(href).pathname);

test('every page to share and every widget tells where its oEmbed answers lie', () => {
  assert.ok(widgets.length > 500 && new Set(widgets.map((page) => page.split('/')[2])).size === 5);
  const faults = [...shareable, ...widgets].flatMap((page) => {
    const html = readPage(page);
    const links = discover(html);
    assert.ok(html.indexOf('+oembed') < html.indexOf('<style'), `${page}: the links come before what is long`);
    const missing = ['application/json+oembed', 'text/xml+oembed'].filter(
      (type) => !links.has(type) || !existsSync(fileOf(links.get(type) ?? '')),
    );
    return missing.map((type) => `${page}: ${type} ${links.get(type) ?? 'has no link'}`);
  });
  assert.deepEqual(faults, []);
});

const names = readdirSync(join(dist, 'oembed'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);
const read = (name: string): string => readFileSync(join(dist, 'oembed', name), 'utf8');

test('every answer is what the specification asks and what WordPress takes whole', () => {
  assert.ok(names.length > 500);
  for (const name of names) {
    // written by ourselves, read as anybody would
    const answer = JSON.parse(read(name)) as Record<string, string | number>;
    assert.equal(answer['version'], '1.0', name);
    assert.ok(!Object.keys(answer).some((key) => key.startsWith('thumbnail')), name);
    if (answer['type'] === 'link') continue;
    assert.equal(answer['type'], 'rich', name);
    assert.ok(Number.isInteger(answer['width']) && Number.isInteger(answer['height']), name);
    const html = String(answer['html']);
    assert.doesNotMatch(html, /[\n\r]/, name);
    assert.equal(filterLikeWordPress(html), html, name);
    const frame = new URL(decode(/<iframe src="([^"]+)"/.exec(html)?.[1] ?? ''));
    assert.ok(existsSync(join(dist, frame.pathname, 'index.html')), `${name}: ${frame.href}`);
  }
});

test('the answers in XML say the same', () => {
  const parser = new XMLParser({ parseTagValue: false });
  for (const name of names) {
    const answer = JSON.parse(read(name)) as Record<string, string | number>;
    const { oembed } = parser.parse(read(name.replace(/json$/, 'xml'))) as { oembed: Record<string, string> };
    for (const [key, value] of Object.entries(answer))
      assert.equal(oembed[key]?.replaceAll(/\s+/g, ' '), String(value).replaceAll(/\s+/g, ' '), `${name}: ${key}`);
  }
});

test('pages of actors, places and articles give the timeline narrowed to them, or a link where no event is tied to them', () => {
  const kinds = { actors: 'actor', places: 'place', articles: 'article' };
  const frames = new Map<string, number>();
  for (const page of shareable) {
    const [section = '', id = ''] = page.split('/').slice(1);
    const kind = kinds[section as keyof typeof kinds];
    if (kind === undefined) continue;
    // written by ourselves, read as anybody would
    const answer = JSON.parse(read(`${kind}/${id}.json`)) as Record<string, string>;
    const widget = `/embed/timeline/${kind}/${id}/`;
    assert.equal(answer['type'], widgets.includes(widget) ? 'rich' : 'link', page);
    if (answer['type'] === 'link') continue;
    assert.ok(answer['html']?.includes(`${widget}" width="600"`), page);
    assert.ok(answer['html']?.startsWith(`<blockquote><a href="${new URL(page, answer['provider_url']).href}">`), page);
    assert.deepEqual(discover(readPage(widget)), discover(readPage(page)), `${widget}: the same answers`);
    frames.set(kind, (frames.get(kind) ?? 0) + 1);
  }
  for (const kind of Object.values(kinds)) assert.ok((frames.get(kind) ?? 0) > 10, kind);
});
