import { s } from 'hastscript';
import type { Element } from 'hast';
import { makeHast } from '../make-hast.ts';
import { drawMark } from '../mark.ts';
import { round } from '../round.ts';
import type { LifeClaim, LifeLayout } from './life.ts';
import type { MarkName } from './mark-names.ts';

/** Draws offices as bars and claims as marks; each leads to its page. */
export function drawLife(
  layout: LifeLayout,
  words: { label: string; nameOf: (claim: LifeClaim) => MarkName },
): Element {
  const { width, height, years, roles, rows } = layout;
  const name = (lines: readonly string[], y: number): Element =>
    s(
      'text',
      {},
      lines.map((line, i) => s('tspan', { x: 0, y: round(y + 16 + i * 15) }, line)),
    );
  return s(
    'svg',
    { className: ['life-drawing'], viewBox: `0 0 ${width} ${height}`, role: 'group', ariaLabel: words.label },
    [
      s('g', { className: ['axis'], ariaHidden: 'true' }, [
        ...years.flatMap(({ x, label }) => [
          s('line', { className: ['grid'], x1: x, x2: x, y1: 18, y2: height - 4 }),
          s('text', { className: ['tick'], x: x + 3, y: 14 }, label),
        ]),
        ...rows.map((row) =>
          s('line', { className: ['rule'], x1: 0, x2: width, y1: row.y + row.height, y2: row.y + row.height }),
        ),
      ]),
      ...roles.map((role) =>
        s('g', { className: ['role'] }, [
          name(role.lines, role.y),
          s('path', {
            className: ['role-bar'],
            d: `M${role.x0},${role.y + 7}H${role.x1}V${role.y + 16}H${role.x0}Z`,
          }),
          // An end that is not known, or lies beyond the drawing, has no edge.
          ...(role.isOpenStart
            ? []
            : [s('path', { className: ['role-end'], d: `M${role.x0},${role.y + 4}V${role.y + 19}` })]),
          ...(role.isOpenEnd
            ? []
            : [s('path', { className: ['role-end'], d: `M${role.x1},${role.y + 4}V${role.y + 19}` })]),
        ]),
      ),
      ...rows.flatMap((row) => [
        name(row.name, row.y),
        ...row.more.map(({ x, y, count }) =>
          s('text', { className: ['tick'], x, y, textAnchor: 'middle' }, `+${count}`),
        ),
        s(
          'g',
          { className: ['walk-row'] },
          row.marks.map(({ claim, x, y, x0, x1 }) => {
            const { properties, children } = words.nameOf(claim);
            const className = ['mark', ...(claim.kind === 0 ? [] : [`tint-${claim.kind}`])];
            return s('a', { className, href: claim.url, transform: `translate(${x},${y})`, ...properties }, [
              ...children,
              s('circle', { className: ['hit'], r: 6 }),
              ...(x1 - x0 > 12 ? [s('path', { className: ['span'], d: `M${round(x0 - x)},0H${round(x1 - x)}` })] : []),
              ...drawMark(Math.max(1, claim.kind), claim.factuality, 3.6, makeHast),
            ]);
          }),
        ),
      ]),
    ],
  );
}
