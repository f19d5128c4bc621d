import type { APIRoute } from 'astro';
import { toActorFeed } from '../../../formats/actor-feed.ts';
import { getPublished } from '../../../published.ts';
import { respond } from '../../../published-files.ts';
import type { Actor } from '../../../schema/actor.ts';

interface Props {
  actor: Actor;
}

export async function getStaticPaths() {
  const { actors } = await getPublished();
  return actors.map((actor) => ({ params: { id: actor.id }, props: { actor } satisfies Props }));
}

export const GET: APIRoute<Props> = async ({ props: { actor } }) => {
  const published = await getPublished();
  return respond(toActorFeed(actor, published.index.ofActor(actor.id), published), 'application/atom+xml');
};
