import assert from 'node:assert/strict';
import { test } from 'node:test';
import ftm from '@alephdata/followthemoney';
import { readDist, readItems } from './published-data.ts';

// written as CommonJS, so its names come as one
const { defaultModel, Entity, Model } = ftm;
const model = new Model(defaultModel);
const rows = readDist('data', 'followthemoney.ndjson')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });
const byId = new Map(rows.map((row) => [row.id, row]));
const ofSchema = (...names: string[]) => rows.filter(({ schema }) => names.includes(schema));

test('the model of FollowTheMoney knows every schema and property, and every required one is there', () => {
  for (const row of rows) {
    const entity = new Entity(model, row);
    assert.ok(!entity.schema.abstract, row.id);
    for (const name of entity.schema.required) assert.ok(entity.hasProperty(name), `${row.id}: ${name}`);
  }
});

test('every value is one of its type: codes known, dates ISO, texts not too long, entities there and of the right kind', () => {
  for (const { id, schema, properties } of rows) {
    for (const [name, values] of Object.entries(properties)) {
      const property = model.getSchema(schema).getProperty(name);
      assert.equal(new Set(values).size, values.length, `${id}: ${name}`);
      for (const value of values) {
        const at = `${id}: ${name}: ${value}`;
        if (property.type.values.size > 0) assert.ok(property.type.values.has(value), at);
        if (property.type.name === 'date') assert.match(value, /^\d{4}(-\d{2}(-\d{2})?)?$/, at);
        if (property.type.name === 'url') assert.ok(URL.canParse(value), at);
        if (property.maxLength) assert.ok(value.length <= property.maxLength, at);
        if (!property.type.isEntity) continue;
        const target = byId.get(value);
        assert.ok(target, at);
        if (property.getRange() !== null)
          assert.ok(model.getSchema(target.schema).isA(property.getRange()), `${at} is a ${target.schema}`);
      }
    }
  }
});

test('it holds the actors, places, events and sanctions of the ledger, ids unique and sorted', () => {
  assert.equal(byId.size, rows.length);
  assert.deepEqual([...byId.keys()], [...byId.keys()].toSorted());
  assert.equal(ofSchema('Person', 'Company', 'Organization', 'PublicBody').length, readItems('actors').length);
  assert.equal(ofSchema('Address').length, readItems('places').length);
  assert.equal(ofSchema('Event').length, readItems('events').length);
  const sanctions = readItems('sanctions');
  assert.equal(
    ofSchema('Sanction').length,
    sanctions.reduce((sum, { targets }) => sum + targets.length, 0),
  );
  assert.equal(
    new Set(ofSchema('Sanction').flatMap(({ properties }) => properties['recordId'] ?? [])).size,
    sanctions.filter(({ targets }) => targets.length > 0).length,
  );
});

test('a claim keeps who makes it, and nobody is marked as sanctioned', () => {
  const events = new Map(readItems('events').map((event) => [event.id, event]));
  for (const { properties } of ofSchema('Event')) {
    const event = events.get(properties['recordId']?.[0] ?? '');
    assert.ok(properties['keywords']?.includes(`factuality: ${event?.factuality}`));
  }
  for (const { id, properties } of rows) assert.ok(!properties['topics']?.includes('sanction'), id);
});
