import { type Box, isFree } from '../box.ts';
import { round } from '../round.ts';
import { textWidth } from '../text-width.ts';
import type { Cluster, Standing } from './cluster.ts';
import { layoutClusters, sumEvidence } from './cluster.ts';
import type { Glyph } from './glyph.ts';
import { layoutGlyph } from './glyph.ts';
import type { Ground } from './ground.ts';
import type { Point } from './line.ts';
import { linesOf } from './line.ts';
import type { Named, PlacedName } from './names.ts';
import { layoutNames } from './names.ts';
import { boxAround, keepInside } from './placed-glyph.ts';
import type { MapPoint, PointEvent } from './points.ts';
import { thinTicks, thinTowns } from './thinning.ts';
import type { Days, View } from './view.ts';
import { eventsIn, layoutScaleBar, toView, WHOLE } from './view.ts';

/** A region in the view: a soft area, a band along a border, or a country by its name. */
export interface PlacedRegion extends Point {
  point: MapPoint;
  events: PointEvent[];
  glyph: Glyph;
  /** Where its forms stand: beside its name. */
  at: Point;
}

/** What stands on the ground in one view and time. */
export interface MapMarks {
  view: View;
  countries: PlacedName[];
  regions: PlacedRegion[];
  /** Crossings, each with its place in the view. */
  ticks: (Point & { point: MapPoint; hasEvents: boolean })[];
  /** Discs of what is not known exactly. */
  discs: (Point & { point: MapPoint; r: number })[];
  clusters: Cluster[];
  /** Towns without events, for orientation. */
  towns: (Point & { point: MapPoint })[];
  /** Names by place id. */
  names: Map<string, PlacedName>;
  scaleBar: ReturnType<typeof layoutScaleBar>;
}

/** What of the ground the marks need to know. */
export type MarkGround = Pick<Ground, 'width' | 'height' | 'perKm' | 'countries' | 'subjects'>;

export interface MarkOptions {
  view?: View;
  days?: Days;
}

const COUNTRY = { size: 11.5, spacing: 2 };
const TOWN = 13;
const REGION = 12;

/** Radius of a form with one sentence; a small drawing has less room. */
export function glyphUnit(width: number): number {
  return width < 500 ? 2.7 : 3.2;
}

/** Names of countries where the site puts them, or a little above or below where a mark stands there. */
function layoutCountries(ground: MarkGround, view: View, marks: readonly Box[]): (PlacedName & { box: Box })[] {
  return ground.countries.flatMap(({ name, ...at }) => {
    const text = name.toLocaleUpperCase('en');
    const { x, y: middle } = toView(at, view);
    const half = (textWidth(text, COUNTRY.size) + COUNTRY.spacing * text.length) / 2;
    const spots = [0, 14, -14, 28, -28]
      .map((shift) => ({ x, y: middle + shift }))
      .filter(({ y }) => x - half >= 4 && x + half <= ground.width - 4 && y >= 14 && y <= ground.height - 10)
      .map(({ y }) => ({ y, box: { x0: x - half, x1: x + half, y0: y - 10, y1: y + 3 } }));
    const spot = spots.find(({ box }) => isFree(box, marks)) ?? spots[0];
    return spot === undefined ? [] : [{ text, x, ...spot, anchor: 'middle' as const, size: COUNTRY.size }];
  });
}

/** Small boxes on lines, for names to keep off them. */
function boxesAlong(lines: readonly (readonly Point[])[], view: View): Box[] {
  return lines.flat().map((point) => {
    const { x, y } = toView(point, view);
    return { x0: x - 2, x1: x + 2, y0: y - 2, y1: y + 2 };
  });
}

function nameOf({ lead, others }: Cluster): string {
  return others.length === 0 ? lead.name : `${lead.name} +${others.length}`;
}

/** Where the forms of a country stand: under its name, else above or beside it, off the marks of its towns. */
function besideCountry(
  label: { x: number; y: number; box: Box } | undefined,
  glyph: Glyph,
  clusters: readonly Cluster[],
): Point {
  if (label === undefined) return { x: 0, y: 0 };
  const { x, y, box } = label;
  const spots: Point[] = [
    { x, y: y + 8 + glyph.ry },
    { x, y: y - 14 - glyph.ry },
    { x: box.x1 + 6 + glyph.rx, y: y - 4 },
    { x: box.x0 - 6 - glyph.rx, y: y - 4 },
  ];
  const isFreeAt = (spot: Point): boolean =>
    clusters.every(
      (one) =>
        Math.abs(one.x - spot.x) > one.glyph.rx + glyph.rx + 2 ||
        Math.abs(one.y - spot.y) > one.glyph.ry + glyph.ry + 2,
    );
  const spot = spots.find(isFreeAt) ?? { x, y: y + 8 + glyph.ry };
  return { x: round(spot.x), y: round(spot.y) };
}

