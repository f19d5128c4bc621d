import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readChoice, toWidget, writeChoice } from './embed-choice.ts';

const cases: [query: string, path: string | null, oembed?: string][] = [
  ['', '/embed/timeline/', 'figure/timeline'],
  ['?widget=nothing', '/embed/timeline/', 'figure/timeline'],
  ['?actor=a&theme=dark', '/embed/timeline/actor/a/?theme=dark', 'actor/a'],
  ['?actor=a&place=p&from=2021-11', '/embed/timeline/actor/a/?place=p&from=2021-11', 'actor/a'],
  ['?lanes=law,border&height=400', '/embed/timeline/?lanes=law,border&height=400', 'figure/timeline'],
  ['?widget=map&actor=a&to=2021', '/embed/map/?to=2021', 'figure/map'],
  ['?widget=count&id=deaths&lanes=law', '/embed/count/deaths/', 'count/deaths'],
  ['?widget=event&id=https://ledger.example/events/one-two/', '/embed/event/one-two/', 'event/one-two'],
  ['?widget=claim&id=/counts/deaths/%23one-two', '/embed/claim/one-two/', 'claim/one-two'],
  ['?widget=map&lang=de&theme=dark', '/embed/map/?theme=dark&lang=de', 'figure/map'],
  ['?widget=event', null],
];
for (const [query, path, oembed] of cases) {
  test(`${query || 'nothing chosen'}: ${path}`, () => {
    assert.deepEqual(toWidget(readChoice(query)), path === null ? null : { path, oembed });
  });
}

test('what is written is read again, and what a widget does not take is not written', () => {
  for (const query of [
    '?actor=a&place=b&from=2021-11-01&to=2021-11-30&theme=dark&lang=de&height=500&lanes=law',
    '?widget=event&id=x',
  ])
    assert.equal(writeChoice(readChoice(query)), query);
  assert.equal(writeChoice(readChoice('?widget=map&id=x&actor=a')), '?widget=map');
  assert.equal(writeChoice(readChoice('?widget=timeline')), '');
});
