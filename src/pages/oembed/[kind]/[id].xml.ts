import { oembedPaths, oembedRoute } from '../../../published-oembeds.ts';
import { toOembedXml } from '../../../formats/oembed.ts';

export const getStaticPaths = oembedPaths;
export const GET = oembedRoute(toOembedXml, 'text/xml');
