import type { Factuality } from '../../schema/factuality.ts';
import type { Box } from '../box.ts';
import { isFree, isInside } from '../box.ts';
import { round } from '../round.ts';
import { textWidth, wrapEvenly } from '../text-width.ts';
import type { TimelineItem } from './items.ts';

/** Type size and line height of labels, in drawing units. */
export const LABEL_SIZE = 12.5;
export const LABEL_LEADING = 14;

/** The words beside a mark, at most three lines. */
export interface Label {
  lines: string[];
  anchor: 'start' | 'end';
  /** Where the first line begins (or, anchored at the end, ends); y is its baseline. */
  x: number;
  y: number;
  /** A hairline from the mark up to words that stand higher; x is the mark's. */
  leader: { x: number; y0: number; y1: number } | null;
}

/** A mark that asks for a label. */
export interface Labelled {
  item: TimelineItem;
  /** The mark's own edges. */
  box: Box;
}

const rank: Record<Factuality, number> = { asserted: 0, claimed: 1, denied: 2, planned: 3, hypothetical: 4 };

/** Who is labelled first: more evidence, then the surer, then the earlier. */
export function compareLabelPriority(a: TimelineItem, b: TimelineItem): number {
  if (a.evidence !== b.evidence) return b.evidence - a.evidence;
  if (a.factuality !== b.factuality) return rank[a.factuality] - rank[b.factuality];
  const [first, second] = [`${a.date.start ?? ''} ${a.id}`, `${b.date.start ?? ''} ${b.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

interface Candidate {
  box: Box;
  anchor: Label['anchor'];
  leader: Label['leader'];
}

/** Beside the mark first, then above it, higher and higher, held by a leader. */
function candidates(mark: Box, width: number, height: number, top: number): Candidate[] {
  const middle = (mark.y0 + mark.y1) / 2;
  const centre = (mark.x0 + mark.x1) / 2;
  const at = (x0: number, y0: number): Box => ({ x0, y0, x1: x0 + width, y1: y0 + height });
  const list: Candidate[] = [
    { box: at(mark.x1 + 4, middle - height / 2), anchor: 'start', leader: null },
    { box: at(mark.x0 - 4 - width, middle - height / 2), anchor: 'end', leader: null },
  ];
  for (let y1 = mark.y0 - 2; y1 - height >= top; y1 -= 4) {
    const leader = mark.y0 - y1 > 5 ? { x: round(centre), y0: round(y1 - height + 2), y1: round(mark.y0) } : null;
    const edge = leader === null ? mark.x0 : centre + 4;
    const end = leader === null ? mark.x1 : centre - 4;
    list.push({ box: at(edge, y1 - height), anchor: 'start', leader });
    list.push({ box: at(end - width, y1 - height), anchor: 'end', leader });
  }
  return list;
}

function place(
  mark: Labelled,
  frame: Box,
  taken: readonly Box[],
  others: readonly Box[],
): { label: Label; boxes: Box[] } | null {
  for (const limit of [190, 140, 104]) {
    const { lines, cut } = wrapEvenly(mark.item.title, LABEL_SIZE, limit, 3);
    if (cut && limit !== 190) continue;
    const width = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
    for (const { box, anchor, leader } of candidates(mark.box, width, lines.length * LABEL_LEADING, frame.y0)) {
      const line = leader && { x0: leader.x - 1.5, x1: leader.x + 1.5, y0: leader.y0, y1: leader.y1 };
      const isGood =
        isInside(box, frame) &&
        isFree(box, taken) &&
        isFree(box, others) &&
        (line === null || (isFree(line, taken) && isFree(line, others)));
      if (!isGood) continue;
      const x = round(anchor === 'start' ? box.x0 : box.x1);
      const label: Label = { lines, anchor, x, y: round(box.y0 + LABEL_SIZE * 0.86), leader };
      return { label, boxes: line === null ? [box] : [box, line] };
    }
  }
  return null;
}

/** Air that words leave around a mark. */
const clear = (box: Box): Box => ({ x0: box.x0 - 3, x1: box.x1 + 3, y0: box.y0 - 1, y1: box.y1 + 1 });

/**
 * Labels as many marks of a lane as have room inside `frame`, so that no label or leader meets a mark, a label or a
 * leader. Gives the labels by item id.
 */
export function layoutLabels(marks: readonly Labelled[], frame: Box): Map<string, Label> {
  const labels = new Map<string, Label>();
  const taken: Box[] = [];
  for (const mark of marks.toSorted((a, b) => compareLabelPriority(a.item, b.item))) {
    const others = marks.filter((other) => other !== mark).map(({ box }) => clear(box));
    const placed = place(mark, frame, taken, others);
    if (placed === null) continue;
    labels.set(mark.item.id, placed.label);
    taken.push(...placed.boxes.map((box) => ({ ...box, x0: box.x0 - 4, x1: box.x1 + 4 })));
  }
  return labels;
}
