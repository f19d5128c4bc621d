import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../schema/source.ts';
import { groupPublishers } from './publishers.ts';

const source = (id: string, publisher: string, kind: Source['kind'], published: string | null): Source => ({
  id,
  publisher,
  title: id,
  url: `https://example.org/${id}`,
  published,
  kind,
  lang: 'en',
  reliabilityNote: null,
});

test('sources stand with their publisher, oldest first, and names that look alike get addresses of their own', () => {
  const groups = groupPublishers(
    [
      source('b', 'Gazeta Łódź', 'press', '2021-11-09'),
      source('a', 'Gazeta Łódź', 'press', '2021-08'),
      source('c', 'Gazeta Łódź', 'state-media', null),
      source('d', 'Gazeta (Lodz)', 'press', null),
      source('e', 'БелТА', 'state-media', null),
    ],
    (id) => (id === 'a' ? 3 : id === 'b' ? 1 : 0),
  );
  assert.deepEqual(
    groups.map(({ slug, sources, cited }) => [slug, sources.map(({ id }) => id).join(), cited]),
    [
      ['gazeta-lodz', 'd', 0],
      ['gazeta-lodz-2', 'a,b,c', 4],
      ['other', 'e', 0],
    ],
  );
  assert.deepEqual(groups[1]?.kinds, ['press', 'state-media']);
});
