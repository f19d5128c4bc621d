import { s } from 'hastscript';
import type { Element } from 'hast';
import { markPath } from '../mark-path.ts';
import { round } from '../round.ts';
import type { Cluster } from './cluster.ts';
import type { Glyph } from './glyph.ts';
import type { MapMarks, PlacedRegion } from './layout.ts';
import type { Point } from './line.ts';
import type { PlacedName } from './names.ts';
import type { MapPoint, PointEvent } from './points.ts';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function titleOf({ name, note }: MapPoint, events: readonly PointEvent[] | null): string {
  const told = events === null ? '' : `: ${plural(events.length, 'event')}`;
  return `${name}${told}${note === '' ? '' : `, ${note}`}`;
}

function clusterTitle({ lead, others, events }: Cluster): string {
  if (others.length === 0) return titleOf(lead, events);
  return `${lead.name} and ${others.map(({ name }) => name).join(', ')}: ${plural(events.length, 'event')}`;
}

function drawName(name: PlacedName | undefined, at: Point, extra: string): Element[] {
  if (name === undefined) return [];
  const position = { x: round(name.x - at.x), y: round(name.y - at.y), textAnchor: name.anchor };
  return [s('text', { className: ['words', extra], ...position }, name.text)];
}

/** Names in other languages stand under the name (or the mark) while the mark is pointed at or has the focus. */
function drawLocal({ local }: MapPoint, name: PlacedName | undefined, at: Point, glyph: Glyph): Element[] {
  if (local === '') return [];
  const position =
    name === undefined
      ? { x: 0, y: round(glyph.ry + 15), textAnchor: 'middle' }
      : { x: round(name.x - at.x), y: round(name.y - at.y + 14), textAnchor: name.anchor };
  return [s('text', { className: ['words', 'local-name'], ...position }, local)];
}

function drawForms({ forms }: Glyph, isVague: boolean, { x, y }: Point = { x: 0, y: 0 }): Element[] {
  return forms.map(({ kind, r, dx, dy }) =>
    s('path', {
      className: ['body', `tint-${kind}`, ...(isVague ? ['is-vague'] : [])],
      // The forms of a kind are made equally heavy, which makes some of them wider than a disc: here they stand close.
      d: markPath(kind, r * 0.92),
      transform: `translate(${round(dx + x)},${round(dy + y)})`,
    }),
  );
}

const hitOf = ({ rx, ry }: Glyph, { x, y }: Point = { x: 0, y: 0 }): Element => {
  const [w, h] = [Math.max(12, rx + 2), Math.max(12, ry + 2)];
  return s('rect', { className: ['hit'], x: round(x - w), y: round(y - h), width: 2 * w, height: 2 * h, rx: 3 });
};

function drawCluster(cluster: Cluster, marks: MapMarks): Element {
  const { lead, others, glyph, x, y } = cluster;
  const name = marks.names.get(lead.id);
  const isVague = lead.form === 'disc' && others.every(({ form }) => form === 'disc');
  return s(
    'a',
    {
      className: ['place', `is-${lead.form}`],
      href: `/places/${lead.id}/`,
      dataPlaces: [lead, ...others].map(({ id }) => id).join(' '),
      transform: `translate(${x},${y})`,
    },
    [
      s('title', clusterTitle(cluster)),
      hitOf(glyph),
      ...drawForms(glyph, isVague),
      ...drawName(name, cluster, 'town-name'),
      ...(others.length === 0 ? drawLocal(lead, name, cluster, glyph) : []),
    ],
  );
}

function drawRegion(region: PlacedRegion, marks: MapMarks): Element {
  const { point, events, glyph, at } = region;
  const { k, x, y } = marks.view;
  const name = marks.names.get(point.id);
  const moved = k === 1 && x === 0 && y === 0 ? {} : { transform: `translate(${round(x)},${round(y)}) scale(${k})` };
  const body =
    point.form === 'band'
      ? [s('path', { className: ['along'], d: point.along, strokeWidth: 2 * point.r, ...moved })]
      : point.form === 'area'
        ? [1, 0.78, 0.5].map((share) =>
            s('circle', { className: ['soft'], cx: region.x, cy: region.y, r: round(point.r * k * share) }),
          )
        : [];
  return s('a', { className: ['place', `is-${point.form}`], href: `/places/${point.id}/`, dataPlaces: point.id }, [
    s('title', titleOf(point, events)),
    ...body,
    hitOf(glyph, at),
    ...drawForms(glyph, true, at),
    ...drawName(name, { x: 0, y: 0 }, 'region-name'),
    ...(point.form === 'country' ? [] : drawLocal(point, name, { x: 0, y: 0 }, glyph)),
  ]);
}

function drawTick({ point, x, y, hasEvents }: MapMarks['ticks'][number], marks: MapMarks): Element {
  const line = s('path', { className: ['crossing'], d: 'M0,-8V8', transform: `rotate(${point.angle})` });
  const where = `translate(${x},${y})`;
  // A crossing with events has its mark, and its name, on top; it must not be met twice.
  if (hasEvents) return s('g', { className: ['tick-only'], transform: where, ariaHidden: 'true' }, line);
  const name = marks.names.get(point.id);
  return s(
    'a',
    { className: ['place', 'is-quiet'], href: `/places/${point.id}/`, dataPlaces: point.id, transform: where },
    [
      s('title', `${titleOf(point, null)}, crossing`),
      s('circle', { className: ['hit'], r: 12 }),
      line,
      ...drawName(name, { x, y }, 'crossing-name'),
    ],
  );
}

function drawTown({ point, x, y }: MapMarks['towns'][number], marks: MapMarks): Element[] {
  const name = marks.names.get(point.id);
  if (name === undefined) return [];
  return [
    s('g', { className: ['town'], transform: `translate(${x},${y})` }, [
      s('circle', { className: ['town-dot'], r: 1.8 }),
      ...drawName(name, { x, y }, 'town-name'),
    ]),
  ];
}

function drawScaleBar({ scaleBar: { x, y, length, km } }: MapMarks): Element[] {
  return [
    s('path', { d: `M${x},${y - 5}V${y}H${round(x + length)}V${y - 5}` }),
    s('text', { className: ['tick'], x: round(x + length / 2), y: y - 4, textAnchor: 'middle' }, `${km} km`),
  ];
}

/** What is drawn over the ground, by the name of its group: those below the subject border, those above it. */
export function drawMarks(marks: MapMarks): Record<'below' | 'labels' | 'above' | 'scale-bar', Element[]> {
  // Wide bands lie lowest, so that a stretch of a border is not covered by the whole.
  const regions = marks.regions.toSorted((a, b) => b.point.r - a.point.r);
  return {
    below: [
      ...marks.discs.map(({ x, y, r }) =>
        s('circle', { className: ['soft', 'disc'], cx: x, cy: y, r, ariaHidden: 'true' }),
      ),
      ...regions.filter(({ point }) => point.form !== 'country').map((region) => drawRegion(region, marks)),
    ],
    labels: [
      ...marks.countries.map((name) => drawName(name, { x: 0, y: 0 }, 'country-name')).flat(),
      ...marks.towns.flatMap((town) => drawTown(town, marks)),
    ],
    above: [
      ...marks.ticks.map((tick) => drawTick(tick, marks)),
      ...regions.filter(({ point }) => point.form === 'country').map((region) => drawRegion(region, marks)),
      ...marks.clusters.map((cluster) => drawCluster(cluster, marks)),
    ],
    'scale-bar': drawScaleBar(marks),
  };
}
