import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureRoom } from '../../pipeline/fixtures/room.ts';

// heading, paragraph → what the names of the heading are
const cases: [string, string, string[]][] = [
  ['Poland', 'Guards counted 40 migrants.', ['place poland']],
  ['2. Lithuania and Latvia', 'Guards counted 40 migrants.', ['place lithuania', 'place latvia']],
  ['Poland', 'Twelve banks were put under sanctions.', ['actor poland']],
  ['Poland denies it', 'Guards counted 40 migrants.', ['actor poland']],
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
