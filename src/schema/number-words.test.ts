import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberInWords } from './number-words.ts';

const cases: [value: number, words: string][] = [
  [1, '1'],
  [999, '999'],
  [1000, '1,000'],
  [45_600, '45,600'],
  [999_999, '999,999'],
  [1_000_000, '1 million'],
  [152_000_000, '152 million'],
  [1_600_000_000, '1.6 billion'],
  [1_615_000_000, '1.615 billion'],
  // nothing is rounded
  [1_234_567, '1,234,567'],
  [1_234_567_890, '1,234,567,890'],
  [12.5, '12.5'],
];
for (const [value, words] of cases) test(words, () => assert.equal(numberInWords(value), words));
