import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { collections, readDist } from './published-data.ts';

interface Collection {
  schema: string;
  items: Record<string, unknown>[];
}
interface Schema {
  $id: string;
  properties: Record<string, { description?: string }>;
}

const entityOf = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';
const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const schemas = new Map(
  collections.map((name) => {
    const file = JSON.parse(readDist('data', `${name}.json`)) as Collection;
    const schema = JSON.parse(readDist('schema', entityOf(file.schema))) as Schema;
    assert.equal(schema.$id, file.schema, name);
    ajv.addSchema(schema);
    return [name, { file, schema }] as const;
  }),
);

for (const [name, { file, schema }] of schemas) {
  test(`every record of ${name} keeps to its schema`, () => {
    const validate = ajv.getSchema(schema.$id);
    assert.ok(validate);
    const faults = file.items.flatMap((item) =>
      validate(item) ? [] : [`${String(item['id'])}: ${ajv.errorsText(validate.errors)}`],
    );
    assert.deepEqual(faults, []);
  });

  test(`the schema of ${name} names every field of its records and explains each`, () => {
    const fields = new Set(file.items.flatMap((item) => Object.keys(item)));
    assert.deepEqual([...fields].toSorted(), Object.keys(schema.properties).toSorted());
    for (const [field, property] of Object.entries(schema.properties)) assert.ok(property.description, field);
  });

  test(`the schema of ${name} refuses what is wrong`, () => {
    const validate = ajv.getSchema(schema.$id);
    const { id: _, ...nameless } = file.items[0] ?? {};
    assert.equal(validate?.(nameless), false);
    assert.equal(validate?.({ ...file.items[0], url: 'no address' }), false);
  });
}

test('the file of everything keeps to its schema and holds the same records', () => {
  const ledger = JSON.parse(readDist('data', 'ledger.json')) as Record<string, unknown>;
  const validate = ajv.compile(JSON.parse(readDist('schema', entityOf(String(ledger['schema'])))) as object);
  assert.ok(validate(ledger), ajv.errorsText(validate.errors).slice(0, 500));
  for (const [name, { file }] of schemas) assert.deepEqual(ledger[name], file.items, name);
});
