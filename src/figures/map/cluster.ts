import { round } from '../round.ts';
import type { Frame } from './frame.ts';
import { toPoint, unitsPerKm } from './frame.ts';
import type { MapPlace } from './places.ts';
import { formOf } from './places.ts';

/** One mark of the map: a place, or several too near each other for two marks. */
export interface Cluster {
  /** The place with most evidence; the mark stands on it. */
  lead: MapPlace;
  /** The others, most evidence first. */
  others: MapPlace[];
  form: 'dot' | 'disc';
  x: number;
  y: number;
  /** Radius: of a dot by evidence, of a disc by its uncertainty. */
  r: number;
  evidence: number;
}

/** Two marks nearer than this, in drawing units, cannot be told apart by a finger. */
const NEAR = 17;

/** Area by evidence: 1 → 3.6, 10 → 7.5, 50 → 14.5 units. */
export function placeRadius(evidence: number): number {
  return round(Math.min(16, 1.9 + 1.75 * Math.sqrt(Math.max(1, evidence))));
}

/** Points of the frame, near ones joined under the one with most evidence. Input: most evidence first. */
export function layoutClusters(places: readonly MapPlace[], frame: Frame): Cluster[] {
  const clusters: Cluster[] = [];
  for (const entry of places) {
    const { place } = entry;
    const form = formOf(place);
    const point = toPoint(frame, place.lon, place.lat);
    if (point === null || form === 'region' || form === 'country') continue;
    if (point.x < 4 || point.x > frame.width - 4 || point.y < 4 || point.y > frame.height - 4) continue;
    const host = clusters.find(({ x, y }) => Math.hypot(x - point.x, y - point.y) < NEAR);
    if (host !== undefined) {
      host.others.push(entry);
      host.evidence += entry.evidence;
      if (host.form === 'dot') host.r = placeRadius(host.evidence);
      continue;
    }
    // A disc smaller than 5 units could be taken for a dot.
    const spread = round(Math.max(5, (place.uncertaintyKm ?? 0) * unitsPerKm(frame, place.lon, place.lat)));
    clusters.push({
      lead: entry,
      others: [],
      form,
      ...point,
      r: form === 'dot' ? placeRadius(entry.evidence) : spread,
      evidence: entry.evidence,
    });
  }
  return clusters;
}
