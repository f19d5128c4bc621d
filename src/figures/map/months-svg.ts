import { s } from 'hastscript';
import type { Element } from 'hast';
import { round } from '../round.ts';
import type { MapMonth } from './months.ts';

const HEIGHT = 30;
/** Units of the drawing for a month; it is stretched to the width of the control. */
const STEP = 10;

/** Draws a bar a month, years between rules. The drawing is stretched, so that it has no words in it. */
export function drawMonths(months: readonly MapMonth[]): Element {
  const most = Math.max(1, ...months.map(({ events }) => events));
  const width = months.length * STEP;
  return s(
    'svg',
    {
      className: ['month-bars'],
      viewBox: `0 0 ${width} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      ariaHidden: 'true',
      focusable: 'false',
    },
    [
      ...months.flatMap(({ month }, index) =>
        month.endsWith('-01')
          ? [s('line', { className: ['year-rule'], x1: index * STEP, x2: index * STEP, y1: 0, y2: HEIGHT })]
          : [],
      ),
      ...months.flatMap(({ month, events }, index) => {
        if (events === 0) return [];
        // Area would mislead in so narrow a strip; the square root keeps single events visible beside many.
        const height = round((HEIGHT - 1) * Math.sqrt(events / most));
        return [
          s('rect', {
            className: ['month-bar'],
            dataMonth: month,
            x: index * STEP + 1,
            y: round(HEIGHT - height),
            width: STEP - 2,
            height,
          }),
        ];
      }),
    ],
  );
}
