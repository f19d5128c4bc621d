import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Count } from '../schema/count.ts';
import type { Statement } from '../schema/statement.ts';
import { toCountWords, toStatementRows } from './claim-row.ts';

const cases: [Partial<Count>, string][] = [
  [{ value: 3000, qualifier: 'exact' }, '3,000'],
  [{ value: 3000, qualifier: 'approx' }, 'about 3,000'],
  [{ value: 11, qualifier: 'at-least' }, 'at least 11'],
  [{ min: 3000, max: 4000, qualifier: 'range' }, '3,000–4,000'],
  [{ min: 24, max: 99, qualifier: 'vague' }, 'some number between 24 and 99'],
  [{ min: 24, qualifier: 'vague' }, 'at least 24'],
  [{ qualifier: 'vague' }, 'an unknown number'],
];
for (const [count, words] of cases) {
  test(words, () =>
    assert.equal(toCountWords({ value: null, min: null, max: null, qualifier: 'exact', ...count }), words),
  );
}

test('a sentence that accuses and denies is one line, which leads to both', () => {
  const said = (id: string, stance: Statement['stance'], title: string): Statement =>
    // the other fields are of no matter here
    ({
      id,
      stance,
      title,
      speaker: 'a',
      date: { start: '2021-05-02', end: null, precision: 'day' },
      evidence: [],
    }) as unknown as Statement;
  const rows = toStatementRows(
    [said('one', 'accuses', 'X'), said('two', 'denies', 'X'), said('three', 'denies', 'Y')],
    new Map([['a', 'Norland']]),
  );
  assert.deepEqual(
    rows.map(({ id, detail, also }) => [id, detail, also]),
    [
      ['one', 'Norland accuses', [{ label: 'denies', href: '/statements/two/' }]],
      ['three', 'Norland denies', undefined],
    ],
  );
});
