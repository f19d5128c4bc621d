import type { Place } from '../../schema/place.ts';
import type { Site } from '../../schema/site.ts';
import { firstDay, lastDay } from '../iso-time.ts';
import { kindOf } from '../kind.ts';
import { round } from '../round.ts';
import type { Atlas } from './atlas.ts';
import { bordersOf, learnCountries } from './countries.ts';
import type { Frame } from './frame.ts';
import { toPoint, unitsPerKm } from './frame.ts';
import type { Ground } from './ground.ts';
import { subjectLines } from './ground.ts';
import { nearestOn, stretchAround } from './line.ts';
import type { MapPlace } from './places.ts';
import { formOf } from './places.ts';

/**
 * How a place stands on the drawing: `dot` where it is; `disc` somewhere in a radius; `tick` a crossing, on the border itself; `band`
 * along a border or a stretch of it; `area` a region without outline; `country` beside the country's name.
 */
export type PointForm = 'dot' | 'disc' | 'tick' | 'band' | 'area' | 'country';

/** First and last day (null: not told), kind of the lane, sentences. */
export type PointEvent = [from: string | null, to: string | null, kind: number, evidence: number];

/** A place on the ground at its first scale. A plain object, as it travels to the browser. */
export interface MapPoint {
  id: string;
  name: string;
  /** Names in other languages: "Кузніца · Кузница". */
  local: string;
  /** "known to within 5 km"; empty for gazetteer coordinates. */
  note: string;
  form: PointForm;
  x: number;
  y: number;
  /** Radius of what is not known, in units; 0 for a dot. */
  r: number;
  /** Direction of the border under a tick, in degrees. */
  angle: number;
  /** Path of a band; empty for other forms. */
  along: string;
  events: PointEvent[];
}

/** A region without outline or radius is drawn this wide; the legend says that it is no boundary. */
const REGION_KM = 28;
/** A crossing farther from the border than this, and a sector farther than twice its radius, is not drawn on it. */
const CROSSING_KM = 12;

function localNames({ name, names }: Place): string {
  return [...new Set(Object.entries(names).flatMap(([lang, local]) => (lang === 'en' || local === name ? [] : local)))]
    .slice(0, 3)
    .join(' · ');
}

/** Everything the ground can hold of some places. `register` is all places, to learn country codes from. */
export function layoutPoints(
  entries: readonly MapPlace[],
  register: readonly Place[],
  { site, atlas, frame, ground }: { site: Pick<Site, 'map' | 'lanes'>; atlas: Atlas; frame: Frame; ground: Ground },
): MapPoint[] {
  const learnt = learnCountries(register, atlas, site.map.countries);
  const subjects = subjectLines(ground);
  const lines = subjects.map(({ line }) => line);
  return entries.flatMap(({ place, events }): MapPoint[] => {
    const at = toPoint(frame, place.lon, place.lat);
    const perKm = unitsPerKm(frame, place.lon, place.lat);
    if (at === null) return [];
    const { uncertaintyKm, coordVerified } = place;
    const point: MapPoint = {
      id: place.id,
      name: place.name.replace(/ \(.*\)$/, ''),
      local: localNames(place),
      note: uncertaintyKm === null || coordVerified ? '' : `known to within ${uncertaintyKm} km`,
      form: 'dot',
      ...at,
      r: 0,
      angle: 0,
      along: '',
      events: events.map(({ date, lane, evidence }) => [
        firstDay(date),
        lastDay(date),
        kindOf(site.lanes, lane),
        evidence,
      ]),
    };
    const isIn = at.x > 2 && at.x < frame.width - 2 && at.y > 2 && at.y < frame.height - 2;
    const form = formOf(place);
    if (form === 'country') {
      const label = ground.countries.find(({ name }) => name === place.name);
      return label === undefined ? [] : [{ ...point, form, x: label.x, y: label.y }];
    }
    if (form === 'region') {
      const own = bordersOf(place, site.map.borders, learnt);
      const along = own.map((border) => ground.subjects[border] ?? '').join('');
      if (along !== '') return [{ ...point, form: 'band', along, r: own.length > 1 ? 11 : 7 }];
      return isIn ? [{ ...point, form: 'area', r: round(REGION_KM * perKm) }] : [];
    }
    if (!isIn) return [];
    if (form === 'dot') return [point];
    const reach = (uncertaintyKm ?? 1) * perKm;
    const near = nearestOn(lines, at);
    if (near !== null && place.kind === 'border-crossing' && near.distance < CROSSING_KM * perKm) {
      const name = point.name.replace(/ (border |rail |road )*crossing$/, '');
      return [{ ...point, name, form: 'tick', x: near.x, y: near.y, r: round(reach), angle: near.angle }];
    }
    if (near !== null && place.precision === 'sector' && near.distance < 2 * reach) {
      const along = stretchAround(lines[near.line] ?? [], near, Math.max(6, reach));
      return [{ ...point, form: 'band', along, x: near.x, y: near.y, r: 7 }];
    }
    return [{ ...point, form: place.precision === 'region' ? 'area' : 'disc', r: round(Math.max(5, reach)) }];
  });
}
