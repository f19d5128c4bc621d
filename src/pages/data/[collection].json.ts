import { collectionNames } from '../../formats/collection-json.ts';
import { dataRoute } from '../../published-files.ts';

export function getStaticPaths() {
  return [...collectionNames, 'ledger', 'timelinejs', 'datapackage'].map((collection) => ({ params: { collection } }));
}

export const GET = dataRoute(({ collection }) => `${collection}.json`);
