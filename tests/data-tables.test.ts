import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { collections, type Item, readDist, readItems } from './published-data.ts';
import { dist } from './site.ts';

/** What is used of `datapackage`, which comes without types. It reads version 1, of which version 2 is a superset. */
interface PackageReader {
  Package: {
    load(
      descriptor: object,
      options: object,
    ): Promise<{
      valid: boolean;
      errors: Error[];
      resources: {
        name: string;
        tabular: boolean;
        read(options: object): Promise<Record<string, unknown>[]>;
        checkRelations(): Promise<boolean>;
      }[];
    }>;
  };
}
interface Field {
  name: string;
  type: string;
  description: string;
}
interface Resource {
  name: string;
  path: string;
  type?: string;
  profile?: string;
  bytes: number;
  hash: string;
  mediatype: string;
  schema?: { fields: Field[] };
}
interface Descriptor {
  $schema: string;
  resources: Resource[];
}

const { Package } = createRequire(import.meta.url)('datapackage') as PackageReader;
const folder = join(dist, 'data');
const descriptor = JSON.parse(readDist('data', 'datapackage.json')) as Descriptor;
const readTable = (name: string): Record<string, string>[] =>
  // a strict reader: it stops at a stray quote and at a row of another length
  parse(readDist('data', `${name}.csv`), { columns: true, record_delimiter: '\r\n', skip_empty_lines: false });

for (const name of collections) {
  test(`${name}.csv holds the records of ${name}.json in their order`, () => {
    const rows = readTable(name);
    const items = readItems(name);
    assert.deepEqual(
      rows.map(({ id }) => id),
      items.map(({ id }) => id),
    );
    for (const [index, item] of items.entries()) compare(rows[index] ?? {}, item);
  });
}

/** Every plain value and every list of plain values of the record is in its row as it is. */
function compare(row: Record<string, string>, item: Item): void {
  for (const [field, cell] of Object.entries(row)) {
    const value = (item as unknown as Record<string, unknown>)[field];
    if (value === undefined || (Array.isArray(value) && typeof value[0] === 'object')) continue;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) continue;
    const text = Array.isArray(value) ? value.join('|') : value === null ? '' : String(value);
    assert.equal(cell, /^[=+\-@]/.test(text) && typeof value !== 'number' ? `'${text}` : text, `${item.id}: ${field}`);
  }
}

test('evidence.csv holds every sentence of every claim', () => {
  const claims = (['events', 'sanctions', 'counts', 'statements'] as const).flatMap(readItems);
  assert.deepEqual(
    readTable('evidence').map((row) => `${row['claim']} ${row['url']} ${row['quote']}`),
    claims.flatMap(({ id, evidence }) => evidence.map(({ url, quote }) => `${id} ${url} ${quote}`)),
  );
});

test('no cell of any table begins like a formula, numbers aside', () => {
  for (const { path, schema } of descriptor.resources) {
    if (!schema) continue;
    const numeric = new Set(schema.fields.filter(({ type }) => /number|integer/.test(type)).map((field) => field.name));
    for (const row of readTable(path.replace('.csv', '')))
      for (const [name, cell] of Object.entries(row))
        if (!numeric.has(name)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/, `${path}: ${name}`);
  }
});

test('the data package names every file of the folder, with its true size and sum', () => {
  assert.equal(descriptor.$schema, 'https://datapackage.org/profiles/2.0/datapackage.json');
  const published = readdirSync(folder).filter((name) => !['index.html', 'datapackage.json'].includes(name));
  assert.deepEqual(descriptor.resources.map(({ path }) => path).toSorted(), published.toSorted());
  for (const { path, bytes, hash } of descriptor.resources) {
    const content = readFileSync(join(folder, path));
    assert.equal(bytes, content.length, path);
    assert.equal(hash, `sha256:${createHash('sha256').update(content).digest('hex')}`, path);
  }
});

test('the fields of each table are its columns, in their order, each explained', () => {
  for (const { path, schema, type } of descriptor.resources.filter(({ path: name }) => name.endsWith('.csv'))) {
    const header = readDist('data', path).split('\r\n')[0]?.split(',');
    assert.equal(type, 'table', path);
    assert.deepEqual(
      schema?.fields.map(({ name }) => name),
      header,
      path,
    );
    for (const { name, description } of schema?.fields ?? []) assert.ok(description.length > 3, `${path}: ${name}`);
  }
});

test('a reader of data packages takes ours: every cell of its type, keys unique, references met', async () => {
  // version 1 names a table by a profile and knows no lists: to its reader they are texts
  const known = structuredClone(descriptor);
  for (const resource of known.resources) {
    if (resource.schema) resource.profile = 'tabular-data-resource';
    for (const field of resource.schema?.fields ?? []) if (field.type === 'list') field.type = 'string';
  }
  const read = await Package.load(known, { basePath: folder, strict: true });
  assert.deepEqual(read.errors, []);
  assert.ok(read.valid);
  const tables = read.resources.filter(({ tabular }) => tabular);
  assert.equal(tables.length, collections.length + 1);
  for (const table of tables) {
    const rows = await table.read({ keyed: true });
    const name = collections.find((one) => one === table.name);
    if (name) assert.equal(rows.length, readItems(name).length, name);
    assert.ok(await table.checkRelations(), table.name);
  }
});
