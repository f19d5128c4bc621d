import type { Event } from '../../schema/event.ts';
import type { Place } from '../../schema/place.ts';

/** A place with what the ledger reports there. */
export interface MapPlace {
  place: Place;
  /** Page of the place, from the root of the site. */
  url: string;
  events: number;
  /** Sentences that carry those events. */
  evidence: number;
  /** Events by lane, in the order of the lanes of the site; lanes without any are left out. */
  lanes: { id: string; events: number }[];
}

/** How a place is drawn: where precisely, or only about where. */
export type PlaceForm = 'dot' | 'disc' | 'region' | 'country';

/** Gazetteer coordinates are a dot; estimated ones a disc of their uncertainty; regions and countries no point at all. */
export function formOf(place: Place): PlaceForm {
  if (place.precision === 'country') return 'country';
  if (place.precision === 'region' || place.precision === 'sector')
    return place.uncertaintyKm === null ? 'region' : 'disc';
  return place.coordVerified ? 'dot' : 'disc';
}

/** Places with their events, most evidence first. Places without events stay only if `keep` names them. */
export function toMapPlaces(
  places: readonly Place[],
  events: readonly Event[],
  lanes: readonly { id: string }[],
  keep: ReadonlySet<string> = new Set(),
): MapPlace[] {
  return places
    .map((place): MapPlace => {
      const here = events.filter((event) => event.places.includes(place.id));
      return {
        place,
        url: `/places/${place.id}/`,
        events: here.length,
        evidence: here.reduce((sum, event) => sum + event.evidence.length, 0),
        lanes: lanes
          .map(({ id }) => ({ id, events: here.filter(({ lane }) => lane === id).length }))
          .filter((lane) => lane.events > 0),
      };
    })
    .filter(({ place, events: count }) => count > 0 || keep.has(place.id))
    .toSorted((a, b) => b.evidence - a.evidence || (a.place.id < b.place.id ? -1 : 1));
}
