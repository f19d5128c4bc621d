import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureRoom } from '../../pipeline/fixtures/room.ts';

// heading, paragraph → what the names of the heading are
const cases: [string, string, string[]][] = [
  ['Norland', 'Guards counted 40 migrants.', ['place norland']],
  ['2. Norland', 'Guards counted 40 migrants.', ['place norland']],
  ['Norland', 'Twelve banks were put under sanctions.', ['actor norland']],
  ['Norland denies it', 'Guards counted 40 migrants.', ['actor norland']],
];
for (const [heading, paragraph, expected] of cases)
  test(`## ${heading} ¶ ${paragraph}`, () => {
    const { document } = fixtureRoom.reader(
      [
        { text: heading, kind: 'heading', heading: null },
        { text: paragraph, kind: 'paragraph', heading },
      ],
      '2021-05-06',
    );
    const found = document.sentences[0]?.mentions.flatMap((mention) =>
      mention.type === 'actor' || mention.type === 'place' ? [`${mention.type} ${mention.id}`] : [],
    );
    assert.deepEqual(found, expected);
  });
