import { s } from 'hastscript';
import type { Element } from 'hast';
import { round } from '../round.ts';
import type { MatrixLayout, TieCell } from './matrix.ts';
import { drawSign } from './signs.ts';

export interface MatrixWords {
  label: string;
  /** "Norland about Elbonia: accuses 3, denies 1". */
  titleOf: (cell: TieCell) => string;
  /** Where a cell leads: its row in the table. */
  urlOf: (cell: TieCell) => string;
}

function drawNames({ names, left, top, cell, width }: MatrixLayout): Element[] {
  const right = left + names.length * cell.width;
  return names.flatMap(({ id, lines }, index) => {
    const [rowY, columnX] = [top + index * cell.height, round(left + index * cell.width)];
    const middle = rowY + cell.height / 2 + 4 - ((lines.length - 1) * 14) / 2;
    const tilt = width < 500 ? -90 : -58;
    const shift = width < 500 ? 4 - ((lines.length - 1) * 13) / 2 : 4;
    return [
      s('line', { className: ['grid'], x1: 0, x2: right, y1: rowY, y2: rowY }),
      s('line', { className: ['grid'], x1: columnX, x2: columnX, y1: top, y2: top + names.length * cell.height }),
      s(
        'text',
        { className: ['row-name'], dataRow: id },
        lines.map((line, i) => s('tspan', { x: 0, y: round(middle + i * 14) }, line)),
      ),
      s(
        'text',
        {
          className: ['column-name'],
          dataColumn: id,
          transform: `translate(${round(columnX + cell.width / 2)},${top - 6}) rotate(${tilt})`,
        },
        lines.map((line, i) => s('tspan', { x: 0, y: round(shift + i * 13) }, line)),
      ),
      // An actor does not stand to itself.
      s('rect', { className: ['self'], x: columnX, y: rowY, width: cell.width, height: cell.height }),
    ];
  });
}

function drawCell(cell: TieCell, { cell: { width, height } }: MatrixLayout, words: MatrixWords): Element {
  return s(
    'a',
    {
      className: ['tie-cell'],
      href: words.urlOf(cell),
      dataFrom: cell.from,
      dataTo: cell.to,
      transform: `translate(${cell.x},${cell.y})`,
    },
    [
      s('title', words.titleOf(cell)),
      s('rect', { className: ['hit'], x: 1, y: 1, width: width - 2, height: height - 2 }),
      ...cell.signs.map(({ sign, dx, dy, r }) =>
        s('g', { className: ['sign'], transform: `translate(${dx},${dy})` }, drawSign(sign, r)),
      ),
    ],
  );
}

/** Draws who acts (rows) on whom (columns). */
export function drawMatrix(layout: MatrixLayout, words: MatrixWords): Element {
  return s(
    'svg',
    {
      className: ['matrix-drawing'],
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      role: 'group',
      ariaLabel: words.label,
    },
    [
      s('g', { className: ['axis'], ariaHidden: 'true' }, drawNames(layout)),
      ...layout.cells.map((cell) => drawCell(cell, layout, words)),
    ],
  );
}
