import type { Registers } from '../schema/registers.ts';
import type { CollectionName } from '../schema/published.ts';
import { absolute } from './collection-json.ts';
import { type Column, type ColumnType, csvColumns, evidenceColumns } from './csv-columns.ts';
import type { DataFile } from './data-files.ts';

const isoPrefix = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`;

/** Table Schema of a column; ISO prefixes are strings there, since its dates are whole days. */
const fieldTypes: Record<ColumnType, object> = {
  string: { type: 'string' },
  uri: { type: 'string', format: 'uri' },
  date: { type: 'string', constraints: { pattern: isoPrefix } },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  list: { type: 'list', delimiter: '|', itemType: 'string' },
};

/** Ids that another table explains; lists of ids cannot be said in Table Schema. */
const references: Partial<Record<CollectionName, Record<string, CollectionName>>> = {
  actors: { actsFor: 'actors' },
  sanctions: { sender: 'actors' },
  counts: { claimant: 'actors' },
  statements: { speaker: 'actors' },
};

/**
 * `/data/datapackage.json` (Data Package v2): every file of `/data/`, those that are tables with their fields. `digest` gives the
 * SHA-256 of a text in hexadecimal digits.
 */
export function toDataPackage(
  { site }: Pick<Registers, 'site'>,
  files: readonly DataFile[],
  digest: (text: string) => string,
): object {
  const licence = { name: site.licence.name.replaceAll(/\s+/g, '-'), path: site.licence.url, title: site.licence.name };
  const encoder = new TextEncoder();
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: new URL(site.url).hostname,
    id: absolute('/data/datapackage.json', site.url),
    title: site.title,
    description: site.description,
    homepage: absolute('/data/', site.url),
    version: '1.0.0',
    licenses: [licence],
    contributors: [{ title: site.title, path: site.url, roles: ['publisher'] }],
    resources: files.map((file) => {
      const text = file.write();
      const table = file.table === undefined ? {} : { type: 'table', schema: toTableSchema(file.table) };
      return {
        name: file.table ?? file.name.replace('.', '-'),
        path: file.name,
        ...table,
        title: file.title,
        description: file.description,
        format: file.name.replace(/^.*\./, ''),
        mediatype: file.mediaType,
        encoding: 'utf-8',
        bytes: encoder.encode(text).length,
        hash: `sha256:${digest(text)}`,
      };
    }),
  };
}

function toTableSchema(table: NonNullable<DataFile['table']>): object {
  if (table === 'evidence') {
    return { fields: evidenceColumns.map(toField), primaryKey: ['claim', 'article', 'sentence'] };
  }
  const columns: readonly Pick<Column<never>, 'name' | 'type' | 'description'>[] = csvColumns[table];
  const keys = Object.entries(references[table] ?? {}).map(([field, resource]) => ({
    fields: [field],
    // "" is the table itself
    reference: { resource: resource === table ? '' : resource, fields: ['id'] },
  }));
  return { fields: columns.map(toField), primaryKey: ['id'], ...(keys.length > 0 ? { foreignKeys: keys } : {}) };
}

function toField({ name, type, description }: Pick<Column<never>, 'name' | 'type' | 'description'>): object {
  return { name, description, ...fieldTypes[type] };
}
