import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './sentences/mark.ts';

const counts = (...rows: string[]): string[] => {
  const [head = '', ...body] = rows;
  return read(`${head}\n${head.replace(/[^|]+/gu, ' --- ')}\n${body.join('\n')}\n`).flatMap((mention) =>
    mention.type === 'count'
      ? [
          `${mention.text}: ${mention.qualifier} ${mention.value} ${mention.unit} ${mention.metric} ${mention.period} ${String(mention.claimant)}`,
        ]
      : [],
  );
};

test('a heading may say in what its column counts', () => {
  assert.deepEqual(
    counts('| Country | Aid (million zlotys) | Fence, km | Share (%) |', '| Latvia | 2.4 | 145.5 | 12.5 |'),
    [
      '2.4: exact 2400000 zlotys other null null',
      '145.5: exact 145.5 km barrier-length-km null null',
      '12.5: exact 12.5 percent other null null',
    ],
  );
  assert.deepEqual(counts('| Year | Cost in €m | Migrants (thousands) |', '| 2021 | 3 | 4.5 |'), [
    '3: exact 3000000 euros other null null',
    '4.5: exact 4500 migrants other 2021 null',
  ]);
});

test('two numbers in a cell are those of the two nouns of its heading', () => {
  assert.deepEqual(
    counts('| Act | Persons / companies listed |', '| Second round | 40 / 7 |', '| Third round | 12/3 |'),
    [
      '40: exact 40 people other null null',
      '7: exact 7 entities other null null',
      '12: exact 12 people other null null',
      '3: exact 3 entities other null null',
    ],
  );
  assert.deepEqual(counts('| Act | Persons |', '| Second round | 40 / 7 |'), []);
});

test('under "How many" a row says what was counted, when, and "Same" what the row above did', () => {
  assert.deepEqual(
    counts(
      '| What | Number | According to |',
      '| Migrants turned back, 2020 | more than 1,200 | Latvian State Border Guard |',
      '| Same, 2021 | under 900 | Latvian State Border Guard |',
      '| Soldiers, May 2021 | about 600 | Latvian State Border Guard |',
      '| Rooms | 12 | Latvian State Border Guard |',
    ).map((count) => count.split(': ')[0]),
    ['more than 1,200', 'under 900', 'about 600'],
  );
});

test('a column of what was done to some of those in another counts people', () => {
  assert.deepEqual(
    counts('| Week | Migrants | Of them, expelled | Remarks |', '| 1 | 30 or more | 12 (provisional) | 4 to 5 |').map(
      (count) => count.split(': ')[0],
    ),
    ['30 or more', '12'],
  );
});

test('a column of means, or of another time, counts what the first column of its row counts', () => {
  assert.deepEqual(
    counts(
      '| Month | Migrants turned back | Daily mean (rounded) | Soldiers |',
      '| May 2021 | about 620 | 20 | 900 |',
      '| June 2021 | 900 | 30 | 950 |',
    ),
    [
      'about 620: approx 620 migrants pushbacks 2021-05 null',
      '20: exact 20 migrants pushbacks 2021-05 null',
      '900: exact 900 troops other 2021-05 null',
      '900: exact 900 migrants pushbacks 2021-06 null',
      '30: exact 30 migrants pushbacks 2021-06 null',
      '950: exact 950 troops other 2021-06 null',
    ],
  );
  assert.deepEqual(counts('| Route | Seats, June 2021 | July 2021 |', '| Velm | 400 | under 90 |'), [
    '400: exact 400 seats other 2021-06 null',
    'under 90: under 90 seats other 2021-07 null',
  ]);
  assert.deepEqual(counts('| Country | 2021 | 2022 |', '| Latvia | 300 | 400 |'), []);
});

test('a column of a part counts what the first column counts, and a carrier gives no numbers of itself', () => {
  assert.deepEqual(counts('| Country | Attempts | of which from Iraq |', '| Latvia | 500 | approx. 90 |'), [
    '500: exact 500 attempts crossing-attempts null null',
    'approx. 90: approx 90 attempts crossing-attempts null null',
  ]);
  assert.deepEqual(counts('| Carrier | Seats |', '| Belavia | 500 |'), ['500: exact 500 seats other null null']);
});
