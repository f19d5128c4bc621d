import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSentences } from './sentence-boundaries.ts';

const cases: [string, string[]][] = [
  ['One. Two.', ['One.', 'Two.']],
  ['Mr. Berg spoke. Dr. Lund did not.', ['Mr. Berg spoke.', 'Dr. Lund did not.']],
  ['The U.S. Treasury acted. The U.S. The EU did too.', ['The U.S. Treasury acted.', 'The U.S.', 'The EU did too.']],
  ['It began on Nov. 9 near the fence.', ['It began on Nov. 9 near the fence.']],
  ['Some goods, e.g. Potash, were hit.', ['Some goods, e.g. Potash, were hit.']],
  ['J. Stoltenberg said so.', ['J. Stoltenberg said so.']],
  ['“It is over.” She left.', ['“It is over.”', 'She left.']],
  ['"What if we stop?" he asked. Nobody answered.', ['"What if we stop?" he asked.', 'Nobody answered.']],
  ['They counted 3.5 million. 200 people came.', ['They counted 3.5 million.', '200 people came.']],
  ['Was it so? No! Yes…', ['Was it so?', 'No!', 'Yes…']],
  ['No full stop', ['No full stop']],
  ['   ', []],
  ['Вони прийшли. Потім пішли.', ['Вони прийшли.', 'Потім пішли.']],
  ['On 9.11.2021 it closed. It reopened.', ['On 9.11.2021 it closed.', 'It reopened.']],
];
for (const [text, expected] of cases) {
  test(JSON.stringify(text), () => {
    assert.deepEqual(
      parseSentences(text).map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  });
}

test('hostile strings take linear time and give ranges in order', () => {
  for (const text of [
    '.'.repeat(100_000),
    '". '.repeat(30_000),
    'A. '.repeat(30_000),
    '('.repeat(100_000),
    'no end '.repeat(20_000),
  ]) {
    let last = 0;
    for (const { start, end } of parseSentences(text)) {
      assert.ok(start >= last && end > start && end <= text.length);
      last = end;
    }
  }
});
