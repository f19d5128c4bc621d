import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEvidence } from '../../schema/evidence-fixture.ts';
import type { Event } from '../../schema/event.ts';
import type { Sanction } from '../../schema/sanction.ts';
import { timelineEvidence, toTimelineItems } from './items.ts';

const evidence = makeEvidence({ reported: '2021-11-10' });
const claim = { places: [], actors: [], attributedTo: [], evidence: [evidence] };
const event: Event = {
  ...claim,
  id: '2021-11-09-closure',
  title: 'Crossing closed',
  date: { start: '2021-11-09', end: null, precision: 'day' },
  factuality: 'claimed',
  type: 'border-closure',
  lane: 'border',
  polarity: 'begin',
  cancelled: false,
};
const sanction: Sanction = {
  ...claim,
  id: 'fifth-package',
  title: 'New listings',
  date: { start: '2021-12-02', end: null, precision: 'day' },
  factuality: 'asserted',
  sender: null,
  targets: [],
  measures: [],
  package: 'fifth package',
  individualsAdded: null,
  entitiesAdded: null,
  individualsTotal: null,
  entitiesTotal: null,
  legalRef: null,
  status: 'adopted',
  history: [
    { status: 'called-for', date: '2021-11', evidence },
    { status: 'adopted', date: '2021-12-02', evidence },
    { status: 'adopted', date: '2021-12-02', evidence },
    { status: 'lifted', date: null, evidence },
  ],
};

test('events and steps of sanctions become items by date, undated last', () => {
  const items = toTimelineItems({ events: [event], sanctions: [sanction] });
  assert.deepEqual(
    items.map(({ id, url, title, factuality, date, evidence: count }) => [
      id,
      url,
      title,
      factuality,
      date.precision,
      count,
    ]),
    [
      [
        'fifth-package-called-for-2021-11',
        '/sanctions/fifth-package/',
        'Called for: fifth package',
        'planned',
        'month',
        1,
      ],
      ['2021-11-09-closure', '/events/2021-11-09-closure/', 'Crossing closed', 'claimed', 'day', 1],
      ['fifth-package-adopted-2021-12-02', '/sanctions/fifth-package/', 'New listings', 'asserted', 'day', 2],
      ['fifth-package-lifted', '/sanctions/fifth-package/', 'Lifted: New listings', 'asserted', 'unknown', 1],
    ],
  );
});

test('a sanction of one step has its own title; one sentence that tells of two senders is one mark of both', () => {
  const history = sanction.history.slice(1, 2);
  const twins = ['norland', 'elbonia'].map((sender) => ({ ...sanction, id: `ban-${sender}`, sender, history }));
  const items = toTimelineItems({
    events: [],
    sanctions: [...twins, { ...sanction, id: 'other', title: 'Other', history }],
  });
  assert.deepEqual(
    items.map(({ title, url, actors }) => [title, url, actors]),
    [
      ['New listings', '/sanctions/ban-norland/', ['norland', 'elbonia']],
      ['Other', '/sanctions/other/', []],
    ],
  );
});

test('a denied sanction stays denied before it is adopted', () => {
  const [first] = toTimelineItems({ events: [], sanctions: [{ ...sanction, factuality: 'denied' }] });
  assert.equal(first?.factuality, 'denied');
});

test('each item has the sentences that tell of it, and the day of the first', () => {
  const ledger = { events: [event], sanctions: [sanction] };
  const sentences = timelineEvidence(ledger);
  for (const item of toTimelineItems(ledger)) {
    assert.equal(sentences.get(item.id)?.length, item.evidence, item.id);
    assert.equal(item.known, '2021-11-10');
  }
});
