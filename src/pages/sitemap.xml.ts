import type { APIRoute } from 'astro';
import { toSitemap } from '../formats/sitemap.ts';
import { getPublished } from '../published.ts';

export const GET: APIRoute = async () =>
  new Response(toSitemap(await getPublished()), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
