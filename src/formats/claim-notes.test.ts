import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEvidence } from '../schema/evidence-fixture.ts';
import type { Event } from '../schema/event.ts';
import { toClaimNotes } from './claim-notes.ts';

const evidence = (article: string, sentence: string, start: number) =>
  makeEvidence({ article, sentence, mention: { start, end: start + 6 } });
const event = (id: string, where: Event['evidence']): Event => ({
  id,
  title: id,
  type: 'closure',
  lane: 'border',
  polarity: 'begin',
  cancelled: false,
  places: [],
  actors: [],
  date: { start: '2021-11-09', end: null, precision: 'day' },
  factuality: 'asserted',
  attributedTo: [],
  evidence: where,
});
const sentence = (id: string, sources: string[]) => ({
  id,
  text: 'They closed it.',
  start: 0,
  end: 15,
  sources,
  kind: 'paragraph' as const,
  block: 0,
});

test('claims stand with their sentence, in reading order, each once, with the sources cited there', () => {
  const notes = toClaimNotes(
    { slug: 'one', sentences: [sentence('s-1', ['paper', 'paper']), sentence('s-2', []), sentence('s-3', ['radio'])] },
    {
      events: [
        event('later', [evidence('one', 's-1', 40), evidence('one', 's-1', 60)]),
        event('sooner', [evidence('one', 's-1', 5), evidence('other', 's-3', 5)]),
        event('third', [evidence('one', 's-3', 5)]),
      ],
      sanctions: [],
      counts: [],
      statements: [],
    },
    { eventTypes: [], metrics: [], names: new Map() },
  );
  assert.deepEqual(
    notes.map(({ sentence: id, claims, sources }) => [id, claims.map((claim) => claim.id), sources]),
    [
      ['s-1', ['sooner', 'later'], ['paper']],
      ['s-3', ['third'], ['radio']],
    ],
  );
});
