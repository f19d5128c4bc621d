import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Factuality } from '../../schema/factuality.ts';
import type { MonthTotal, ShareCard } from '../../schema/share-card.ts';
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
  /** Every month of the ledger, in order. */
  months: readonly MonthTotal[];
}

/** The picture of a shared link: what it is, its title, who says so and when, and where in the months of the story it lies. */
export function drawCard(card: ShareCard, { faces, colours, site, lanes, months }: CardContext): Element {
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
    ...drawMonths(card, months, { rule, muted, accent, face: faces.text }),
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

/** One bar a month of the story; those that the card tells of stand out. */
function drawMonths(
  card: ShareCard,
  months: readonly MonthTotal[],
  { rule, muted, accent, face }: { rule: string; muted: string; accent: string; face: CardFace },
): Element[] {
  const own = new Set(card.months);
  const step = MEASURE / Math.max(1, months.length);
  const most = Math.max(1, ...months.map(({ events }) => events));
  const bars = months.flatMap(({ month, events }, index) => {
    const isOwn = own.has(month);
    if (events === 0 && !isOwn) return [];
    // a root, as one month has more events than a year of others: the bars say where, not how many
    const tall = round(Math.max(isOwn ? 10 : 3, 34 * Math.sqrt(events / most)));
    const x = round(CARD.margin + index * step);
    return [
      s('rect', {
        x,
        y: FOOT - tall,
        width: round(step - 2),
        height: tall,
        fill: isOwn ? accent : muted,
        fillOpacity: isOwn ? 1 : 0.45,
      }),
    ];
  });
  const years = months.flatMap(({ month }, index) => {
    const x = round(CARD.margin + index * step);
    return month.endsWith('-01')
      ? [
          s('rect', { x, y: FOOT, width: 1, height: 8, fill: muted }),
          s('path', { d: face.outline(month.slice(0, 4), x + 6, FOOT + 26, 20), fill: muted }),
        ]
      : [];
  });
  return [s('rect', { x: CARD.margin, y: FOOT, width: MEASURE, height: 1, fill: rule }), ...bars, ...years];
}
