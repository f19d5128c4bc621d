import { line, curveStepAfter, max, scaleLinear, scaleUtc, utcYear } from 'd3';
import type { Sanction } from '../../schema/sanction.ts';
import { round } from '../round.ts';
import type { Round, SenderRounds } from './rounds.ts';

/** A round on the line of its sender. */
export interface PlacedRound {
  sanction: Sanction;
  x: number;
  /** Height of the sum of persons; of entities where no person was ever listed. */
  y: number;
  /** True where the round tells a number. */
  counts: boolean;
  /** Height of the total that was reported with the round; null where none was. */
  totalY: number | null;
}

/** One sender: a panel of the small multiples. All have the same scales. */
export interface Panel {
  sender: string | null;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Step lines; null where the sender listed none. */
  persons: { path: string; label: string; x: number; y: number } | null;
  entities: { path: string; label: string; x: number; y: number } | null;
  rounds: PlacedRound[];
}

/** Rounds of all senders as geometry. */
export interface RoundsLayout {
  width: number;
  height: number;
  panels: Panel[];
  /** Offsets within a panel. */
  years: { x: number; label: string }[];
  values: { y: number; label: string }[];
  plot: { x0: number; x1: number; y0: number; y1: number };
}

const PLOT_HEIGHT = 112;
const TOP = 30;
const BOTTOM = 22;
const GAP = 24;
/** Room for "362 persons" behind the end of a line. */
const LABEL = 74;
const LEFT = 26;

/** Lays out small multiples, as many columns as panels of at least 250 units fit. */
export function layoutRounds(senders: readonly SenderRounds[], width: number): RoundsLayout {
  const columns = Math.max(1, Math.min(senders.length, Math.floor((width + GAP) / (250 + GAP))));
  const panelWidth = (width - GAP * (columns - 1)) / columns;
  const panelHeight = TOP + PLOT_HEIGHT + BOTTOM;
  const all = senders.flatMap(({ rounds }) => rounds);
  const times = all.map(({ time }) => time.getTime());
  const start = utcYear.floor(new Date(Math.min(...times)));
  const end = utcYear.ceil(new Date(Math.max(...times)));
  const x = scaleUtc()
    .domain([start, end])
    .range([LEFT, panelWidth - LABEL]);
  const top = max(all, ({ persons, entities, sanction }) =>
    Math.max(persons, entities, sanction.individualsTotal ?? 0),
  );
  const y = scaleLinear()
    .domain([0, top ?? 1])
    .range([TOP + PLOT_HEIGHT, TOP])
    .nice(4);
  const toLine = (rounds: readonly Round[], key: 'persons' | 'entities'): Panel['persons'] => {
    const last = rounds.at(-1)?.[key] ?? 0;
    if (last === 0) return null;
    const first = rounds.findIndex((one) => one[key] > 0);
    const points: [Date, number][] = [
      [rounds[first]?.time ?? start, 0],
      ...rounds.slice(first).map((one): [Date, number] => [one.time, one[key]]),
      [end, last],
    ];
    const path = line<[Date, number]>(
      ([time]) => x(time),
      ([, value]) => y(value),
    )
      .curve(curveStepAfter)
      .digits(1)(points);
    const unit = key === 'persons' ? (last === 1 ? 'person' : 'persons') : last === 1 ? 'entity' : 'entities';
    return { path: path ?? '', label: `${last} ${unit}`, x: round(x(end) + 5), y: round(Math.min(y(last) + 4, y(0))) };
  };
  const panels = senders.map(({ sender, rounds }, index): Panel => {
    const persons = toLine(rounds, 'persons');
    const entities = toLine(rounds, 'entities');
    // Two labels nearer than a line of text are pushed apart, the larger number on top.
    if (persons !== null && entities !== null && Math.abs(persons.y - entities.y) < 14) {
      const [upper, lower] = persons.y <= entities.y ? [persons, entities] : [entities, persons];
      // the lower one stays above the years
      const middle = Math.min((upper.y + lower.y) / 2, y(0) - 7);
      upper.y = round(middle - 7);
      lower.y = round(middle + 7);
    }
    const height = (one: Round): number => (persons === null ? one.entities : one.persons);
    return {
      sender,
      x: round((index % columns) * (panelWidth + GAP)),
      y: Math.floor(index / columns) * (panelHeight + 14),
      width: round(panelWidth),
      height: panelHeight,
      persons,
      entities,
      rounds: rounds.map((one) => ({
        sanction: one.sanction,
        x: round(x(one.time)),
        y: round(y(height(one))),
        counts: one.sanction.individualsAdded !== null || one.sanction.entitiesAdded !== null,
        totalY: one.sanction.individualsTotal === null ? null : round(y(one.sanction.individualsTotal)),
      })),
    };
  });
  const step = x(utcYear.offset(start, 1)) - x(start) < 34 ? 2 : 1;
  return {
    width,
    height: Math.ceil(panels.length / columns) * (panelHeight + 14),
    panels,
    years: utcYear.range(start, utcYear.offset(end, 1), step).map((year) => ({
      x: round(x(year)),
      label: String(year.getUTCFullYear()),
    })),
    values: y.ticks(4).map((value) => ({ y: round(y(value)), label: String(value) })),
    plot: { x0: LEFT, x1: round(panelWidth - LABEL), y0: TOP, y1: TOP + PLOT_HEIGHT },
  };
}
