import type { APIRoute } from 'astro';
import { collectionNames, singular } from '../../formats/collection-json.ts';
import { toJsonSchema, toLedgerSchema } from '../../formats/json-schema.ts';
import { getPublished } from '../../published.ts';
import { respond } from '../../published-files.ts';

export function getStaticPaths() {
  return [...collectionNames.map((name) => singular[name]), 'ledger'].map((entity) => ({ params: { entity } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { site } = await getPublished();
  const name = collectionNames.find((one) => singular[one] === params['entity']);
  const schema = name === undefined ? toLedgerSchema(site) : toJsonSchema(name, site);
  return respond(`${JSON.stringify(schema, null, 1)}\n`, 'application/schema+json');
};
