import type { APIRoute } from 'astro';
import { toCorrectionsFeed } from '../formats/corrections-feed.ts';
import { getPublished } from '../published.ts';
import { respond } from '../published-files.ts';

export const GET: APIRoute = async () => {
  const { site, articles } = await getPublished();
  return respond(toCorrectionsFeed(site, articles), 'application/atom+xml');
};
