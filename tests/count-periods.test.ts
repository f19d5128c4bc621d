import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCounts } from './sentences/mark.ts';

const periods = (text: string): string[] => readCounts(text, ({ period }) => period);

test('a part of a number has its time, and an aside on a part does not hide the time behind it', () => {
  assert.deepEqual(periods('The guards met 300 people in May 2021, 40 of them children.'), [
    '300 2021-05',
    '40 2021-05',
  ]);
  assert.deepEqual(periods('Some 900 people, 200 of them near Velm, tried to cross in May 2021.'), [
    'Some 900 2021-05',
    '200 2021-05',
  ]);
});

test('a list behind a colon has the time of its sum', () => {
  assert.deepEqual(periods('The ministry counted 30 deaths in May 2021: 20 near Latvia, 10 near Poland.'), [
    '30 2021-05',
    '20 2021-05',
    '10 2021-05',
  ]);
});

test('a number without a verb has the time right before it', () => {
  assert.deepEqual(periods('In May 2021 the guards counted 300 attempts; in June 2021, well over 400.'), [
    '300 2021-05',
    'well over 400 2021-06',
  ]);
});

test('what a number is compared with is of another time', () => {
  assert.deepEqual(periods('The guards counted 300 attempts in May 2021, down from 400.'), ['300 2021-05', '400 null']);
});

test('a number that tells only where or in what takes no date from the count before it', () => {
  assert.equal(
    periods('The charity counted 60 deaths in the border areas of four countries from May to June 2021.')[0],
    '60 2021-05/2021-06',
  );
  assert.equal(periods('The guards met 90 migrants along the rivers of two provinces in May 2021.')[0], '90 2021-05');
  assert.equal(periods('The airline took home 300 migrants on six planes in May 2021.')[0], '300 2021-05');
  assert.deepEqual(periods('The guards met 90 migrants in May 2021 and searched four companies in June 2021.'), [
    '90 2021-05',
    'four 2021-06',
  ]);
  assert.equal(periods('The guards met 90 migrants, and four companies closed in June 2021.')[0], '90 null');
});

test('what a clause with a date adds behind a comma is of its time', () => {
  assert.deepEqual(periods('The jet flew home on 9 May 2021, with 200 migrants on board.'), ['200 2021-05-09']);
  assert.deepEqual(periods('It began on 9 May 2021, when close to 200 migrants tried to cross.'), [
    'close to 200 2021-05-09',
  ]);
  assert.deepEqual(periods('The fourth list is of 9 May 2021, with 40 individuals.'), ['40 null']);
  assert.deepEqual(periods('Velm fell silent on 9 May 2021, but 200 migrants had come.'), ['200 null']);
});
