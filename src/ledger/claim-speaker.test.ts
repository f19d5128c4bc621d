import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../schema/actor.ts';
import type { PlacedMention } from '../schema/article.ts';
import { toSpeaker } from './claim-speaker.ts';

const actors = new Map(
  [
    { id: 'berg', kind: 'person', name: 'Anna Berg' },
    { id: 'guard', kind: 'government-body', name: 'Border Guard of Norland' },
    { id: 'agency', kind: 'intergovernmental', name: 'Rivex' },
    { id: 'isles', kind: 'state', name: 'United Isles' },
  ].map((actor) => [actor.id, actor as Actor]),
);
const said = (attributedTo: string | string[] | null, text = 'said', eventType = 'statement'): PlacedMention =>
  ({ type: 'event', eventType, text, attributedTo }) as PlacedMention;
const nameOf = (...beside: PlacedMention[]): string | undefined => toSpeaker({ beside }, actors)?.name;

test('a speaker is printed as a sentence would begin', () => {
  assert.equal(nameOf(said('berg')), 'Anna Berg');
  assert.equal(nameOf(said('guard')), 'The Border Guard of Norland');
  assert.equal(nameOf(said('agency')), 'Rivex');
  assert.equal(nameOf(said('isles')), 'The United Isles');
});

test('every word of speech of the one speaker is told', () => {
  assert.deepEqual(toSpeaker({ beside: [said('berg'), said('berg', 'denied', 'denial')] }, actors)?.verbs, [
    'said',
    'denied',
  ]);
});

test('nobody speaks, or it is not clear who', () => {
  assert.equal(nameOf(), undefined);
  assert.equal(nameOf(said(null)), undefined);
  assert.equal(nameOf(said(['berg', 'guard'])), undefined);
  assert.equal(nameOf(said('berg'), said('guard')), undefined);
  assert.equal(nameOf(said('berg', 'closed', 'border-closure')), undefined);
  assert.equal(nameOf(said('stranger')), undefined);
});
