import type { Box } from '../box.ts';
import { isFree, isInside } from '../box.ts';
import { round } from '../round.ts';
import { textWidth } from '../text-width.ts';
import type { Point } from './line.ts';

/** Words at a point of the map. */
export interface PlacedName extends Point {
  text: string;
  anchor: 'start' | 'middle' | 'end';
  size: number;
}

/** Something that asks for a name: a box around a point. */
export interface Named extends Point {
  id: string;
  text: string;
  /** Half the width and height of what the name stands beside. */
  rx: number;
  ry: number;
  size: number;
  /** Other points that the name may stand at, for something long; such a thing keeps no other name away. */
  along?: readonly Point[];
}

/** The text serif is a little wider than the sans that widths are estimated after. */
export const NAME_STRETCH = 1.04;

/** The box of a name that is set. */
export function nameBox({ text, x, y, anchor, size }: PlacedName): Box {
  const width = textWidth(text, size * NAME_STRETCH);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0: left, x1: left + width, y0: y - size * 0.82, y1: y + size * 0.24 };
}

/** Right, left, above, below, then the corners: the order in which a map reader looks for a name. */
function candidates({ x, y, rx, ry, text, size }: Named): { name: PlacedName; box: Box }[] {
  const [gapX, gapY] = [rx + 3.5, ry + 3.5];
  const [slantX, slantY] = [rx * 0.72 + 2.5, ry * 0.72 + 2.5];
  const spots: readonly [number, number, PlacedName['anchor']][] = [
    [gapX, size * 0.34, 'start'],
    [-gapX, size * 0.34, 'end'],
    [0, -gapY, 'middle'],
    [0, gapY + size * 0.72, 'middle'],
    [slantX, -slantY, 'start'],
    [slantX, slantY + size * 0.66, 'start'],
    [-slantX, -slantY, 'end'],
    [-slantX, slantY + size * 0.66, 'end'],
  ];
  return spots.map(([dx, dy, anchor]) => {
    const name = { text, x: round(x + dx), y: round(y + dy), anchor, size };
    return { name, box: nameBox(name) };
  });
}

/** A name, and the point that it stands beside. */
export type SpottedName = PlacedName & { spot: Point };

const around = ({ x, y, rx, ry }: Pick<Named, 'x' | 'y' | 'rx' | 'ry'>): Box => ({
  x0: x - rx - 3,
  x1: x + rx + 3,
  y0: y - ry - 2,
  y1: y + ry + 2,
});

/**
 * Names as many as have room, in the order given, so that none meets a mark or another name. `taken` are boxes to keep clear,
 * `lines` boxes along lines that a name crosses only where it has no other room.
 */
export function layoutNames(
  named: readonly Named[],
  frame: Box,
  taken: readonly Box[],
  lines: readonly Box[] = [],
): Map<string, SpottedName> {
  const boxes = [...taken];
  const names = new Map<string, SpottedName>();
  // A name that touched another mark would seem to be that mark's.
  const marks = named.filter(({ along }) => along === undefined).map((one) => ({ id: one.id, ...around(one) }));
  for (const one of named) {
    const others = marks.filter(({ id }) => id !== one.id);
    const isClear = (box: Box): boolean => isFree(box, boxes) && isFree(box, others);
    const spots =
      one.along === undefined
        ? [one]
        : one.along.map((point) => ({ ...one, ...point })).filter((spot) => isClear(around(spot)));
    const free = spots
      .flatMap((spot) => candidates(spot).map(({ name, box }) => ({ name: { ...name, spot }, box })))
      .filter(({ box }) => isInside(box, frame) && isClear(box));
    const good = free.find(({ box }) => isFree(box, lines)) ?? free[0];
    if (good === undefined) continue;
    const { x, y } = good.name.spot;
    names.set(one.id, { ...good.name, spot: { x, y } });
    boxes.push({ ...good.box, x0: good.box.x0 - 2, x1: good.box.x1 + 2 });
    if (one.along !== undefined) boxes.push(around({ ...one, x, y }));
  }
  return names;
}
