import { z } from 'astro/zod';
import type { Site } from '../schema/site.ts';
import { type CollectionName, publishedSchemas } from '../schema/published.ts';
import { absolute, collectionNames, schemaPath, singular } from './collection-json.ts';
import { dataFields } from './data-fields.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** `/schema/<entity>.schema.json` (draft 2020-12): one published record, made of the schema that the build itself holds it to. */
export function toJsonSchema(name: CollectionName, site: Site): JsonSchema {
  const { $schema = draft, ...schema } = z.toJSONSchema(publishedSchemas[name], {
    target: 'draft-2020-12',
    io: 'output',
    override: ({ jsonSchema }) => {
      // fields may come, so a record with more of them is still one
      delete jsonSchema.additionalProperties;
    },
  });
  const properties = Object.entries(schema.properties ?? {}).map(([field, property]) => [
    field,
    typeof property === 'object' ? { description: dataFields[name][field], ...property } : property,
  ]);
  return {
    $schema,
    $id: absolute(schemaPath(name), site.url),
    title: singular[name],
    ...schema,
    properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
  };
}

/** `/schema/ledger.schema.json`: the file that holds all collections. */
export function toLedgerSchema(site: Site): JsonSchema {
  const text: JsonSchema = { type: 'string' };
  const address: JsonSchema = { type: 'string', format: 'uri' };
  return {
    $schema: draft,
    $id: absolute('/schema/ledger.schema.json', site.url),
    title: 'ledger',
    type: 'object',
    properties: {
      version: text,
      license: address,
      url: address,
      schema: address,
      ...Object.fromEntries(
        collectionNames.map((name) => [name, { type: 'array', items: { $ref: absolute(schemaPath(name), site.url) } }]),
      ),
    },
    required: ['version', 'license', 'url', ...collectionNames],
  };
}
