import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, PlacedMention } from '../schema/article.ts';
import type { Registers } from '../schema/registers.ts';
import { createLedger } from './create-ledger.ts';

const registers = {
  site: {
    eventTypes: [{ id: 'border-closure', label: 'Closure', lane: 'border', triggers: [] }],
    metrics: [
      {
        id: 'camp-population',
        label: 'Camp',
        description: 'Camp',
        unit: 'people',
        lane: 'people',
        groups: [],
        near: [],
      },
    ],
  },
  actors: ['norland', 'sudland', 'guard', 'committee', 'union'].map((id) => ({ id, name: id, kind: 'state' })),
  places: [
    { id: 'brzeg', precision: 'town' },
    { id: 'lipa', precision: 'town' },
    { id: 'norland', precision: 'country' },
  ],
  sources: [
    { id: 'early', published: '2021-05-04' },
    { id: 'late', published: '2021-05-09' },
  ],
} as unknown as Registers;

type Loose = Partial<Record<string, unknown>> & { type: string; text: string };

/** An article of sentences, each with its mentions; offsets are those of the sentences laid end to end. */
function article(slug: string, sentences: [string, string[], Loose[]][], kind = 'paragraph'): Article {
  let at = 0;
  const mentions: PlacedMention[] = [];
  const list = sentences.map(([text, sources, found], index) => {
    const start = at;
    at += text.length + 1;
    const id = `s-${slug}-${index}`;
    for (const mention of found) {
      const from = start + text.indexOf(mention.text);
      mentions.push({
        rule: 'test',
        places: [],
        participants: [],
        factuality: 'asserted',
        attributedTo: null,
        polarity: 'begin',
        cancelled: false,
        stance: null,
        date: null,
        value: null,
        min: null,
        max: null,
        qualifier: 'exact',
        unit: 'people',
        isMigrantCount: true,
        metric: 'camp-population',
        period: null,
        claimant: null,
        noun: null,
        sender: null,
        targets: [],
        status: 'adopted',
        measures: [],
        package: null,
        individualsAdded: null,
        entitiesAdded: null,
        individualsTotal: null,
        entitiesTotal: null,
        legalRef: null,
        ...mention,
        start: from,
        end: from + mention.text.length,
        sentence: id,
      } as unknown as PlacedMention);
    }
    return { id, text, start, end: start + text.length, sources, kind: kind as 'paragraph', block: 0 };
  });
  return { slug, date: '2021-06-01', sentences: list, mentions } as unknown as Article;
}

const closed = (change: object = {}): Loose => ({
  type: 'event',
  text: 'closed',
  eventType: 'border-closure',
  date: '2021-05-04',
  places: ['brzeg'],
  participants: ['norland'],
  ...change,
});

test('two articles that tell of one event give one event with two sentences', () => {
  const a = article('a', [['Norland closed the Brzeg crossing.', ['late'], [closed()]]]);
  const b = article('b', [['The crossing at Brzeg was closed.', ['early'], [closed({ participants: [] })]]]);
  const { events } = createLedger([b, a], registers);
  assert.equal(events.length, 1);
  assert.equal(events[0]?.id, '2021-05-04-border-closure-brzeg');
  assert.deepEqual(
    events[0]?.evidence.map((one) => [one.article, one.reported]),
    [
      ['b', '2021-05-04'],
      ['a', '2021-05-09'],
    ],
    'oldest report first',
  );
  assert.deepEqual(
    createLedger([a, b], registers),
    createLedger([b, a], registers),
    'the order of the articles does not matter',
  );
});

test('another day, place, polarity or precision is another event', () => {
  const changes = [
    { date: '2021-05-05' },
    { places: ['lipa'], participants: ['norland'] },
    { polarity: 'end' },
    { date: '2021-05' },
  ];
  for (const change of changes) {
    const { events } = createLedger(
      [
        article('a', [
          ['Norland closed Brzeg.', ['early'], [closed()]],
          ['It closed it.', ['early'], [closed(change)]],
        ]),
      ],
      registers,
    );
    assert.equal(events.length, 2, JSON.stringify(change));
  }
});

