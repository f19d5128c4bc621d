import { oembedPaths, oembedRoute } from '../../../published-oembeds.ts';
import { toOembedJson } from '../../../formats/oembed.ts';

export const getStaticPaths = oembedPaths;
export const GET = oembedRoute(toOembedJson, 'application/json');
