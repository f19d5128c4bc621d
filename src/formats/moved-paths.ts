import type { Moved } from '../schema/moved.ts';

/** An address that leads on. Paths have slashes around them. */
export interface MovedPath {
  from: string;
  to: string;
  /** The full page of what it leads to. */
  page: string;
  /** Name of the oEmbed file of what it leads to; null where there is none. */
  oembed: string | null;
  isWidget: boolean;
}

/** The addresses that lead on: those of pages, and those of the widgets of the same claims. */
export function toMovedPaths(moved: readonly Moved[]): MovedPath[] {
  return moved.flatMap(({ id, to }) => {
    const [before, now] = [widgetOf(id), widgetOf(to)];
    const page = `/${to}/`;
    const own: MovedPath = { from: `/${id}/`, to: page, page, oembed: now, isWidget: false };
    if (before === null || now === null) return [own];
    return [own, { from: `/embed/${before}/`, to: `/embed/${now}/`, page, oembed: now, isWidget: true }];
  });
}

const widgetKinds: Readonly<Record<string, string>> = { events: 'event', sanctions: 'claim', statements: 'claim' };

function widgetOf(address: string): string | null {
  const [section = '', id = ''] = address.split('/');
  const kind = widgetKinds[section];
  return kind === undefined ? null : `${kind}/${id}`;
}
