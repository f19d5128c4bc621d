import { geoConicConformal, geoIdentity, geoMercator, geoPath, geoTransform } from 'd3';
import type { GeoPermissibleObjects, GeoProjection } from 'd3';
import simplify from 'simplify-js';
import { round } from '../round.ts';

/** West, south, east, north in degrees. */
export type Extent = [number, number, number, number];

/** A projection fitted to an extent, and the drawing that it fills. */
export interface Frame {
  projection: GeoProjection;
  extent: Extent;
  width: number;
  height: number;
}

/** The edge of an extent as a line of points. A polygon would depend on its winding: wrongly wound it is the whole globe. */
function edge([west, south, east, north]: Extent): GeoPermissibleObjects {
  const steps = Array.from({ length: 13 }, (_, i) => i / 12);
  const lon = (t: number): number => west + (east - west) * t;
  const coordinates = [
    ...steps.map((t): [number, number] => [lon(t), south]),
    ...steps.map((t): [number, number] => [lon(t), north]),
  ];
  return { type: 'MultiPoint', coordinates };
}

/** Smallest extent around all that a drawing shows. */
function extentSeen(projection: GeoProjection, width: number, height: number, asked: Extent): Extent {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const seen = steps.flatMap((x) => steps.map((y) => projection.invert?.([x * width, y * height]) ?? null));
  const [lons, lats] = [0, 1].map((axis) => seen.flatMap((point) => point?.[axis] ?? []));
  return [
    Math.min(asked[0], ...(lons ?? [])),
    Math.min(asked[1], ...(lats ?? [])),
    Math.max(asked[2], ...(lons ?? [])),
    Math.max(asked[3], ...(lats ?? [])),
  ];
}

/**
 * A conformal conic map of the extent, as wide as asked. Without a height it is as high as the extent needs; with one the
 * extent stands in the middle, and what lies around it fills the rest.
 */
export function layoutFrame(extent: Extent, width: number, height?: number): Frame {
  const [west, south, east, north] = extent;
  const third = (north - south) / 6;
  const projection =
    north - south > 40 || (south < 0 && north > 0)
      ? geoMercator()
      : geoConicConformal()
          .parallels([south + third, north - third])
          .rotate([-(west + east) / 2, 0]);
  if (height !== undefined) {
    projection.fitSize([width, height], edge(extent));
    return { projection, extent: extentSeen(projection, width, height, extent), width, height };
  }
  projection.fitWidth(width, edge(extent));
  const bounds = geoPath(projection).bounds(edge(extent));
  return { projection, extent, width, height: Math.round(bounds[1][1] - bounds[0][1]) };
}

/** Smallest extent around points, widened by `margin` (share of its size) and to at least `least` degrees of latitude. */
export function extentAround(points: readonly { lat: number; lon: number }[], margin: number, least: number): Extent {
  const lats = points.map(({ lat }) => lat);
  const lons = points.map(({ lon }) => lon);
  const middle = [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2] as const;
  const stretch = Math.cos((middle[1] * Math.PI) / 180);
  const high = Math.max(least, (Math.max(...lats) - Math.min(...lats)) * (1 + 2 * margin));
  // At least three wide by two high, so that a map of three villages does not fill the page.
  const wide = Math.max((high * 1.5) / stretch, (Math.max(...lons) - Math.min(...lons)) * (1 + 2 * margin));
  return [middle[0] - wide / 2, middle[1] - high / 2, middle[0] + wide / 2, middle[1] + high / 2];
}

type Stream = Parameters<GeoProjection['stream']>[0];

/**
 * Leaves out the points of a line that lie within half of `least` units of the line without them. The ends of a line stay: a border
 * must meet its neighbour.
 */
function thinning(least: number): { stream: (output: Stream) => Stream } {
  let line: { x: number; y: number }[] = [];
  return geoTransform({
    lineStart() {
      line = [];
    },
    point(x, y) {
      line.push({ x, y });
    },
    lineEnd() {
      this.stream.lineStart();
      for (const { x, y } of simplify(line, least / 2, true)) this.stream.point(x, y);
      this.stream.lineEnd();
    },
  });
}

/**
 * From degrees to the drawing, cut to its edges. Both cuts are made in the plane, first in degrees, then in the drawing: a
 * cut on the sphere depends on the winding of every ring, and fills the sea where one is wrong.
 */
function chainOf(frame: Frame, least: number): { stream: (output: Stream) => Stream } {
  const [west, south, east, north] = frame.extent;
  const spare = Math.max(2, (north - south) / 2);
  const inDegrees = geoIdentity().clipExtent([
    [Math.max(-180, west - spare), Math.max(-85, south - spare)],
    [Math.min(180, east + spare), Math.min(85, north + spare)],
  ]);
  const project = geoTransform({
    point(lon, lat) {
      const point = frame.projection([lon, lat]);
      if (point) this.stream.point(point[0], point[1]);
    },
  });
  const inDrawing = geoIdentity().clipExtent([
    [-2, -2],
    [frame.width + 2, frame.height + 2],
  ]);
  const thin = thinning(least);
  return { stream: (output) => inDegrees.stream(project.stream(inDrawing.stream(thin.stream(output)))) };
}

/** Path of a geography in the frame, thinned by `least` units, without islands too small to see; empty where nothing is in it. */
export function framePath(frame: Frame, object: GeoPermissibleObjects, least: number): string {
  const path = geoPath(chainOf(frame, least)).digits(1)(object) ?? '';
  return path.replace(/M[^MZ]*Z/g, (ring) => (isSpeck(ring) ? '' : ring));
}

/** A ring of few corners that covers little; land all over a frame has four corners too. */
function isSpeck(ring: string): boolean {
  const corners = ring.slice(1, -1).split('L');
  if (corners.length >= 5) return false;
  const [xs, ys] = [0, 1].map((axis) => corners.map((corner) => Number(corner.split(',')[axis])));
  if (xs === undefined || ys === undefined) return true;
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys)) < 400;
}

/** Middle of what the frame shows of a geography; null where it shows nothing. */
export function frameCentre(frame: Frame, object: GeoPermissibleObjects): { x: number; y: number } | null {
  const [x, y] = geoPath(chainOf(frame, 0)).centroid(object);
  return Number.isFinite(x) && Number.isFinite(y) ? { x: round(x), y: round(y) } : null;
}

/** Point of the drawing for a place. */
export function toPoint(frame: Frame, lon: number, lat: number): { x: number; y: number } | null {
  const point = frame.projection([lon, lat]);
  return point && { x: round(point[0]), y: round(point[1]) };
}

/** Units of the drawing for a kilometre at a place. */
export function unitsPerKm(frame: Frame, lon: number, lat: number): number {
  const [a, b] = [frame.projection([lon, lat - 0.05]), frame.projection([lon, lat + 0.05])];
  return a && b ? Math.hypot(b[0] - a[0], b[1] - a[1]) / 11.12 : 0;
}
