import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureRoom } from '../pipeline/fixtures/room.ts';
import type { GivenMention } from './reading.ts';

/** The event that an editor gives on "came down" in a sentence. */
function readGiven(text: string, overrides: GivenMention['overrides'] = {}) {
  const start = text.indexOf('came down');
  const given: GivenMention = { start, end: start + 'came down'.length, type: 'event', overrides };
  const { document } = fixtureRoom.reader([{ text, kind: 'paragraph', heading: null, given: [given] }], '2021-05-06');
  const event = document.sentences.flatMap(({ mentions }) => mentions).find((mention) => mention.rule === 'annotation');
  assert.ok(event?.type === 'event');
  return { date: event.date, places: event.places, participants: event.participants };
}

test('an event that only the editor saw takes the only date, the places and the actors of its sentence', () => {
  assert.deepEqual(readGiven('On 4 May 2021 the barrier of Brzeg came down, and Anna Berg was there.'), {
    date: '2021-05-04',
    places: ['brzeg'],
    participants: ['anna-berg'],
  });
});

test('of two dates neither is taken, and what the editor says goes before', () => {
  const text = 'The barrier of Brzeg came down on 4 May 2021 and not on 5 May 2021, as Anna Berg had thought.';
  assert.equal(readGiven(text).date, null);
  assert.deepEqual(readGiven(text, { date: '2021-05-05', places: ['lipa'], participants: [] }), {
    date: '2021-05-05',
    places: ['lipa'],
    participants: [],
  });
  assert.deepEqual(readGiven('The barrier came down.'), { date: null, places: [], participants: [] });
});
