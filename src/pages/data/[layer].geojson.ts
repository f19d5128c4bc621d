import { dataRoute } from '../../published-files.ts';

export function getStaticPaths() {
  return ['places', 'events'].map((layer) => ({ params: { layer } }));
}

export const GET = dataRoute(({ layer }) => `${layer}.geojson`);
