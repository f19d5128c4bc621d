import type { APIRoute, GetStaticPaths } from 'astro';
import { respond } from '../../published-files.ts';
import { bundleLanguage } from '../../published-languages.ts';
import { getPublished } from '../../published.ts';

export const getStaticPaths = (async () => {
  const { languages } = await getPublished();
  return Object.keys(languages).map((language) => ({ params: { language } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  respond(await bundleLanguage(params['language'] ?? ''), 'text/javascript');
