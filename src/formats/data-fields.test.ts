import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Actor } from '../schema/actor.ts';
import { Count } from '../schema/count.ts';
import { Event } from '../schema/event.ts';
import { Place } from '../schema/place.ts';
import { Sanction } from '../schema/sanction.ts';
import { Source } from '../schema/source.ts';
import { Statement } from '../schema/statement.ts';
import { dataFields } from './data-fields.ts';

const schemas = {
  actors: Actor,
  places: Place,
  sources: Source,
  events: Event,
  sanctions: Sanction,
  counts: Count,
  statements: Statement,
};
// what the files add to the records: their addresses
const added = new Set(['url', 'page']);

for (const [name, schema] of Object.entries(schemas)) {
  test(`every field of ${name} is explained, and no other`, () => {
    const fields = Object.keys(dataFields[name as keyof typeof schemas]);
    const known = Object.keys(schema.shape);
    assert.deepEqual(
      fields.filter((field) => !added.has(field)).toSorted(),
      known.filter((field) => !added.has(field)).toSorted(),
    );
  });
}
