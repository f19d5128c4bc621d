import type { APIRoute } from 'astro';
import { getPublished } from '../../published.ts';
import { respond } from '../../published-files.ts';

export async function getStaticPaths() {
  const { texts } = await getPublished();
  return [...texts].map(([slug, text]) => ({ params: { slug }, props: { text } }));
}

/** The file that the article was written in: what the offsets of the data count in. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => respond(text, 'text/markdown');
