import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEvidence } from '../../schema/evidence-fixture.ts';
import { makeSanction } from '../../schema/sanction-fixture.ts';
import type { Sanction } from '../../schema/sanction.ts';
import { layoutRounds } from './layout.ts';
import { toSanctionPairs } from './pairs.ts';
import { toSenderRounds } from './rounds.ts';
import { layoutStatusLine } from './status-line.ts';

const evidence = makeEvidence();
const sanction = (id: string, sender: string | null, start: string, part: Partial<Sanction> = {}): Sanction =>
  makeSanction(id, { sender, date: { start, end: null, precision: 'day' }, ...part });
const sanctions = [
  sanction('a', 'union', '2020-10-02', { individualsAdded: 40 }),
  sanction('b', 'union', '2021-06-21', { individualsAdded: 78, entitiesAdded: 8, individualsTotal: 120 }),
  sanction('c', 'union', '2021-07-01'),
  sanction('d', 'union', '2021-11-01', { status: 'called-for', individualsAdded: 900 }),
  sanction('e', 'island', '2021-06-21', { entitiesAdded: 2, targets: ['rival', 'firm'] }),
  sanction('f', 'state', '2021-06-21'),
];

test('sums are of one sender, of rounds that were adopted; a sender without numbers has no chart', () => {
  const senders = toSenderRounds(sanctions);
  assert.deepEqual(
    senders.map(({ sender, rounds }) => [sender, ...rounds.map(({ persons, entities }) => `${persons}/${entities}`)]),
    [
      ['union', '40/0', '120/8', '120/8'],
      ['island', '0/2'],
    ],
  );
});

for (const width of [340, 720, 1180]) {
  test(`width ${width}: steps never fall, panels do not meet, labels keep apart`, () => {
    const layout = layoutRounds(toSenderRounds(sanctions), width);
    const [union, island] = layout.panels;
    assert.ok(union?.persons && union.entities && island?.entities);
    const heights = union.rounds.map(({ y }) => y);
    assert.deepEqual(
      heights.toSorted((a, b) => b - a),
      heights,
    );
    assert.ok(Math.abs(union.persons.y - union.entities.y) >= 13);
    assert.equal(island.persons, null);
    assert.ok(island.x >= union.x + union.width || island.y >= union.y + union.height);
    assert.ok(layout.panels.every((panel) => panel.x + panel.width <= width + 0.1));
    assert.equal(union.rounds.find(({ sanction: { id } }) => id === 'c')?.counts, false);
    assert.notEqual(union.rounds.find(({ sanction: { id } }) => id === 'b')?.totalY, null);
  });
}

test('a status line runs from the first stage told of to the last', () => {
  const history = [
    { status: 'called-for' as const, date: '2021-11-08', evidence },
    { status: 'adopted' as const, date: null, evidence },
  ];
  const { stations, from, to } = layoutStatusLine({ history }, 100, 0);
  assert.deepEqual(
    stations.filter(({ reached }) => reached).map(({ status, date }) => [status, date]),
    [
      ['called-for', '2021-11-08'],
      ['adopted', null],
    ],
  );
  assert.deepEqual([from, to], [0, 60]);
});

test('pairs have most first', () => {
  const pairs = toSanctionPairs(sanctions);
  assert.deepEqual(pairs.senders, ['union', 'island', 'state']);
  assert.deepEqual(pairs.targets, ['rival', 'firm']);
  assert.deepEqual(
    pairs.of('island', 'firm').map(({ id }) => id),
    ['e'],
  );
});
