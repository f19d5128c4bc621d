import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../schema/article.ts';
import { relatedArticles } from './related.ts';

function article(slug: string, ids: string[]): Article {
  return {
    slug,
    title: slug,
    description: slug,
    date: '2021-11-10',
    authors: ['Desk'],
    kind: 'analysis',
    corrections: [],
    parts: [],
    headings: [],
    sentences: [],
    words: 0,
    mentions: ids.map((id) => ({
      type: 'place' as const,
      id,
      start: 0,
      end: 1,
      text: id,
      rule: 'test',
      sentence: 's-000000',
    })),
  };
}

const all = [
  article('one', ['everywhere', 'rare', 'common']),
  article('two', ['everywhere', 'common']),
  article('three', ['everywhere', 'rare', 'common']),
  article('four', ['everywhere']),
];

test('the article with the rarest names in common comes first', () => {
  const [first] = all;
  assert.ok(first);
  const related = relatedArticles(first, all);
  assert.deepEqual(
    related.map(({ article: { slug }, shared }) => [slug, shared]),
    [
      ['three', ['rare', 'common']],
      ['two', ['common']],
    ],
  );
});

test('a name that every article has relates nothing', () => {
  const four = all[3];
  assert.ok(four);
  assert.deepEqual(relatedArticles(four, all), []);
});

test('no more than asked for, and never the article itself', () => {
  const [first] = all;
  assert.ok(first);
  assert.deepEqual(
    relatedArticles(first, all, 1).map(({ article: { slug } }) => slug),
    ['three'],
  );
});
