import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { openCardFaces } from '../../card-faces.ts';
import { drawPicture } from '../../card-picture.ts';
import { type CardContext, drawCard } from '../../figures/card/draw-card.ts';
import { cardPath, toMonthTotals, toShareCards } from '../../formats/share-cards.ts';
import { getPublished } from '../../published.ts';
import type { ShareCard } from '../../schema/share-card.ts';

const cache = join(process.cwd(), '.cache');

/** Colours of the light theme in styles/properties.css. */
const colours = {
  ink: '#1b1f24',
  muted: '#5a6068',
  paper: '#fbfaf7',
  rule: '#d9d5cb',
  accent: '#0f5768',
  kinds: ['#633607', '#547fc4', '#4c3368', '#114336', '#9f873b', '#757d88'],
};

let context: Promise<CardContext> | null = null;

function getContext(): Promise<CardContext> {
  context ??= getPublished().then(({ site, ledger }) => ({
    faces: openCardFaces(join(cache, 'fonts')),
    colours,
    site: site.title,
    lanes: site.lanes,
    months: toMonthTotals(ledger),
  }));
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
