import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Ground } from './ground.ts';
import type { MapMarks } from './layout.ts';
import { drawMarks } from './marks-svg.ts';
import { relativePath } from './relative-path.ts';

/**
 * Draws ground and marks: land, borders, regions, the subject border, then places. The groups named in `data-layer` are what an
 * island draws anew for another view; `.sheet` is what it moves.
 */
export function drawMap(ground: Ground, marks: MapMarks, label: string): Element {
  const { width, height } = ground;
  const layers = drawMarks(marks);
  const layer = (name: keyof typeof layers, hidden = false): Element =>
    s('g', { dataLayer: name, className: [name], ...(hidden ? { ariaHidden: 'true' } : {}) }, layers[name]);
  return s('svg', { className: ['map-drawing'], viewBox: `0 0 ${width} ${height}`, role: 'group', ariaLabel: label }, [
    s('g', { className: ['ground'], ariaHidden: 'true' }, [
      s('rect', { className: ['water'], width, height }),
      s('g', { className: ['sheet'] }, [
        s('path', { className: ['far'], d: relativePath(ground.far) }),
        s('path', { className: ['near'], d: relativePath(ground.near) }),
        s('path', { className: ['border'], d: relativePath(ground.borders) }),
      ]),
    ]),
    layer('below'),
    s(
      'g',
      { className: ['sheet', 'subjects'], ariaHidden: 'true' },
      ground.subjects.map((path) => s('path', { className: ['subject'], d: relativePath(path) })),
    ),
    layer('labels', true),
    layer('above'),
    layer('scale-bar', true),
  ]);
}
