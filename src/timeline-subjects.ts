import type { TimelineItem } from './figures/timeline/items.ts';
import { toTimelineItems } from './figures/timeline/items.ts';
import { actorPath, articlePath, placePath } from './formats/claim-url.ts';
import type { Published } from './published.ts';

export type SubjectKind = 'actor' | 'place' | 'article';

/** An actor, a place or an article, with its events: what a timeline widget can be about. */
export interface TimelineSubject {
  kind: SubjectKind;
  id: string;
  /** Name, or title of an article. */
  name: string;
  /** Path of its own page. */
  page: string;
  /** Oldest first; never empty. */
  items: TimelineItem[];
}

/** Everyone and everything that at least one event of the timeline is tied to. */
export function toTimelineSubjects({
  actors,
  places,
  articles,
  ledger,
}: Pick<Published, 'actors' | 'places' | 'articles' | 'ledger'>): TimelineSubject[] {
  const items = toTimelineItems(ledger);
  const all: Omit<TimelineSubject, 'items'>[] = [
    ...actors.map(({ id, name }) => ({ kind: 'actor' as const, id, name, page: actorPath(id) })),
    ...places.map(({ id, name }) => ({ kind: 'place' as const, id, name, page: placePath(id) })),
    ...articles.map(({ slug, title }) => ({
      kind: 'article' as const,
      id: slug,
      name: title,
      page: articlePath(slug),
    })),
  ];
  return all
    .map((subject) => ({ ...subject, items: items.filter((item) => item[`${subject.kind}s`].includes(subject.id)) }))
    .filter((subject) => subject.items.length > 0);
}
