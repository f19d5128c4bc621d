import type { Source } from '../schema/source.ts';

/** Everything read of one publisher. */
export interface Publisher {
  /** Last part of its address: letters and digits of the name. */
  slug: string;
  name: string;
  /** Kinds of its pages, the most frequent first. */
  kinds: Source['kind'][];
  /** Oldest first, undated last. */
  sources: Source[];
  /** Sentences that cite any of them. */
  cited: number;
}

/** Sources by publisher, in the order of names. `citedIn` gives the number of sentences that cite a source. */
export function groupPublishers(sources: readonly Source[], citedIn: (id: string) => number): Publisher[] {
  const taken = new Map<string, number>();
  return [...Map.groupBy(sources, ({ publisher }) => publisher)]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([name, own]) => {
      const base = toSlug(name);
      const times = (taken.get(base) ?? 0) + 1;
      taken.set(base, times);
      const kinds = [...Map.groupBy(own, ({ kind }) => kind)].toSorted(([, a], [, b]) => b.length - a.length);
      return {
        slug: times === 1 ? base : `${base}-${times}`,
        name,
        kinds: kinds.map(([kind]) => kind),
        sources: own.toSorted((a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id)),
        cited: own.reduce((sum, { id }) => sum + citedIn(id), 0),
      };
    });
}

function toSlug(name: string): string {
  const letters = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gi, 'l')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return letters || 'other';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
