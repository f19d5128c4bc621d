import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Factuality } from '../../schema/factuality.ts';
import type { ShareCard, YearRange } from '../../schema/share-card.ts';
import { kindOf } from '../kind.ts';
import { markPath } from '../mark-path.ts';
import { round } from '../round.ts';
import type { CardFace } from './face.ts';
import { fitText, wrapText } from './fit-text.ts';

/** The size that hosts ask for. */
export const CARD = { width: 1200, height: 630, margin: 72 };
const MEASURE = CARD.width - 2 * CARD.margin;
/** Base line of the months; the facts stand above, the title above them. */
const FOOT = 566;
const TOP = 138;
const FACT = { size: 27, leading: 36 };

/** Colours of the site's light theme: a picture does not know the reader's. */
export interface CardColours {
  ink: string;
  muted: string;
  paper: string;
  rule: string;
  accent: string;
  kinds: readonly string[];
}

export interface CardFaces {
  title: CardFace;
  text: CardFace;
  strong: CardFace;
}

export interface CardContext {
  faces: CardFaces;
  colours: CardColours;
  site: string;
  lanes: readonly { id: string }[];
  /** The scale that the months of a card stand on; null where nothing is dated. */
  years: YearRange | null;
}

/** The picture of a shared link: what it is, its title, who says so and when, and when in the years of the story that lies. */
export function drawCard(card: ShareCard, { faces, colours, site, lanes, years }: CardContext): Element {
  const { ink, muted, paper, rule, accent } = colours;
  const { margin, width, height } = CARD;
  const line = (face: CardFace, text: string, x: number, y: number, size: number, fill: string): Element =>
    s('path', { d: face.outline(text, x, y, size), fill });
  const inset = card.mark === null ? 0 : 44;
  const facts = card.facts.flatMap((fact) => wrapText(fact, faces.text, FACT.size, MEASURE - inset));
  const factsTop = FOOT - 64 - facts.length * FACT.leading;
  const title = fitText(
    card.title,
    faces.title,
    { width: MEASURE, height: factsTop - TOP - 24 },
    { most: 76, least: 30 },
  );
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, [
    s('rect', { width, height, fill: paper }),
    line(faces.title, site, margin, 80, 34, ink),
    line(faces.strong, card.kicker, width - margin - faces.strong.width(card.kicker, 25), 79, 25, muted),
    s('rect', { x: margin, y: 104, width: MEASURE, height: 2, fill: ink }),
    ...title.lines.map((words, index) =>
      line(faces.title, words, margin, round(TOP + title.size + index * title.leading), title.size, ink),
    ),
    ...(card.mark === null ? [] : [drawForm(card.mark, lanes, { x: margin + 14, y: factsTop + 19 }, colours)]),
    ...facts.map((fact, index) =>
      line(
        index === 0 ? faces.strong : faces.text,
        fact,
        margin + inset,
        factsTop + 28 + index * FACT.leading,
        FACT.size,
        index === 0 ? ink : muted,
      ),
    ),
    ...(years === null || card.months.length === 0
      ? []
      : drawMonths(card.months, years, { rule, muted, accent, face: faces.text })),
  ]);
}

/** The form of a lane as the site draws it: filled, ring, ring with a stroke, dashed, dotted. */
function drawForm(
  { lane, factuality }: NonNullable<ShareCard['mark']>,
  lanes: CardContext['lanes'],
  { x, y }: { x: number; y: number },
  { kinds, paper, ink }: CardColours,
): Element {
  const kind = kindOf(lanes, lane);
  const stroke = kinds[kind - 1] ?? ink;
  const dash: Partial<Record<Factuality, string>> = { planned: '6 4', hypothetical: '2 4' };
  return s('g', { transform: `translate(${x} ${y})`, stroke, strokeWidth: 3 }, [
    s('path', {
      d: markPath(kind, 12),
      fill: factuality === 'asserted' ? stroke : paper,
      ...(dash[factuality] === undefined ? {} : { strokeDasharray: dash[factuality] }),
    }),
    ...(factuality === 'denied' ? [s('path', { d: 'M-15,15L15,-15' })] : []),
  ]);
}

/**
 * The months that the card tells of, on the years of the story. What happened in the others is not drawn: one event more would
 * change every picture of the site, and its digest.
 */
function drawMonths(
  months: readonly string[],
  { first, last }: YearRange,
  { rule, muted, accent, face }: { rule: string; muted: string; accent: string; face: CardFace },
): Element[] {
  const step = MEASURE / ((last - first + 1) * 12);
  const placed = months
    .map((month) => (Number(month.slice(0, 4)) - first) * 12 + Number(month.slice(5, 7)) - 1)
    .filter((index) => index >= 0 && index < (last - first + 1) * 12)
    .toSorted((a, b) => a - b);
  const stretches: { from: number; to: number }[] = [];
  for (const index of placed) {
    const before = stretches.at(-1);
    if (before?.to === index) before.to = index + 1;
    else stretches.push({ from: index, to: index + 1 });
  }
  const yearly = Array.from({ length: last - first + 1 }, (_, index) => ({
    year: String(first + index),
    x: round(CARD.margin + index * 12 * step),
  }));
  // decades have no room for the name of each year
  const every = Math.ceil((face.width('2000', 20) + 24) / (12 * step));
  return [
    s('rect', { x: CARD.margin, y: FOOT, width: MEASURE, height: 1, fill: rule }),
    ...stretches.map(({ from, to }) =>
      s('rect', {
        x: round(CARD.margin + from * step),
        y: FOOT - 14,
        width: round(Math.max(3, (to - from) * step - 1)),
        height: 14,
        fill: accent,
      }),
    ),
    ...yearly
      .filter((_, index) => index % every === 0)
      .flatMap(({ year, x }) => [
        s('rect', { x, y: FOOT, width: 1, height: 8, fill: muted }),
        s('path', { d: face.outline(year, x + 6, FOOT + 26, 20), fill: muted }),
      ]),
  ];
}
