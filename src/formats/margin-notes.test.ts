import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, PlacedMention } from '../schema/article.ts';
import { toMarginNotes } from './margin-notes.ts';

const span = { start: 0, end: 1, rule: 'test' };
const date = (value: string | null, sentence: string): PlacedMention => ({
  ...span,
  type: 'date',
  text: 'then',
  value,
  implied: false,
  sentence,
});
const place = (id: string, sentence: string): PlacedMention => ({ ...span, type: 'place', text: id, id, sentence });
const count = (text: string, isMigrantCount: boolean, claimant: string | string[] | null): PlacedMention => ({
  ...span,
  type: 'count',
  text,
  value: 1,
  min: null,
  max: null,
  qualifier: 'exact',
  unit: 'people',
  isMigrantCount,
  metric: 'other',
  period: null,
  claimant,
  noun: null,
  sentence: 's-1',
});
const notesOf = (mentions: PlacedMention[], sentences: Article['sentences'] = []) =>
  toMarginNotes({ mentions, sentences }).map(({ kind, text, subject, sentences: ids }) => [kind, text, subject, ids]);

test('a name said twice is one note with both sentences', () => {
  assert.deepEqual(notesOf([place('kuznica', 's-1'), place('kuznica', 's-2'), place('kuznica', 's-2')]), [
    ['place', 'kuznica', 'kuznica', ['s-1', 's-2']],
  ]);
});

test('days and months are written out; ranges, weeks, years and unresolved dates are left to the text', () => {
  const values = ['2021-11-09T14:30', '2021-11', '2021-11-08/2021-11-18', '2021-W45', '2021', null];
  assert.deepEqual(notesOf(values.map((value) => date(value, 's-1'))), [
    ['date', '9\u00a0November 2021', null, ['s-1']],
    ['date', 'November 2021', null, ['s-1']],
  ]);
});

test('numbers of people carry their claimant; other numbers are no note', () => {
  assert.deepEqual(notesOf([count('300 people', true, ['guard', 'ministry']), count('5 km', false, null)]), [
    ['count', '300 people', 'guard', ['s-1']],
  ]);
});

test('headings repeat the text and give no notes', () => {
  const heading = { id: 's-1', text: 'In Brest', start: 0, end: 8, sources: [], block: 0, kind: 'heading' as const };
  assert.deepEqual(notesOf([place('brest', 's-1')], [heading]), []);
});
