import type { APIRoute } from 'astro';
import { toJsonFeed } from '../formats/json-feed.ts';
import { getPublished } from '../published.ts';
import { respond } from '../published-files.ts';

export const GET: APIRoute = async () => {
  const { site, articles } = await getPublished();
  return respond(`${JSON.stringify(toJsonFeed(site, articles), null, 1)}\n`, 'application/feed+json');
};
