import type { Place } from '../schema/place.ts';
import { absolute, type Publication, toItems } from './collection-json.ts';
import { type Shape, shapeRole, toShape } from './place-geometry.ts';

type Geometry =
  | Shape
  | { type: 'MultiPoint'; coordinates: unknown[] }
  | { type: 'MultiPolygon'; coordinates: unknown[] }
  | { type: 'GeometryCollection'; geometries: Shape[] };

interface Feature {
  type: 'Feature';
  id: string;
  geometry: Geometry | null;
  properties: Record<string, unknown>;
}

export interface FeatureCollection {
  type: 'FeatureCollection';
  license: string;
  url: string;
  features: Feature[];
}

// coarsest last
const precisions: Place['precision'][] = ['point', 'town', 'sector', 'region', 'country'];

/** `/data/places.geojson` (RFC 7946): every place; the geometry of one that is not known well enough to draw is null. */
export function toPlacesGeoJson(publication: Publication): FeatureCollection {
  const features = toItems('places', publication).map((place): Feature => {
    const { id, lat, lon, ...properties } = place;
    const geometry = toShape(place);
    // where a label may stand, so that null geometry is no loss
    const label = geometry?.type === 'Point' ? {} : { labelLon: lon, labelLat: lat };
    return {
      type: 'Feature',
      id,
      geometry,
      properties: { id, ...properties, geometryOf: geometry && shapeRole(geometry), ...label },
    };
  });
  return collect(features, 'places', publication);
}

/**
 * `/data/events.geojson`: every event that names a place, one feature an event. Its geometry is that of all its places that can be
 * drawn; `precision` is that of the coarsest.
 */
export function toEventsGeoJson(publication: Publication): FeatureCollection {
  const placeOf = new Map(publication.places.map((place) => [place.id, place]));
  const features = toItems('events', publication).flatMap((event): Feature[] => {
    const places = event.places.map((id) => placeOf.get(id)).filter((place) => place !== undefined);
    if (places.length === 0) return [];
    const shapes = places.map(toShape).filter((shape) => shape !== null);
    const { id, url, title, date, type, lane, polarity, cancelled, factuality, attributedTo, actors, evidence } = event;
    const properties = {
      id,
      url,
      title,
      dateStart: date.start,
      dateEnd: date.end,
      datePrecision: date.precision,
      type,
      lane,
      polarity,
      cancelled,
      factuality,
      attributedTo,
      actors,
      places: event.places,
      placeNames: places.map(({ name }) => name),
      precision: precisions.findLast((one) => places.some(({ precision }) => precision === one)) ?? null,
      geometryOf: [...new Set(shapes.map(shapeRole))],
      // named, but not known well enough to draw
      undrawn: places.filter((place) => toShape(place) === null).map(({ id: place }) => place),
      quote: evidence[0]?.quote ?? null,
      evidence: evidence.map((one) => one.url),
    };
    return [{ type: 'Feature', id, geometry: unite(shapes), properties }];
  });
  return collect(features, 'events', publication);
}

function collect(features: Feature[], name: string, { site }: Publication): FeatureCollection {
  return {
    type: 'FeatureCollection',
    license: site.licence.url,
    url: absolute(`/data/${name}.geojson`, site.url),
    features,
  };
}

/** Several shapes as one; a GeometryCollection only where points and areas meet, since fewer programs read it. */
function unite(shapes: readonly Shape[]): Geometry | null {
  const [first, ...rest] = shapes;
  if (first === undefined) return null;
  if (rest.length === 0) return first;
  const coordinates = shapes.map((shape) => shape.coordinates);
  if (shapes.every(({ type }) => type === 'Point')) return { type: 'MultiPoint', coordinates };
  if (shapes.every(({ type }) => type === 'Polygon')) return { type: 'MultiPolygon', coordinates };
  return { type: 'GeometryCollection', geometries: [...shapes] };
}