/** Lays out marks and names for a view of the ground and a time. `points` are those of the ground at its first scale. */
export function layoutMarks(
  points: readonly MapPoint[],
  ground: MarkGround,
  { view = WHOLE, days = null }: MarkOptions = {},
): MapMarks {
  const { width, height } = ground;
  const unit = glyphUnit(width);
  const standing = points.map((point): Standing => ({
    point,
    events: eventsIn(point.events, days),
    ...toView(point, view),
  }));
  const isIn = ({ x, y }: Point, spare = 0): boolean =>
    x > -spare && x < width + spare && y > -spare && y < height + spare;
  const spots = standing.filter(({ point: { form } }) => form === 'dot' || form === 'disc' || form === 'tick');
  const active = spots.filter((one) => isIn(one) && one.events.length > 0);
  const clusters = layoutClusters(active, unit);
  const near = (one: Point): boolean =>
    clusters.some(({ x, y, glyph }) => Math.hypot(x - one.x, y - one.y) < glyph.rx + 7);
  const towns = thinTowns(
    spots.filter((one) => one.point.form === 'dot' && one.events.length === 0 && isIn(one, -4) && !near(one)),
  );
  const ticks = thinTicks(
    spots
      .filter((one) => one.point.form === 'tick' && isIn(one))
      .map(({ point, x, y, events }) => ({ point, x, y, hasEvents: events.length > 0 })),
  );
  const discs = active
    .filter(({ point }) => point.form === 'disc' || (point.form === 'tick' && point.r * view.k > 9))
    .map(({ point, x, y }) => ({ point, x, y, r: round(point.r * view.k) }));
  const areas = standing
    .filter(({ point: { form, r }, events, ...at }) => {
      if (events.length === 0) return false;
      return form === 'band' || form === 'country' || (form === 'area' && isIn(at, r * view.k));
    })
    .map((one) => ({ ...one, glyph: layoutGlyph(one.events, unit) }));
  const countries = layoutCountries(ground, view, clusters.map(boxAround));
  const isNamed = ({ point }: Standing): boolean =>
    point.form !== 'country' || countries.some(({ text }) => text === point.name.toLocaleUpperCase('en'));
  const shown = areas.filter(isNamed);
  const countryForms = shown
    .filter(({ point }) => point.form === 'country')
    .map(({ point, glyph }) => {
      const label = countries.find(({ text }) => text === point.name.toLocaleUpperCase('en'));
      return { id: point.id, glyph, ...besideCountry(label, glyph, clusters) };
    });
  const regions = shown
    .filter(({ point }) => point.form !== 'country')
    .map((one) => ({ ...one, ...keepInside(one, one.glyph, ground) }));
  const scaleBar = layoutScaleBar(ground, view, [...clusters, ...regions, ...countryForms].map(boxAround));
  const taken: Box[] = [scaleBar.box, ...countries.map(({ box }) => box), ...countryForms.map(boxAround)];
  const regionNames = regions.map(({ point, events, glyph, x, y }) => ({
    id: point.id,
    text: point.name,
    x,
    y,
    rx: glyph.rx,
    ry: glyph.ry,
    size: REGION,
    evidence: sumEvidence(events),
    ...(point.form === 'band'
      ? {
          along: linesOf(point.along)
            .flat()
            .filter((_, i) => i % 5 === 2)
            .map((one) => toView(one, view))
            .filter((one) => isIn(one))
            .toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y)),
        }
      : {}),
  }));
  const named: (Named & { evidence: number })[] = [
    ...clusters.map((cluster) => ({
      id: cluster.lead.id,
      text: nameOf(cluster),
      x: cluster.x,
      y: cluster.y,
      rx: Math.max(cluster.glyph.rx, cluster.lead.form === 'tick' ? 6 : 0),
      ry: cluster.glyph.ry,
      size: TOWN,
      evidence: 100 + cluster.evidence,
    })),
    ...regionNames,
    ...towns.map(({ point, x, y }) => ({
      id: point.id,
      text: point.name,
      x,
      y,
      rx: 2,
      ry: 2,
      size: TOWN,
      evidence: -1,
    })),
    ...ticks
      .filter(({ hasEvents }) => !hasEvents)
      .map(({ point, x, y }) => ({ id: point.id, text: point.name, x, y, rx: 7, ry: 4, size: REGION, evidence: -2 })),
  ].toSorted((a, b) => b.evidence - a.evidence || (a.id < b.id ? -1 : 1));
  const edge: Box = { x0: 3, y0: 3, x1: width - 3, y1: height - 3 };
  const borders = ground.subjects.flatMap(linesOf);
  const soft = discs.map(({ x, y, r }) => ({ x0: x - r, x1: x + r, y0: y - r, y1: y + r }));
  const names = layoutNames(named, edge, taken, [...boxesAlong(borders, view), ...soft]);
  return {
    view,
    countries,
    regions: shown.map((one) => ({
      point: one.point,
      events: one.events,
      glyph: one.glyph,
      x: one.x,
      y: one.y,
      at:
        countryForms.find(({ id }) => id === one.point.id) ??
        names.get(one.point.id)?.spot ??
        regions.find(({ point }) => point === one.point) ??
        one,
    })),
    ticks,
    discs,
    clusters,
    towns,
    names,
    scaleBar,
  };
}
