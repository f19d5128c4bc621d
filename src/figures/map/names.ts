import type { Box } from '../box.ts';
import { isFree, isInside } from '../box.ts';
import { round } from '../round.ts';
import { textWidth } from '../text-width.ts';

/** Words at a point of the map. */
export interface PlacedName {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  size: number;
}

/** Something that asks for a name: a disc of radius `r` at a point. */
export interface Named {
  id: string;
  text: string;
  x: number;
  y: number;
  r: number;
  size: number;
  /** Other points that the name may stand at, for something long; such a thing keeps no other name away. */
  along?: readonly { x: number; y: number }[];
}

/** Right, left, above, below, then the corners: the order in which a map reader looks for a name. */
function candidates({ x, y, r, text, size }: Named): { name: PlacedName; box: Box }[] {
  const width = textWidth(text, size);
  const gap = r + 3.5;
  const slant = r * 0.72 + 2.5;
  const spots: readonly [number, number, PlacedName['anchor']][] = [
    [gap, size * 0.34, 'start'],
    [-gap, size * 0.34, 'end'],
    [0, -gap, 'middle'],
    [0, gap + size * 0.72, 'middle'],
    [slant, -slant, 'start'],
    [slant, slant + size * 0.66, 'start'],
    [-slant, -slant, 'end'],
    [-slant, slant + size * 0.66, 'end'],
  ];
  return spots.map(([dx, dy, anchor]) => {
    const left = anchor === 'start' ? x + dx : anchor === 'end' ? x + dx - width : x - width / 2;
    const name = { text, x: round(x + dx), y: round(y + dy), anchor, size };
    return { name, box: { x0: left, x1: left + width, y0: y + dy - size * 0.82, y1: y + dy + size * 0.24 } };
  });
}

/**
 * Names as many as have room, in the order given, so that none meets a mark or another name. `taken` are boxes to keep clear,
 * `lines` boxes along lines that a name crosses only where it has no other room.
 */
export function layoutNames(
  named: readonly Named[],
  frame: Box,
  taken: readonly Box[],
  lines: readonly Box[] = [],
): Map<string, PlacedName & { box: Box }> {
  const boxes = [...taken];
  const names = new Map<string, PlacedName & { box: Box }>();
  // A name that touched another mark would seem to be that mark's.
  const marks = named
    .filter(({ along }) => along === undefined)
    .map(({ id, x, y, r }) => ({ id, x0: x - r - 4, x1: x + r + 4, y0: y - r - 3, y1: y + r + 3 }));
  for (const one of named) {
    const others = marks.filter(({ id }) => id !== one.id);
    const spots = [one, ...(one.along ?? []).map((point) => ({ ...one, ...point }))];
    const free = spots
      .flatMap(candidates)
      .filter(({ box }) => isInside(box, frame) && isFree(box, boxes) && isFree(box, others));
    const good = free.find(({ box }) => isFree(box, lines)) ?? free[0];
    if (good === undefined) continue;
    names.set(one.id, { ...good.name, box: good.box });
    boxes.push({ ...good.box, x0: good.box.x0 - 2, x1: good.box.x1 + 2 });
  }
  return names;
}
