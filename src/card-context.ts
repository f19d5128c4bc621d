import { openCardFaces } from './card-faces.ts';
import type { CardContext } from './figures/card/draw-card.ts';
import { toYearRange } from './formats/share-cards.ts';
import type { Ledger } from './schema/ledger.ts';
import type { Site } from './schema/site.ts';

/** Colours of the light theme in styles/properties.css. */
const colours = {
  ink: '#1b1f24',
  muted: '#5a6068',
  paper: '#fbfaf7',
  rule: '#d9d5cb',
  accent: '#0f5768',
  kinds: ['#633607', '#547fc4', '#4c3368', '#114336', '#9f873b', '#757d88'],
};

/** What every card is drawn with; the faces are where site-fonts.ts left them. */
export function createCardContext({ site, ledger }: { site: Site; ledger: Ledger }, fonts: string): CardContext {
  return { faces: openCardFaces(fonts), colours, site: site.title, lanes: site.lanes, years: toYearRange(ledger) };
}
