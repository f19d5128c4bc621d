import { dataRoute } from '../../published-files.ts';

export const GET = dataRoute(() => 'annotations.jsonld');
