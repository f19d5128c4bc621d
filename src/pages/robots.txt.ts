import type { APIRoute } from 'astro';
import { absolute } from '../formats/collection-json.ts';
import { getPublished } from '../published.ts';

export const GET: APIRoute = async () => {
  const { site } = await getPublished();
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap.xml', site.url)}\n`);
};
