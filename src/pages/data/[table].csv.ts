import { collectionNames } from '../../formats/collection-json.ts';
import { dataRoute } from '../../published-files.ts';

export function getStaticPaths() {
  return [...collectionNames, 'evidence'].map((table) => ({ params: { table } }));
}

export const GET = dataRoute(({ table }) => `${table}.csv`);