test('what one speaker tells of one day is one event, unless places or people speak against it', () => {
  const told = (change: object): Loose =>
    closed({ factuality: 'claimed', attributedTo: 'guard', places: [], participants: [], ...change });
  const of = (change: object): number =>
    createLedger(
      [
        article('a', [
          ['The guard said Brzeg was closed.', ['early'], [told({ places: ['brzeg'] })]],
          ['It had been closed, the guard said.', ['early'], [told(change)]],
        ]),
      ],
      registers,
    ).events.length;
  assert.equal(of({}), 1);
  assert.equal(of({ attributedTo: 'committee' }), 2);
  assert.equal(of({ places: ['lipa'] }), 2);
});

test('an event without a date, or in a heading, stays out', () => {
  assert.equal(
    createLedger([article('a', [['Norland closed Brzeg.', ['early'], [closed({ date: null })]]])], registers).events
      .length,
    0,
  );
  assert.equal(
    createLedger([article('a', [['Norland closed Brzeg.', ['early'], [closed()]]], 'heading')], registers).events
      .length,
    0,
  );
});

test('what one asserts, another who claims it does not weaken', () => {
  const { events } = createLedger(
    [
      article('a', [
        ['Norland said it closed Brzeg.', ['early'], [closed({ factuality: 'claimed', attributedTo: 'norland' })]],
        ['Norland closed Brzeg.', ['early'], [closed()]],
      ]),
    ],
    registers,
  );
  assert.equal(events[0]?.factuality, 'asserted');
  assert.deepEqual(events[0]?.attributedTo, []);
});

test('counts of two counters for one day and place contradict each other and are not merged', () => {
  const { counts } = createLedger(
    [
      article('a', [
        [
          'The guard put it at 3,500 people in Brzeg.',
          ['early'],
          [
            { type: 'count', text: '3,500', value: 3500, claimant: 'guard', period: '2021-05-04' },
            { type: 'place', text: 'Brzeg', id: 'brzeg' },
          ],
        ],
        [
          'The committee put it at 2,000 people in Brzeg.',
          ['early'],
          [
            { type: 'count', text: '2,000', value: 2000, claimant: 'committee', period: '2021-05-04' },
            { type: 'place', text: 'Brzeg', id: 'brzeg' },
          ],
        ],
      ]),
    ],
    registers,
  );
  assert.deepEqual(
    counts.map((count) => [count.value, count.claimant, count.asOf, count.place]),
    [
      [2000, 'committee', '2021-05-04', 'brzeg'],
      [3500, 'guard', '2021-05-04', 'brzeg'],
    ],
  );
  assert.deepEqual(counts[0]?.conflictsWith, [counts[1]?.id]);
  assert.deepEqual(counts[1]?.conflictsWith, [counts[0]?.id]);
});

test('a count is placed by the editor who says where, else by the places beside it', () => {
  const of = (place?: string): [string | null | undefined, string[] | undefined] => {
    const count = { type: 'count', text: '350', value: 350, period: '2021-05-04', ...(place ? { place } : {}) };
    const text = 'There were 350 people in Brzeg.';
    const found = article('a', [[text, ['early'], [count, { type: 'place', text: 'Brzeg', id: 'brzeg' }]]]);
    const [known] = createLedger([found], registers).counts;
    return [known?.place, known?.places];
  };
  assert.deepEqual(of(), ['brzeg', ['brzeg']]);
  assert.deepEqual(of('lipa'), ['lipa', ['lipa', 'brzeg']]);
});

