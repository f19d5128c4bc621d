import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDateWords } from '../formats/date-words.ts';
import { sayDate } from './language-dates.ts';

const cases: [written: string, polish: string | null, german: string | null][] = [
  ['9 November 2021', '9 listopada 2021', '9. November 2021'],
  ['November 2021', 'listopad 2021', 'November 2021'],
  ['2021', '2021', '2021'],
  ['8–18 November 2021', '8–18 listopada 2021', '8.–18. November 2021'],
  ['28 October – 3 November 2021', '28 października – 3 listopada 2021', '28. Oktober – 3. November 2021'],
  ['June–August 2021', 'czerwiec 2021 – sierpień 2021', 'Juni – August 2021'],
  ['30 December 2021 – 2 January 2022', '30 grudnia 2021 – 2 stycznia 2022', '30. Dezember 2021 – 2. Januar 2022'],
  // neither end becomes more precise
  ['June 2021 – 3 July 2021', 'czerwiec 2021 – 3 lipca 2021', 'Juni 2021 – 3. Juli 2021'],
  ['2020 – June 2021', '2020 – czerwiec 2021', '2020 – Juni 2021'],
  ['9 Nov 2021', '9 lis 2021', '9. Nov. 2021'],
  ['1 Oct – 30 Nov 2021', '1 paź – 30 lis 2021', '1. Okt. – 30. Nov. 2021'],
  ['23 May 2021', '23 maja 2021', '23. Mai 2021'],
  ['1 May – 30 Nov 2021', '1 maj – 30 lis 2021', '1. Mai – 30. Nov. 2021'],
  ['1 May – 30 June 2021', '1 maja – 30 czerwca 2021', '1. Mai – 30. Juni 2021'],
  ['November', 'listopad', 'November'],
  ['Jun', 'cze', 'Jun'],
  ['mid-November 2021', null, null],
  ['early 2021', null, null],
  ['winter 2021', null, null],
  ['9 2021', null, null],
  ['8', null, null],
  ['8–18', null, null],
  ['Marching on', null, null],
  ['Decision 2021', null, null],
];
// Intl chooses between kinds of spaces by itself
const plain = (text: string | null): string | null => text?.replace(/\s/g, ' ').replace(/ ?– ?/g, '–') ?? null;
for (const [written, polish, german] of cases) {
  test(`${written}: ${german ?? 'left as it is'}`, () => {
    assert.equal(plain(sayDate(written, 'pl')), plain(polish));
    assert.equal(plain(sayDate(written, 'de')), plain(german));
  });
}

test('a month behind a word has the form that it has in a date', () => {
  assert.equal(sayDate('November 2021', 'pl', true), 'listopada 2021');
  assert.equal(sayDate('November 2021', 'de', true), 'November 2021');
  assert.equal(sayDate('9 November 2021', 'pl', true), '9 listopada 2021');
});

test('every date of the site that has a day, month or year is known', () => {
  const prefixes = ['2021', '2021-05', '2021-05-31', '2021-12', '2022-02-01'];
  for (const start of prefixes)
    for (const end of [null, ...prefixes]) {
      const words = toDateWords({ start, end }).replace(/\s/g, ' ');
      assert.ok(sayDate(words, 'de'), words);
    }
});
