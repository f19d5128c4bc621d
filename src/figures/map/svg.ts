import { s } from 'hastscript';
import type { Element } from 'hast';
import { round } from '../round.ts';
import type { Cluster } from './cluster.ts';
import type { MapLayout, PlacedRegion } from './layout.ts';
import type { PlacedName } from './names.ts';
import type { MapPlace } from './places.ts';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function placeTitle({ place, events }: MapPlace): string {
  const near =
    place.uncertaintyKm !== null && !place.coordVerified ? `, known to within ${place.uncertaintyKm} km` : '';
  return `${place.name}: ${plural(events, 'event')}${near}`;
}

function clusterTitle({ lead, others }: Cluster): string {
  if (others.length === 0) return placeTitle(lead);
  return `${placeTitle(lead)}; close by: ${others.map(placeTitle).join('; ')}`;
}

function drawName(name: PlacedName, x: number, y: number, extra: string[] = []): Element {
  return s(
    'text',
    { className: ['words', ...extra], x: round(name.x - x), y: round(name.y - y), textAnchor: name.anchor },
    name.text,
  );
}

function drawCluster(cluster: Cluster, layout: MapLayout): Element {
  const { lead, others, x, y, r, form } = cluster;
  const name = layout.names.get(lead.place.id);
  const ids = [lead, ...others].map(({ place }) => place.id).join(' ');
  return s(
    'a',
    { className: ['place', `is-${form}`], href: lead.url, dataPlaces: ids, transform: `translate(${x},${y})` },
    [
      s('title', clusterTitle(cluster)),
      s('circle', { className: ['hit'], r: Math.max(9, r + 2) }),
      ...(form === 'disc'
        ? [s('circle', { className: ['soft'], r }), s('circle', { className: ['soft'], r: round(r * 0.6) })]
        : []),
      ...(form === 'dot' ? [s('circle', { className: ['body'], r })] : []),
      ...(name === undefined ? [] : [drawName(name, x, y)]),
    ],
  );
}

function drawRegion(region: PlacedRegion, layout: MapLayout): Element {
  const { entry, along, x, y, r } = region;
  const name = layout.names.get(entry.place.id);
  const body =
    along === null
      ? [1, 0.78, 0.5].map((share) => s('circle', { className: ['soft'], cx: x, cy: y, r: round(r * share) }))
      : [s('path', { className: ['along'], d: along })];
  return s('a', { className: ['place', 'is-region'], href: entry.url, dataPlaces: entry.place.id }, [
    s('title', placeTitle(entry)),
    ...body,
    ...(name === undefined ? [] : [drawName(name, 0, 0, ['region-name'])]),
  ]);
}

function drawScaleBar({ scaleBar: { x, y, length, km } }: MapLayout): Element {
  return s('g', { className: ['scale-bar'], ariaHidden: 'true' }, [
    s('path', { d: `M${x},${y - 5}V${y}H${round(x + length)}V${y - 5}` }),
    s('text', { className: ['tick'], x: round(x + length / 2), y: y - 4, textAnchor: 'middle' }, `${km} km`),
  ]);
}

/** Draws a layout: ground, borders, regions, then places with the largest lowest so that small ones stay visible. */
export function drawMap(layout: MapLayout, label: string): Element {
  const { base, width, height } = layout;
  return s('svg', { className: ['map-drawing'], viewBox: `0 0 ${width} ${height}`, role: 'group', ariaLabel: label }, [
    s('g', { className: ['ground'], ariaHidden: 'true' }, [
      s('rect', { className: ['water'], width, height }),
      s('path', { className: ['far'], d: base.far }),
      s('path', { className: ['near'], d: base.near }),
      s('path', { className: ['coast'], d: base.coast }),
      s('path', { className: ['border'], d: base.borders }),
    ]),
    s(
      'g',
      { className: ['regions'] },
      layout.regions.map((region) => drawRegion(region, layout)),
    ),
    s(
      'g',
      { className: ['subjects'], ariaHidden: 'true' },
      base.subjects.map((d) => s('path', { className: ['subject'], d })),
    ),
    s(
      'g',
      { className: ['countries'], ariaHidden: 'true' },
      layout.countries.map((name) => drawName(name, 0, 0, ['country-name'])),
    ),
    s(
      'g',
      { className: ['places'] },
      layout.clusters.map((cluster) => drawCluster(cluster, layout)),
    ),
    drawScaleBar(layout),
  ]);
}
