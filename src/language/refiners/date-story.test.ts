import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader } from '../configuration.ts';
import { registers } from '../fixtures/registers.ts';
import type { Passage } from '../reading.ts';

const read = createReader(registers);

const passages = (texts: readonly string[], heading: string | null = null): Passage[] =>
  texts.map((text) => ({ text, kind: 'paragraph', heading }));
const datesOf = (all: readonly Passage[], date: string): string[] =>
  read([...all], date).document.sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.type === 'date' ? [`${mention.text} = ${mention.value}`] : [])),
  );

void test('a story goes on from one passage to the next in the year that it has come to', () => {
  const story = passages([
    'In June 2021 a few came over.',
    'Velm declared an emergency on 2 July.',
    'On 9 August it ended.',
  ]);
  assert.deepEqual(datesOf(story, '2023-03-01'), [
    'June 2021 = 2021-06',
    '2 July = 2021-07-02',
    '9 August = 2021-08-09',
  ]);
});

void test('a day of the own year of the text needs no year, also behind one of the year before', () => {
  const report = passages(['The count, last told in May 2023, was 23.', 'On 14 January two helpers were held.']);
  assert.deepEqual(datesOf(report, '2024-04-25'), ['May 2023 = 2023-05', '14 January = 2024-01-14']);
});

void test('a day of a month is of the month of the text where another part of it speaks of other years', () => {
  const news = [
    ...passages(['The ban has been in place since June 2023.'], 'Road'),
    ...passages(['On the 11th it was lifted.'], 'Air'),
  ];
  assert.deepEqual(datesOf(news, '2025-09-24'), ['since June 2023 = 2023-06/..', '11th = 2025-09-11']);
  assert.deepEqual(datesOf(news, '2025-09-04').at(-1), '11th = 2025-08-11');
});

void test('an offset to what was before the day of an entry counts back from it', () => {
  const entry = passages(['26 May: Three days after the diversion of a jet, Norland closed the border.']);
  assert.deepEqual(datesOf(entry, '2021-10-01'), ['26 May = 2021-05-26', 'Three days after = 2021-05-23']);
});

void test('a day earlier is none of a week that is still to come', () => {
  const news = passages(['A zone will be introduced next week. Berg met the minister a day earlier.']);
  assert.deepEqual(datesOf(news, '2024-06-06'), ['next week = 2024-W24', 'a day earlier = 2024-06-05']);
});

void test('weekdays in a list of what is to come are ahead', () => {
  const item = (text: string, heading: string): Passage => ({ text, kind: 'item', heading });
  assert.deepEqual(datesOf([item('Tuesday: ministers in Brussels.', 'Coming up')], '2024-10-05'), [
    'Tuesday = 2024-10-08',
  ]);
  assert.deepEqual(datesOf([item('Tuesday: ministers in Brussels.', 'Last week')], '2024-10-05'), [
    'Tuesday = 2024-10-01',
  ]);
});

void test('"that winter" is the one that the end of a stretch is nearest to', () => {
  const numbers = passages([
    'They counted 7,667 from January to October 2021. Nobody knows how many came that winter.',
  ]);
  assert.deepEqual(datesOf(numbers, '2026-11-25').at(-1), 'that winter = 2021-12/2022-02');
  const spring = passages([
    'In July 2022 it found the threat of May 2021 false. It said so on 19 July 2022. The numbers of that spring were low.',
  ]);
  assert.deepEqual(datesOf(spring, '2026-11-25').at(-1), 'that spring = 2022-03/2022-05');
});
