import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { createCardContext } from '../../card-context.ts';
import { drawPicture } from '../../card-picture.ts';
import { type CardContext, drawCard } from '../../figures/card/draw-card.ts';
import { cardPath, toShareCards } from '../../formats/share-cards.ts';
import { getPublished } from '../../published.ts';
import type { ShareCard } from '../../schema/share-card.ts';

const cache = join(process.cwd(), '.cache');

let context: Promise<CardContext> | null = null;

function getContext(): Promise<CardContext> {
  context ??= getPublished().then((published) => createCardContext(published, join(cache, 'fonts')));
  return context;
}

export const getStaticPaths = (async () => {
  const cards = toShareCards(await getPublished());
  return cards.map((card) => ({
    params: { card: cardPath(card.path).slice('/cards/'.length, -'.png'.length) },
    props: { card },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: ShareCard }> = async ({ props }) => {
  const svg = toHtml(drawCard(props.card, await getContext()), { space: 'svg' });
  const picture = await drawPicture(svg, join(cache, 'cards'));
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