test('a round of sanctions gathers its history from the call to the adoption', () => {
  const mention = (change: object): Loose => ({
    type: 'sanction',
    text: 'package',
    sender: 'union',
    targets: ['sudland'],
    package: 'fifth package',
    ...change,
  });
  const { sanctions } = createLedger(
    [
      article('a', [
        [
          'The union adopted a fifth package on 2 December.',
          ['late'],
          [mention({ status: 'adopted', date: '2021-12-02', individualsAdded: 17 })],
        ],
        [
          'Norland called for a fifth package on 9 November.',
          ['early'],
          [mention({ status: 'called-for', date: '2021-11-09' })],
        ],
      ]),
    ],
    registers,
  );
  assert.equal(sanctions.length, 1);
  assert.equal(sanctions[0]?.id, '2021-12-02-union-fifth-package');
  assert.equal(sanctions[0]?.status, 'adopted');
  assert.equal(sanctions[0]?.individualsAdded, 17);
  assert.deepEqual(
    sanctions[0]?.history.map((step) => [step.status, step.date]),
    [
      ['called-for', '2021-11-09'],
      ['adopted', '2021-12-02'],
    ],
  );
});

test('a mention that takes a round for given is a sentence about it and no step', () => {
  const mention = (status: string, date: string | null): Loose => ({
    type: 'sanction',
    text: 'package',
    sender: 'union',
    package: 'fifth package',
    status,
    date,
  });
  const told: [string, string[], Loose[]][] = [
    ['The fifth package had named its grounds.', ['late'], [mention('in-force', null)]],
    ['The union adopted a fifth package on 2 December.', ['late'], [mention('adopted', '2021-12-02')]],
  ];
  for (const sentences of [told, told.toReversed()]) {
    const { sanctions } = createLedger([article('a', sentences)], registers);
    assert.deepEqual(
      sanctions.map(({ status, history, evidence }) => [status, history.map((step) => step.status), evidence.length]),
      [['adopted', ['adopted'], 2]],
    );
  }
  const [inForce] = createLedger(
    [article('a', [['The fifth package took effect on 9 December.', ['late'], [mention('in-force', '2021-12-09')]]])],
    registers,
  ).sanctions;
  assert.deepEqual(
    inForce?.history.map(({ status }) => status),
    ['in-force'],
  );
});

test('a background mention of sanctions, without sender or day, is no round', () => {
  const background = (change: object): Loose => ({ type: 'sanction', text: 'sanctions', ...change });
  const of = (change: object): number =>
    createLedger([article('a', [['The sanctions hurt.', ['early'], [background(change)]]])], registers).sanctions
      .length;
  assert.equal(of({ date: '2021-05-04' }), 0);
  assert.equal(of({ sender: 'union' }), 0);
  assert.equal(of({ sender: 'union', date: '2021-05-04' }), 1);
});

test('statements keep speaker, stance and what is said; unregistered speakers stay in their article', () => {
  const said = (change: object): Loose => ({
    type: 'event',
    text: 'denied',
    eventType: 'denial',
    stance: 'denies',
    date: '2021-05-04',
    attributedTo: 'sudland',
    ...change,
  });
  const { statements } = createLedger(
    [
      article('a', [
        ['Sudland denied that it had opened the gate.', ['early'], [said({})]],
        ['Someone denied it.', ['early'], [said({ attributedTo: 'someone' })]],
      ]),
    ],
    registers,
  );
  assert.deepEqual(
    statements.map((one) => [one.id, one.stance, one.about]),
    [['2021-05-04-sudland-denies', 'denies', 'it had opened the gate']],
  );
});

test('what is said stands before the words of speech where the speaker stands behind them', () => {
  const of = (text: string, words: string): string | null | undefined => {
    const said = { type: 'event', text: words, eventType: 'statement', date: '2021-05-04', attributedTo: 'guard' };
    const found = article('a', [[text, ['early'], [said, { type: 'actor', text: 'guard', id: 'guard' }]]]);
    return createLedger([found], registers).statements[0]?.about;
  };
  assert.equal(of('The gate was shut, said the guard.', 'said'), 'The gate was shut');
  assert.equal(of('The gate was shut, according to the guard, for a day.', 'according to'), 'The gate was shut');
  assert.equal(of('It said that the guard had shut it.', 'said'), 'the guard had shut it');
});

