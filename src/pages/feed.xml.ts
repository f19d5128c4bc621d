import type { APIRoute } from 'astro';
import { toAtom } from '../formats/atom.ts';
import { getPublished } from '../published.ts';

export const GET: APIRoute = async () => {
  const { site, articles } = await getPublished();
  return new Response(toAtom(site, articles), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
