import type { Box } from '../box.ts';
import { isOverlapping } from '../box.ts';
import { round } from '../round.ts';
import type { Glyph } from './glyph.ts';
import { layoutGlyph } from './glyph.ts';
import type { Point } from './line.ts';
import type { MapPoint, PointEvent } from './points.ts';

/** One mark of the map: a place, or several too near each other for two marks. */
export interface Cluster extends Point {
  /** The place with most evidence; the mark stands on it. */
  lead: MapPoint;
  /** The others, most evidence first. */
  others: MapPoint[];
  events: PointEvent[];
  evidence: number;
  glyph: Glyph;
}

/** Two marks nearer than this, in drawing units, cannot be told apart by a finger. */
const NEAR = 16;

/** A place with the events of the time that is shown, and where it stands in the view. */
export interface Standing extends Point {
  point: MapPoint;
  events: PointEvent[];
}

export function sumEvidence(events: readonly PointEvent[]): number {
  return events.reduce((sum, [, , , evidence]) => sum + evidence, 0);
}

function boxOf({ x, y }: Point, { rx, ry }: Glyph): Box {
  return { x0: x - rx, x1: x + rx, y0: y - ry, y1: y + ry };
}

/** Joins places that are too near under the one with most evidence. Input in any order. */
export function layoutClusters(standing: readonly Standing[], unit: number): Cluster[] {
  const clusters: Cluster[] = [];
  const ordered = standing
    .map((one) => ({ ...one, evidence: sumEvidence(one.events) }))
    .toSorted((a, b) => b.evidence - a.evidence || (a.point.id < b.point.id ? -1 : 1));
  for (const { point, events, evidence, x, y } of ordered) {
    const glyph = layoutGlyph(events, unit);
    const host = clusters.find(
      (other) =>
        Math.hypot(other.x - x, other.y - y) < NEAR || isOverlapping(boxOf({ x, y }, glyph), boxOf(other, other.glyph)),
    );
    if (host === undefined) {
      clusters.push({ lead: point, others: [], events, evidence, glyph, x: round(x), y: round(y) });
      continue;
    }
    host.others.push(point);
    host.events = [...host.events, ...events];
    host.evidence += evidence;
    host.glyph = layoutGlyph(host.events, unit);
  }
  return clusters;
}
