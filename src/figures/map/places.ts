import type { Event } from '../../schema/event.ts';
import type { Place } from '../../schema/place.ts';

/** An event of a place, as far as a map asks. */
export interface PlaceEvent {
  id: string;
  title: string;
  url: string;
  date: Event['date'];
  factuality: Event['factuality'];
  lane: string;
  /** Sentences that carry it. */
  evidence: number;
}

/** A place with what the ledger reports there. */
export interface MapPlace {
  place: Place;
  /** Page of the place, from the root of the site. */
  url: string;
  /** Oldest first. */
  events: PlaceEvent[];
  /** Sentences that carry those events. */
  evidence: number;
  /** Events by lane, in the order of the lanes of the site; lanes without any are left out. */
  lanes: { id: string; events: number; evidence: number }[];
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

function compareTime(a: PlaceEvent, b: PlaceEvent): number {
  const [one, other] = [`${a.date.start ?? '9999'} ${a.id}`, `${b.date.start ?? '9999'} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

function toPlaceEvent({ id, title, date, factuality, lane, evidence }: Event): PlaceEvent {
  return { id, title, url: `/events/${id}/`, date, factuality, lane, evidence: evidence.length };
}

/** Places with their events, most evidence first. Places without events stay only if `keep` names them. */
export function toMapPlaces(
  places: readonly Place[],
  events: readonly Event[],
  lanes: readonly { id: string }[],
  keep: ReadonlySet<string> = new Set(),
): MapPlace[] {
  const sum = (list: readonly PlaceEvent[]): number => list.reduce((total, { evidence }) => total + evidence, 0);
  return places
    .map((place): MapPlace => {
      const here = events
        .filter((event) => event.places.includes(place.id))
        .map(toPlaceEvent)
        .sort(compareTime);
      return {
        place,
        url: `/places/${place.id}/`,
        events: here,
        evidence: sum(here),
        lanes: lanes.flatMap(({ id }) => {
          const own = here.filter(({ lane }) => lane === id);
          return own.length === 0 ? [] : [{ id, events: own.length, evidence: sum(own) }];
        }),
      };
    })
    .filter(({ place, events: here }) => here.length > 0 || keep.has(place.id))
    .toSorted((a, b) => b.evidence - a.evidence || (a.place.id < b.place.id ? -1 : 1));
}
