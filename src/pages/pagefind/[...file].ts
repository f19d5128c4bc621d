import type { APIRoute, GetStaticPaths } from 'astro';
import { getSearchIndex } from '../../search-index.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSearchIndex()).map(({ path, content }) => ({ params: { file: path }, props: { content } }));

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props, params }) =>
  new Response(props.content, {
    headers: { 'Content-Type': params['file']?.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' },
  });
