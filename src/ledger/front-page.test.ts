import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutFrontPage } from './front-page.ts';

const article = (
  slug: string,
  kind: 'analysis' | 'explainer' | 'briefing' | 'profile',
  date: string,
  words: number,
) => ({
  slug,
  kind,
  date,
  words,
});
const slugs = (list: readonly { slug: string }[]): string[] => list.map(({ slug }) => slug);

test('the longest analysis of the newest day leads, news stands beside it, the rest follows by kind', () => {
  const front = layoutFrontPage(
    [
      article('profile', 'profile', '2021-11-10', 3000),
      article('short', 'analysis', '2021-11-10', 500),
      article('long', 'analysis', '2021-11-10', 900),
      article('older', 'analysis', '2021-11-08', 2000),
      article('why', 'explainer', '2021-11-07', 800),
      article('brief', 'briefing', '2021-11-06', 200),
    ],
    2,
  );
  assert.equal(front.lead?.slug, 'long');
  assert.deepEqual(slugs(front.beside), ['short', 'older']);
  assert.deepEqual(
    front.rest.map(([kind, members]) => [kind, slugs(members)]),
    [
      ['explainer', ['why']],
      ['briefing', ['brief']],
      ['profile', ['profile']],
    ],
  );
});

test('without an analysis the longest of the day leads; without articles nothing does', () => {
  assert.equal(layoutFrontPage([article('a', 'profile', '2021-11-10', 1)]).lead?.slug, 'a');
  assert.deepEqual(layoutFrontPage([]), { lead: null, beside: [], rest: [] });
});
