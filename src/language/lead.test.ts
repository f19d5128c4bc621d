import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLeadEnding, leadOf } from './lead.ts';
import { parseTokens } from './token.ts';

const ofThreat = createLeadEnding(/threat/, /\bthreats? of (?:new )?/iu);
const ofCall = createLeadEnding(/call/, /\bcalls? for /u);

const before = (text: string, word: string) =>
  leadOf(text.slice(0, text.indexOf(word)), parseTokens(text), wordAt(text, word));
const wordAt = (text: string, word: string): number => parseTokens(text).findIndex((token) => token.text === word);

test('a lead ends like a pattern whose cue one of its words has', () => {
  const lead = before('Threats of new sanctions were followed by calls for more', 'sanctions');
  assert.equal(ofThreat(lead), true);
  assert.equal(ofCall(lead), false);
});

test('a cue is no match by itself, and none stands behind the lead', () => {
  const text = 'The threat passed and sanctions followed a call for them';
  assert.equal(ofThreat(before(text, 'sanctions')), false);
  assert.equal(before(text, 'The').cues, 0);
  assert.equal(ofCall(before(text, 'them')), true);
});