test('a count takes its title from a sentence, not from the cell of a table', () => {
  const count = { type: 'count', text: '39,670', value: 39670, period: '2021' };
  const cell = article('a', [['39,670 attempts', ['early'], [count]]], 'cell');
  const sentence = article('b', [['The guard counted 39,670 attempts.', ['early'], [count]]]);
  const titleOf = (...articles: Article[]): string[] =>
    createLedger(articles, registers).counts.map((one) => one.title);
  assert.deepEqual(titleOf(cell), ['39,670 attempts']);
  assert.deepEqual(titleOf(cell, sentence), ['The guard counted 39,670 attempts']);
});

test('a statement is not dated by the period that it counts', () => {
  const of = (period: string, metric = 'camp-population'): (string | null)[] => {
    const count = { type: 'count', text: '75', value: 75, period, metric };
    const said = { type: 'event', text: 'counted', eventType: 'statement', date: period, attributedTo: 'guard' };
    const text = 'The guard counted 75 people.';
    return createLedger([article('a', [[text, ['early'], [count, said]]])], registers).statements.map(
      (statement) => statement.date.start,
    );
  };
  assert.deepEqual(of('2021-05-01/2021-05-08'), []);
  assert.deepEqual(of('2021-05-04'), ['2021-05-04']);
  assert.deepEqual(of('2021-05', 'other'), ['2021-05']);
});

test('a claim that no sentence cites a source for stays in its article', () => {
  const of = (...sources: string[][]): number =>
    createLedger(
      [
        article(
          'a',
          sources.map((ids) => ['Norland closed Brzeg.', ids, [closed()]]),
        ),
      ],
      registers,
    ).events.length;
  assert.equal(of([]), 0);
  assert.equal(of([], ['early']), 1);
});

test('what a count counts over more than a day is no event of its own', () => {
  const of = (text: string, date: string, count: object, noun = 'closures'): number =>
    createLedger(
      [
        article('a', [
          [
            text,
            ['early'],
            [
              { type: 'count', text: '75', value: 75, period: date, noun, ...count },
              closed({ text: 'closures', date }),
            ],
          ],
        ]),
      ],
      registers,
    ).events.length;
  const behind = 'Norland counted 75 closures in Brzeg.';
  assert.equal(of(behind, '2021-01/2025-12', {}), 0);
  assert.equal(of(behind, '2021', {}), 0);
  assert.equal(of('The number of closures in Brzeg rose to 75.', '2021-05', {}), 0);
  assert.equal(of(behind, '2021-05', {}, 'border closures'), 1, 'the noun stands elsewhere');
  assert.equal(of('Norland counted 75 border closures in Brzeg.', '2021-05', {}, 'border closures'), 0);
  assert.equal(of(behind, '2021-05-04', {}), 1, 'a day is an event');
  assert.equal(of(behind, '2021-05', { metric: 'other' }), 1, 'a count that the ledger does not keep tells nothing');
  assert.equal(of(behind, '2021-05', { noun: 'soldiers' }), 1);
  assert.equal(of(behind, '2021-05', { doubt: 'far-antecedent' }), 1);
  assert.equal(of('By 4 May, Norland had counted 75 closures.', '2021-05-04', {}), 0, 'the day is that of the count');
  assert.equal(of('75 people have since found closures.', '2021-05-04', {}, 'people'), 0, 'a verb behind the noun');
  assert.equal(
    of('75 people found the closures.', '2021-05-01/2021-05-03', {}, 'people'),
    1,
    'three days are an event',
  );
  assert.equal(of('75 people found the closures.', '2021-01-01/2021-05-03', {}, 'people'), 0);
});
