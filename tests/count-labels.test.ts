import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCounts } from './sentences/mark.ts';

const counts = (text: string): string[] =>
  readCounts(text, ({ unit, isMigrantCount }) => `${unit} ${isMigrantCount ? 'M' : '-'}`);

test('a label says what the numbers behind it count', () => {
  assert.deepEqual(
    counts('The guards sent 40 soldiers.\n\n- **Deaths.** By June the aid group had tallied at least 11.'),
    ['40 troops -', 'at least 11 deaths M'],
  );
  assert.deepEqual(counts('- **Migrants.** Latvia reports 43 more.\n- **Soldiers.** Estonia sent 90 more.'), [
    '43 migrants M',
    '90 troops -',
  ]);
});

test('a sentence that tells something is no label', () => {
  assert.deepEqual(counts('Latvia counted 40 soldiers. Nobody counted deaths. The ministry reported 43.'), [
    '40 troops -',
    '43 troops -',
  ]);
});
