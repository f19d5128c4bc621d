import type { Actor } from './actor.ts';
import type { Language } from './language.ts';
import type { Moved } from './moved.ts';
import type { Place } from './place.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';

/** What `content/` says beside the articles. */
export interface Registers {
  site: Site;
  actors: Actor[];
  places: Place[];
  sources: Source[];
  moved: Moved[];
  /** Languages that widgets can be asked for beside that of the site, by their codes: `de`. */
  languages: Record<string, Language>;
}
