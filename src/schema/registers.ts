import type { Actor } from './actor.ts';
import type { Place } from './place.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';

/** What `content/` says beside the articles. */
export interface Registers {
  site: Site;
  actors: Actor[];
  places: Place[];
  sources: Source[];
}
