import type { Place } from '../../schema/place.ts';
import type { Site } from '../../schema/site.ts';
import type { Atlas } from './atlas.ts';
import type { Extent } from './frame.ts';
import { layoutFrame } from './frame.ts';
import type { Ground } from './ground.ts';
import { layoutGround } from './ground.ts';
import type { MapMarks } from './layout.ts';
import { layoutMarks } from './layout.ts';
import type { MapPlace } from './places.ts';
import type { MapPoint } from './points.ts';
import { layoutPoints } from './points.ts';

/** A map in one size: its ground, what can stand on it, and what does at first. */
export interface Sheet {
  ground: Ground;
  points: MapPoint[];
  marks: MapMarks;
  /** Ids of the places among the entries that this sheet shows. */
  shown: string[];
}

export interface SheetOptions {
  site: Pick<Site, 'map' | 'lanes'>;
  atlas: Atlas;
  extent: Extent;
  width: number;
  /** Default: as high as the extent needs. */
  height?: number | undefined;
}

/** Lays out one size of a map. Places of the register that are no entry stand on it quietly, for orientation. */
export function layoutSheet(
  entries: readonly MapPlace[],
  register: readonly Place[],
  { site, atlas, extent, width, height }: SheetOptions,
): Sheet {
  const frame = layoutFrame(extent, width, height);
  const ground = layoutGround(frame, site.map, atlas);
  const asked = new Set(entries.map(({ place }) => place.id));
  const quiet = register
    .filter(({ id, coordVerified, kind }) => !asked.has(id) && (coordVerified || kind === 'border-crossing'))
    .map((place): MapPlace => ({ place, url: '', events: [], evidence: 0, lanes: [] }));
  const points = layoutPoints([...entries, ...quiet], register, { site, atlas, frame, ground });
  return {
    ground,
    points,
    marks: layoutMarks(points, ground),
    shown: points.filter(({ id }) => asked.has(id)).map(({ id }) => id),
  };
}

/** What the browser needs of a sheet to lay it out anew. */
export type SheetData = Pick<Ground, 'width' | 'height' | 'perKm' | 'countries' | 'subjects'> & { points: MapPoint[] };

export function toSheetData({ ground, points }: Sheet): SheetData {
  const { width, height, perKm, countries, subjects } = ground;
  return { width, height, perKm, countries, subjects, points };
}
