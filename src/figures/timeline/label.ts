import type { Box } from '../box.ts';
import { isFree, isInside } from '../box.ts';
import { round } from '../round.ts';
import { textWidth, wrapEvenly } from '../text-width.ts';
import type { TimelineItem } from './items.ts';
import { compareLabelPriority } from './label-priority.ts';

/** Type size and line height of labels, in drawing units. */
export const LABEL_SIZE = 12.5;
export const LABEL_LEADING = 14;

/** The words beside a mark, at most three lines, never cut. */
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

/** More words than this in a lane are read by nobody; the rest appear on focus or closer by. */
const MOST = 24;

interface Candidate {
  box: Box;
  anchor: Label['anchor'];
  leader: Label['leader'];
}

/** Beside the mark first, then above it, higher and higher, held by a leader. */
function candidates(mark: Box, width: number, height: number, frame: Box): Candidate[] {
  const middle = (mark.y0 + mark.y1) / 2;
  const centre = (mark.x0 + mark.x1) / 2;
  const at = (x0: number, y0: number): Box => ({ x0, y0, x1: x0 + width, y1: y0 + height });
  const list: Candidate[] = [];
  // Level with the mark, or standing on the lane's line where the middle would reach below it.
  const level = Math.min(middle - height / 2, frame.y1 - height);
  for (const y0 of [level, middle - height + LABEL_LEADING / 2, middle - LABEL_LEADING / 2]) {
    list.push({ box: at(mark.x1 + 4, y0), anchor: 'start', leader: null });
    list.push({ box: at(mark.x0 - 4 - width, y0), anchor: 'end', leader: null });
  }
  for (let y1 = mark.y0 - 2; y1 - height >= frame.y0; y1 -= 7) {
    const leader = mark.y0 - y1 > 6 ? { x: round(centre), y0: round(y1 - height + 2), y1: round(mark.y0) } : null;
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
  for (const limit of [200, 150, 112]) {
    const { lines, cut } = wrapEvenly(mark.item.title, LABEL_SIZE, limit, 3);
    // A narrower column only cuts more.
    if (cut) return null;
    const width = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
    for (const { box, anchor, leader } of candidates(mark.box, width, lines.length * LABEL_LEADING, frame)) {
      if (!isInside(box, frame) || !isFree(box, taken) || !isFree(box, others)) continue;
      const line = leader && { x0: leader.x - 1.5, x1: leader.x + 1.5, y0: leader.y0, y1: leader.y1 };
      if (line !== null && !(isFree(line, taken) && isFree(line, others))) continue;
      const x = round(anchor === 'start' ? box.x0 : box.x1);
      const label: Label = { lines, anchor, x, y: round(box.y0 + LABEL_SIZE * 0.86), leader };
      return { label, boxes: line === null ? [box] : [box, line] };
    }
  }
  return null;
}

/** Air that words leave around a mark. */
const clear = ({ box }: Labelled): Box => ({ x0: box.x0 - 3, x1: box.x1 + 3, y0: box.y0 - 1, y1: box.y1 + 1 });

/**
 * Labels as many marks of a lane as have room inside `frame`, so that no label or leader meets a mark, a label or a
 * leader. A title that is itself cut short is no label. Gives the labels by item id.
 */
export function layoutLabels(marks: readonly Labelled[], frame: Box): Map<string, Label> {
  const labels = new Map<string, Label>();
  const taken: Box[] = [];
  const obstacles = marks.map((mark) => ({ mark, box: clear(mark) }));
  const wanted = marks.filter(({ item }) => !item.title.endsWith('…'));
  for (const mark of wanted.toSorted((a, b) => compareLabelPriority(a.item, b.item)).slice(0, MOST + 8)) {
    if (labels.size >= MOST) break;
    // Only what a label of this mark could reach.
    const near = ({ x0, x1 }: Box): boolean => x0 < mark.box.x1 + 220 && x1 > mark.box.x0 - 220;
    const others = obstacles.filter((other) => other.mark !== mark && near(other.box)).map(({ box }) => box);
    const placed = place(mark, frame, taken, others);
    if (placed === null) continue;
    labels.set(mark.item.id, placed.label);
    taken.push(
      ...placed.boxes.map((box) => ({ ...box, x0: box.x0 - 5, x1: box.x1 + 5, y0: box.y0 - 1, y1: box.y1 + 1 })),
    );
  }
  return labels;
}
