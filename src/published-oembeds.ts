import type { APIRoute } from 'astro';
import type { Oembed, Provider } from './formats/oembed.ts';
import { toOembeds } from './formats/oembed-list.ts';
import { getPublished } from './published.ts';
import { respond } from './published-files.ts';
import { toTimelineSubjects } from './timeline-subjects.ts';

/** Everything that can be embedded. */
export async function getOembeds(): Promise<Oembed[]> {
  const published = await getPublished();
  return toOembeds(published, toTimelineSubjects(published));
}

/** A path for everything that can be embedded: `/oembed/<kind>/<id>`. */
export async function oembedPaths(): Promise<{ params: { kind: string; id: string }; props: { oembed: Oembed } }[]> {
  return (await getOembeds()).map((oembed) => {
    const [kind = '', id = ''] = oembed.name.split('/');
    return { params: { kind, id }, props: { oembed } };
  });
}

/** A route that answers with one of them, written by `write`. */
export function oembedRoute(write: (oembed: Oembed, provider: Provider) => string, mediaType: string): APIRoute {
  return async ({ props }) => {
    const { site } = await getPublished();
    // of oembedPaths()
    return respond(write(props['oembed'] as Oembed, site), mediaType);
  };
}
