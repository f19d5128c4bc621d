import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Oembed, oembedAlternates, toOembedJson, toOembedXml } from './oembed.ts';

const provider = { title: 'The Ledger', url: 'https://example.org/base/' };
const event: Oembed = {
  name: 'event/x',
  title: 'One <b>"two"</b> &\nit\'s three',
  page: '/events/x/',
  path: '/embed/event/x/',
  height: 300,
};

test('a widget is a quotation and a frame, on one line, with nothing between their tags', () => {
  // the result of our own JSON.stringify
  const { html, type, width, height } = JSON.parse(toOembedJson(event, provider)) as Record<string, string | number>;
  assert.deepEqual([type, width, height], ['rich', 600, 300]);
  const words = 'One &lt;b&gt;&quot;two&quot;&lt;/b&gt; &amp; it&#39;s three';
  assert.equal(
    html,
    `<blockquote><a href="https://example.org/base/events/x/">${words}</a></blockquote>` +
      `<iframe src="https://example.org/base/embed/event/x/" width="600" height="300" title="${words}" frameborder="0" ` +
      'scrolling="no" marginwidth="0" marginheight="0"></iframe>',
  );
});

test('a page without a widget is a link', () => {
  const answer = JSON.parse(toOembedJson({ ...event, path: null }, provider)) as Record<string, string>;
  assert.equal(answer['type'], 'link');
  assert.ok(!('html' in answer));
  assert.match(toOembedXml({ ...event, path: null }, provider), /<type>link<\/type>/);
});

test('links to the answers hold no angle brackets', () => {
  const [json] = oembedAlternates('event/x', event.title, provider.url);
  assert.equal(json?.href, 'https://example.org/base/oembed/event/x.json');
  assert.doesNotMatch(json?.title ?? '', /[<>]/);
});
