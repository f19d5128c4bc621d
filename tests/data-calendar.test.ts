import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { readDist, readItems } from './published-data.ts';

const text = readDist('data', 'events.ics');
const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
const entries = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
const known = readItems('events').filter(({ date }) => date.precision === 'day');

test('a parser of calendars reads every event that is known to the day, and no other', () => {
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  assert.deepEqual(
    entries.map(({ uid }) => uid.replace(/@.*/, '')),
    known.map(({ id }) => id),
  );
  assert.equal(new Set(entries.map(({ uid }) => uid)).size, entries.length);
});

test('each is all day long, on its day, with its words and its page', () => {
  for (const [index, entry] of entries.entries()) {
    const event = known[index];
    assert.ok(event);
    assert.ok(entry.startDate.isDate, event.id);
    assert.equal(entry.startDate.toString(), event.date.start);
    assert.equal(entry.duration.toSeconds(), 86_400, event.id);
    assert.ok(entry.summary.endsWith(event.title), event.id);
    assert.ok(entry.description.includes(event.evidence[0]?.quote ?? '?'), event.id);
    assert.equal(entry.component.getFirstPropertyValue('url'), event.url);
    const status = event.cancelled ? 'CANCELLED' : event.factuality === 'asserted' ? 'CONFIRMED' : 'TENTATIVE';
    assert.equal(entry.component.getFirstPropertyValue('status'), status, event.id);
    if (event.factuality !== 'asserted') assert.notEqual(entry.summary, event.title, event.id);
  }
});

test('no line is longer than 75 octets, and each ends with CRLF', () => {
  const lines = text.split('\r\n');
  assert.equal(lines.at(-1), '');
  for (const line of lines) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(line, /[\r\n\uFFFD]/);
  }
});
