import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './sentences/mark.ts';

const counted = (text: string): string[] =>
  read(text).flatMap((mention) => (mention.type === 'count' && mention.isMigrantCount ? [mention.text] : []));

// a paragraph behind two about people on the move → the numbers in it that count them
const cases: [string, string[]][] = [
  ['About 2,000 people spent the night there.', ['About 2,000']],
  ['The guard brought 60 men to a hall, 12 children among them.', ['60', '12']],
  ['Three men sat in a car.', []],
  ['Some 3,500 people live in the town.', []],
  ['The package adds 25 people and seven companies.', []],
  ['The measures list 40 individuals.', []],
  ['Poland freed 123 people from its prisons.', []],
  ['The guard sent 300 soldiers.', []],
  ['No fewer than nineteen have perished since.', ['No fewer than nineteen']],
  ['Four boys lay asleep in a barn.', ['Four']],
  ['Some 600 people were living in a warehouse.', ['Some 600']],
  ['A family of seven slept in the snow.', ['seven']],
  ['The series on the border runs to tens of thousands.', []],
];
for (const [text, expected] of cases)
  test(text, () => {
    assert.deepEqual(counted(`Migrants camped at the fence.\n\nThe refugees came from Iraq.\n\n${text}`), expected);
  });

test('a crowd in a text that is not about people on the move is none of theirs', () => {
  assert.deepEqual(counted('About 2,000 people came to the fair.'), []);
  assert.deepEqual(counted('About 2,000 people spent the night in the hall.'), []);
});

test('whom somebody would take or help has not been counted anywhere', () => {
  const metrics = (text: string): string[] =>
    read(text).flatMap((mention) => (mention.type === 'count' ? [`${mention.text} ${mention.metric}`] : []));
  assert.deepEqual(
    metrics('Minsk would help about 5,000 migrants go home if the EU let the 2,000 people at the border in.'),
    ['about 5,000 other', '2,000 other'],
  );
  assert.deepEqual(metrics('There were about 7,000 migrants in Belarus.'), ['about 7,000 people-in-belarus']);
});
