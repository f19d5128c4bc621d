import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEvidence } from '../../schema/evidence-fixture.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Event } from '../../schema/event.ts';
import type { Sanction } from '../../schema/sanction.ts';
import type { Statement } from '../../schema/statement.ts';
import { layoutEgo } from './ego.ts';
import { layoutLife } from './life.ts';
import { layoutMatrix, toPairs } from './matrix.ts';
import { toTies } from './relations.ts';
import { toTieWords } from './signs.ts';

const actor = (id: string, kind: Actor['kind'], country: string | null, actsFor: string | null = null) => ({
  id,
  kind,
  country,
  actsFor,
});
const actors = [
  actor('norland', 'state', 'NO'),
  actor('minister', 'person', 'NO'),
  actor('rebel', 'person', 'NO'),
  actor('elbonia', 'state', 'EL'),
  actor('union', 'intergovernmental', null),
  actor('council', 'government-body', null, 'union'),
];
const evidence = (sentence: string) => makeEvidence({ sentence });
let day = 10;
const base = () => ({
  title: 't',
  places: [],
  date: { start: `2021-11-${day++}`, end: null, precision: 'day' as const },
  factuality: 'asserted' as const,
  attributedTo: [],
});
const says = (speaker: string, stance: Statement['stance'], others: string[], sentence: string): Statement => ({
  ...base(),
  id: `${speaker}-${sentence}`,
  speaker,
  stance,
  about: null,
  actors: [speaker, ...others],
  evidence: [evidence(sentence)],
});
const meets = (id: string, type: string, who: string[]): Event => ({
  ...base(),
  id,
  type,
  lane: 'diplomacy',
  actors: who,
  polarity: 'begin',
  cancelled: false,
  evidence: [evidence('s-e')],
});
const sanction = (id: string, status: Sanction['status']): Sanction => ({
  ...base(),
  id,
  actors: [],
  evidence: [evidence('s-s')],
  sender: 'union',
  targets: ['elbonia'],
  measures: [],
  package: null,
  individualsAdded: null,
  entitiesAdded: null,
  individualsTotal: null,
  entitiesTotal: null,
  legalRef: null,
  status,
  history: [],
});
const ledger = {
  statements: [
    says('minister', 'accuses', ['norland', 'elbonia'], 's-1'),
    says('norland', 'condemns', ['union', 'elbonia'], 's-2'),
    says('union', 'condemns', ['norland', 'elbonia'], 's-2'),
    says('council', 'supports', ['union', 'norland'], 's-3'),
    says('rebel', 'denies', ['minister'], 's-4'),
    says('elbonia', 'reports', ['norland'], 's-5'),
  ],
  sanctions: [sanction('one', 'adopted'), sanction('two', 'called-for')],
  events: [
    meets('call', 'phone-call', ['minister', 'norland', 'elbonia']),
    meets('raid', 'raid', ['norland', 'elbonia']),
  ],
};
const ties = toTies(ledger, actors);

test('a speaker stands to those named, not to the own side, nor to who speaks along; a mere report is no stance', () => {
  assert.deepEqual(ties.map(({ from, relation, to }) => `${from} ${relation} ${to}`).toSorted(), [
    'council supports norland',
    'minister accuses elbonia',
    'minister meets elbonia',
    'norland condemns elbonia',
    'norland meets elbonia',
    'rebel denies minister',
    'union condemns elbonia',
    'union sanctions elbonia',
  ]);
});

test('a meeting is read from both sides', () => {
  const pairs = toPairs(ties);
  assert.equal(toTieWords(pairs.get('elbonia minister') ?? []), 'meets 1');
  assert.equal(toTieWords(pairs.get('union elbonia') ?? []), 'condemns 1, sanctions 1');
});

for (const width of [340, 1180]) {
  test(`width ${width}: cells keep to the drawing, signs to their cell`, () => {
    const layout = layoutMatrix(ties, { width, most: 4, nameOf: (id) => id });
    assert.equal(layout.names.length, 4);
    assert.equal(layout.names[0]?.id, 'elbonia');
    for (const cell of layout.cells) {
      assert.ok(cell.x >= layout.left && cell.x + layout.cell.width <= width + 0.5);
      for (const { dx, dy, r } of cell.signs)
        assert.ok(dx - r >= 0 && dx + r <= layout.cell.width && dy - r >= 0 && dy + r <= layout.cell.height);
    }
  });

  test(`width ${width}: an actor's ties stand left and right of the other's name`, () => {
    const { rows, x0, x1, left } = layoutEgo(ties, 'elbonia', { width, most: 2, nameOf: (id) => id });
    assert.deepEqual(
      rows.map(({ id, incoming, outgoing }) => [id, incoming.length, outgoing.length]),
      [
        ['minister', 1, 1],
        ['norland', 1, 1],
      ],
    );
    assert.equal(left, 1);
    assert.ok(
      rows.every((row) => row.incoming.every(({ x }) => x < x0) && row.outgoing.every(({ x }) => x > x1 && x < width)),
    );
  });
}

test('a life has its dated offices as bars and its claims as marks that do not meet', () => {
  const claim = (start: string | null) => ({
    title: 't',
    url: '/',
    date: { start, end: null, precision: 'day' as const },
    factuality: 'asserted' as const,
    kind: 1,
  });
  const roles = [
    { title: 'Minister', from: '2015', to: '2021-06-30' },
    { title: 'Undated', from: null, to: null },
  ];
  const rows = [
    { name: 'Events', claims: [claim('2021-05-01'), claim('2021-05-02'), claim('2021-12-01'), claim(null)] },
  ];
  const layout = layoutLife(roles, rows, 720);
  assert.ok(layout);
  assert.deepEqual(
    layout.roles.map(({ lines, isOpenStart, isOpenEnd }) => [lines.join(' '), isOpenStart, isOpenEnd]),
    [['Minister', true, false]],
  );
  const marks = layout.rows[0]?.marks ?? [];
  assert.equal(marks.length, 3);
  for (const [i, one] of marks.entries())
    for (const other of marks.slice(i + 1)) assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= 10);
  assert.equal(layoutLife(roles, [{ name: 'Events', claims: [claim(null)] }], 720), null);
});

test('stacks that are too high say how many more there are, in labels that do not meet', () => {
  const claims = ['2021-01-15', '2021-02-20', '2021-04-01'].flatMap((start) =>
    Array.from({ length: 40 }, () => ({
      title: 't',
      url: '/',
      date: { start, end: null, precision: 'day' as const },
      factuality: 'asserted' as const,
      kind: 1,
    })),
  );
  const late = claims.slice(0, 1).map((one) => ({ ...one, date: { ...one.date, start: '2025-01-01' } }));
  const layout = layoutLife([], [{ name: 'Events', claims: [...claims, ...late] }], 340);
  const [row] = layout?.rows ?? [];
  assert.ok(row && row.more.length > 1);
  assert.equal(
    row.more.reduce((sum, { count }) => sum + count, row.marks.length),
    121,
  );
  for (const [i, one] of row.more.entries()) {
    assert.ok(one.y - 10 >= row.y, 'inside its row');
    for (const next of row.more.slice(i + 1)) assert.ok(Math.abs(one.x - next.x) >= 17 || one.y !== next.y);
  }
});
