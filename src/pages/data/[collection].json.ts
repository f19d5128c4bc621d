import type { APIRoute } from 'astro';
import { type CollectionName, collectionNames, toCollection, toLedgerFile } from '../../formats/collection-json.ts';
import { getPublished } from '../../published.ts';

export function getStaticPaths() {
  return [...collectionNames, 'ledger'].map((collection) => ({ params: { collection } }));
}

export const GET: APIRoute = async ({ params }) => {
  const publication = await getPublished();
  const file =
    params['collection'] === 'ledger'
      ? toLedgerFile(publication)
      : toCollection(params['collection'] as CollectionName, publication);
  return new Response(`${JSON.stringify(file, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
