import { geoInterpolate, geoPath } from 'd3';
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Event } from '../../schema/event.ts';
import type { Place } from '../../schema/place.ts';
import type { Site } from '../../schema/site.ts';
import type { Box } from '../box.ts';
import { round } from '../round.ts';
import type { Atlas } from './atlas.ts';
import { cutAtlas } from './atlas.ts';
import type { Extent } from './frame.ts';
import { extentAround, framePath, layoutFrame, toPoint } from './frame.ts';
import type { PlacedName } from './names.ts';
import { layoutNames } from './names.ts';
import { relativePath } from './relative-path.ts';

/** A way through the air, as far as the articles tell of one: its ends are known, its course is not. */
export interface Route {
  from: Place;
  /** Great circle as a path. */
  path: string;
  /** Sentences that carry events naming its beginning. */
  evidence: number;
  x: number;
  y: number;
}

/** The inset of air routes as geometry. */
export interface RoutesLayout {
  width: number;
  height: number;
  land: string;
  borders: string;
  to: { place: Place; x: number; y: number };
  routes: Route[];
  names: Map<string, PlacedName>;
}

/** Lays out great circles from the places of `routes.from` to `routes.to`; null if a site names none of them. */
export function layoutRoutes(
  places: readonly Place[],
  events: readonly Event[],
  map: Site['map'],
  atlas: Atlas,
  width: number,
): RoutesLayout | null {
  const to = places.find(({ id }) => id === map.routes.to);
  const origins = places.filter(({ id }) => map.routes.from.includes(id));
  if (to === undefined || origins.length === 0) return null;
  const extent: Extent = extentAround([to, ...origins], 0.16, 10);
  const frame = layoutFrame(extent, width);
  const base = cutAtlas(atlas, extent, [], []);
  const end = toPoint(frame, to.lon, to.lat);
  if (end === null) return null;
  const routes = origins.flatMap((from): Route[] => {
    const point = toPoint(frame, from.lon, from.lat);
    if (point === null) return [];
    const along = geoInterpolate([from.lon, from.lat], [to.lon, to.lat]);
    // points so close that a name finds no way between two of them
    const coordinates = Array.from({ length: 73 }, (_, i) => frame.projection(along(i / 72)) ?? [0, 0]);
    const path = geoPath().digits(1)({ type: 'LineString', coordinates }) ?? '';
    const evidence = events
      .filter((event) => event.places.includes(from.id))
      .reduce((sum, event) => sum + event.evidence.length, 0);
    return [{ from, path, evidence, ...point }];
  });
  const points = [...routes.map(({ from, x, y }) => ({ place: from, x, y })), { place: to, ...end }];
  const lines: Box[] = routes.flatMap(({ path }) =>
    [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
      x0: Number(x) - 3,
      x1: Number(x) + 3,
      y0: Number(y) - 3,
      y1: Number(y) + 3,
    })),
  );
  const named = points
    .toReversed()
    .map(({ place, x, y }) => ({ id: place.id, text: place.name, x, y, rx: 1, ry: 1, size: 12.5 }));
  const edge = { x0: 2, y0: 2, x1: frame.width - 2, y1: frame.height - 2 };
  return {
    width: frame.width,
    height: frame.height,
    land: framePath(frame, base.far, 2.5),
    borders: framePath(frame, base.borders, 2.5),
    to: { place: to, ...end },
    routes,
    names: layoutNames(named, edge, [], lines),
  };
}

/** Thickness by evidence: 1 → 1.2, 4 → 2.4, 9 and more → 3.6 units; a route without a dated event is a hairline. */
function thickness(evidence: number): number {
  return round(evidence === 0 ? 0.7 : Math.min(3.6, 1.2 * Math.sqrt(evidence)));
}

/** Draws the inset; each origin and its line are a link to the place. */
export function drawRoutes(layout: RoutesLayout, label: string): Element {
  const { width, height, to } = layout;
  const name = (id: string): Element[] => {
    const placed = layout.names.get(id);
    return placed === undefined
      ? []
      : [s('text', { className: ['words'], x: placed.x, y: placed.y, textAnchor: placed.anchor }, placed.text)];
  };
  const point = (place: Place, x: number, y: number, r: number, words: string, line: Element[]): Element =>
    s('a', { className: ['place'], href: `/places/${place.id}/`, dataPlaces: place.id }, [
      s('title', words),
      ...line,
      s('circle', { className: ['hit'], cx: x, cy: y, r: 10 }),
      s('circle', { className: ['body'], cx: x, cy: y, r }),
      ...name(place.id),
    ]);
  return s(
    'svg',
    {
      className: ['map-drawing', 'routes-drawing'],
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      ariaLabel: label,
    },
    [
      s('g', { className: ['ground'], ariaHidden: 'true' }, [
        s('rect', { className: ['water'], width, height }),
        s('path', { className: ['near'], d: relativePath(layout.land) }),
        s('path', { className: ['border'], d: relativePath(layout.borders) }),
      ]),
      ...layout.routes.map(({ from, path, evidence, x, y }) =>
        point(from, x, y, 3, `${from.name} to ${to.place.name}`, [
          s('path', { className: ['route'], d: path, strokeWidth: thickness(evidence) }),
        ]),
      ),
      point(to.place, to.x, to.y, 4.5, to.place.name, []),
    ],
  );
}
