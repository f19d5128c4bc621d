import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Sanction, SanctionStatus } from '../../schema/sanction.ts';
import { SanctionStatus as Statuses } from '../../schema/sanction.ts';
import { round } from '../round.ts';

/** A stage on the way from a call to the end of a measure. */
export interface Station {
  status: SanctionStatus;
  x: number;
  /** Whether an article tells of it; and the first date told, null for none. */
  reached: boolean;
  date: string | null;
}

export interface StatusLineLayout {
  width: number;
  stations: Station[];
  /** Stretch between the first and the last stage told of. */
  from: number;
  to: number;
}

/** Lays out the stages at equal distances: what is told is when each was reached, not how long it took. */
export function layoutStatusLine(
  { history }: Pick<Sanction, 'history'>,
  width: number,
  edge: number,
): StatusLineLayout {
  const statuses = Statuses.options;
  const stations = statuses.map((status, index): Station => {
    const steps = history.filter((step) => step.status === status);
    return {
      status,
      x: round(edge + (index * (width - 2 * edge)) / (statuses.length - 1)),
      reached: steps.length > 0,
      date:
        steps
          .map(({ date }) => date)
          .filter((date) => date !== null)
          .toSorted()[0] ?? null,
    };
  });
  const reached = stations.filter((station) => station.reached).map(({ x }) => x);
  return { width, stations, from: Math.min(width, ...reached), to: Math.max(0, ...reached) };
}

function drawTrack({ stations, from, to, width }: StatusLineLayout, y: number, r: number): Element[] {
  const [first, last] = [stations[0]?.x ?? 0, stations.at(-1)?.x ?? width];
  return [
    s('path', { className: ['track'], d: `M${first},${y}H${last}` }),
    ...(from < to ? [s('path', { className: ['way'], d: `M${from},${y}H${to}` })] : []),
    ...stations.map(({ status, x, reached }) =>
      // The end of a measure is a square: it is told apart without counting stations.
      status === 'lifted' && reached
        ? s('rect', { className: ['reached'], x: round(x - r), y: round(y - r), width: 2 * r, height: 2 * r })
        : s('circle', { className: [reached ? 'reached' : 'unreached'], cx: x, cy: y, r: reached ? r : r * 0.55 }),
    ),
  ];
}

/** A line of a table: 76 units wide, hidden from assistive technology as the status stands beside it in words. */
export function drawSmallStatusLine(sanction: Pick<Sanction, 'history'>): Element {
  const layout = layoutStatusLine(sanction, 76, 5);
  return s(
    'svg',
    { className: ['status-line'], viewBox: '0 0 76 12', width: 76, height: 12, ariaHidden: 'true', focusable: 'false' },
    drawTrack(layout, 6, 3.4),
  );
}

/** The same with the name of each stage, and the date where one is told. */
export function drawStatusLine(
  layout: StatusLineLayout,
  words: { label: string; nameOf: (status: SanctionStatus) => string; dateOf: (iso: string) => string },
): Element {
  const { width, stations } = layout;
  const isNarrow = width < 500;
  return s(
    'svg',
    { className: ['status-line'], viewBox: `0 0 ${width} ${isNarrow ? 70 : 64}`, role: 'img', ariaLabel: words.label },
    [
      ...drawTrack(layout, 12, 5.5),
      ...stations.flatMap(({ status, x, reached, date }, index) => {
        // Narrow drawings have their names in two rows, so that neighbours do not meet.
        const y = 34 + (isNarrow && index % 2 === 1 ? 17 : 0);
        const anchor = index === 0 ? 'start' : index === stations.length - 1 ? 'end' : 'middle';
        const at = index === 0 ? x - 5 : index === stations.length - 1 ? x + 5 : x;
        return [
          s(
            'text',
            { className: reached ? ['reached-name'] : ['tick'], x: at, y, textAnchor: anchor },
            words.nameOf(status),
          ),
          ...(reached && date !== null && !isNarrow
            ? [s('text', { className: ['tick'], x: at, y: 51, textAnchor: anchor }, words.dateOf(date))]
            : []),
        ];
      }),
    ],
  );
}
