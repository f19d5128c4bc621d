import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEvidence } from '../schema/evidence-fixture.ts';
import type { Count } from '../schema/count.ts';
import type { Statement } from '../schema/statement.ts';
import { disputedCounts, disputedStatements } from './disputed.ts';

const evidence = makeEvidence({ article: 'one', reported: '2021-11-10' });
const claim = {
  title: 'A claim',
  places: [],
  actors: [],
  date: { start: '2021-11-10', end: null, precision: 'day' as const },
  factuality: 'asserted' as const,
  attributedTo: [],
  evidence: [evidence],
};

function count(id: string, value: number, conflictsWith: string[], start = '2021-11-10'): Count {
  return {
    ...claim,
    id,
    date: { ...claim.date, start },
    metric: 'camp-population',
    value,
    min: null,
    max: null,
    qualifier: 'exact',
    unit: 'people',
    period: null,
    asOf: start,
    place: null,
    claimant: id,
    conflictsWith,
  };
}

function statement(id: string, stance: Statement['stance'], rest: Partial<Statement> = {}): Statement {
  return { ...claim, id, stance, speaker: id, about: null, ...rest };
}

const at = (start: number, article = 'one') => [{ ...evidence, article, start, end: start + 50 }];
const on = (start: string) => ({ start, end: null, precision: 'day' as const });

test('counts that contradict each other make one group, smallest first', () => {
  const groups = disputedCounts([count('c', 4000, ['a']), count('a', 1000, ['b', 'c']), count('b', 2000, ['a'])]);
  assert.deepEqual(
    groups.map((group) => group.counts.map(({ id }) => id)),
    [['a', 'b', 'c']],
  );
});

test('counts without a contradiction, or contradicted by a count that is not there, are not disputed', () => {
  assert.deepEqual(disputedCounts([count('a', 1, []), count('b', 2, ['gone'])]), []);
});

test('the latest dispute comes first', () => {
  const groups = disputedCounts([
    count('a', 1, ['b'], '2021-11-08'),
    count('b', 2, ['a'], '2021-11-08'),
    count('c', 1, ['d'], '2021-11-16'),
    count('d', 2, ['c'], '2021-11-16'),
  ]);
  assert.deepEqual(
    groups.map(({ date }) => date.start),
    ['2021-11-16', '2021-11-08'],
  );
});

const countries = new Map([
  ['accuser', 'Norland'],
  ['ally', 'Norland'],
  ['denier', 'Sorland'],
  ['accused', 'Sorland'],
  ['neighbour', 'Sorland'],
  ['stranger', 'Estland'],
]);

const answers: [name: string, denial: Partial<Statement>, expected: boolean][] = [
  ['in the next sentence', { evidence: at(120) }, true],
  ['in the same sentence', { evidence: at(60) }, true],
  ['in the next sentence, by one of the accused side', { evidence: at(120), speaker: 'neighbour' }, true],
  ['in the next sentence, by one whom nobody accuses', { evidence: at(120), speaker: 'stranger' }, false],
  ['in the next sentence, but made the day before', { evidence: at(120), date: on('2021-11-09') }, false],
  ['in the next sentence, of the month', { evidence: at(120), date: { ...on('2021-11'), precision: 'month' } }, true],
  ['in another paragraph', { evidence: at(900) }, false],
  ['before the accusation', { evidence: at(0) }, false],
  ['in another article', { evidence: at(120, 'two') }, false],
  ['naming the accuser, five days later', { evidence: at(900), actors: ['accuser'], date: on('2021-11-15') }, true],
  ['naming the accuser, a month later', { evidence: at(900), actors: ['accuser'], date: on('2021-12-15') }, false],
  ['naming the accuser, a day before', { evidence: at(900), actors: ['accuser'], date: on('2021-11-09') }, false],
  ['by an ally of the accuser', { evidence: at(120), speaker: 'ally' }, false],
  ['by the accuser itself', { evidence: at(120), speaker: 'accuser' }, false],
];

for (const [name, denial, expected] of answers) {
  test(`a denial ${name} ${expected ? 'answers' : 'does not answer'}`, () => {
    const pairs = disputedStatements(
      [
        statement('accuser', 'accuses', { evidence: at(60), actors: ['accuser', 'accused'] }),
        statement('denier', 'denies', denial),
      ],
      countries,
    );
    assert.equal(pairs.length, expected ? 1 : 0);
  });
}

test('those who accuse in one sentence share a row, others have their own', () => {
  const accuses = (id: string, start: number): Statement =>
    statement(id, 'accuses', { evidence: at(start), actors: [id, 'denier'] });
  const pairs = disputedStatements(
    [
      accuses('accuser', 60),
      accuses('stranger', 60),
      accuses('ally', 600),
      statement('denier', 'denies', { actors: ['ally'], evidence: at(120) }),
    ],
    countries,
  );
  assert.deepEqual(
    pairs.map(({ accusations, denials }) => [accusations.map(({ id }) => id), denials.map(({ id }) => id)]),
    [
      [['ally'], ['denier']],
      [['accuser', 'stranger'], ['denier']],
    ],
  );
});

test('other stances are no dispute', () => {
  const pairs = disputedStatements(
    [statement('one', 'condemns', { evidence: at(60) }), statement('two', 'denies', { evidence: at(120) })],
    countries,
  );
  assert.deepEqual(pairs, []);
});
