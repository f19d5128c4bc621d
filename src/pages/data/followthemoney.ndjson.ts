import { dataRoute } from '../../published-files.ts';

export const GET = dataRoute(() => 'followthemoney.ndjson');
