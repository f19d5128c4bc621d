import type { Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isRealDate } from '../schema/date.ts';
import type { KnownIds } from './annotation-fields.ts';
import { closest } from './closest.ts';
import { report } from './report.ts';

type Check = (value: string, known: KnownIds) => string | null;

const day: Check = (value) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value)
    ? null
    : 'a day such as 2021-11-09, that exists in the calendar';
const places: Check = (value, known) => {
  const unknown = value
    .split(',')
    .map((id) => id.trim())
    .filter((id) => !known.places.has(id));
  if (unknown.length === 0) return null;
  const near = closest(unknown[0] ?? '', known.places);
  return `ids of places of the register, with commas between; unknown: ${unknown.join(', ')}${near.length > 0 ? `; nearest: ${near.join(', ')}` : ''}`;
};
const metric: Check = (value, known) =>
  known.metrics.has(value) ? null : `a metric of site.yaml: ${[...known.metrics].join(', ')}`;
const title: Check = () => null;

const figures: Record<string, Record<string, Check>> = {
  timeline: { from: day, to: day, title },
  map: { places, from: day, to: day, title },
  'count-chart': { metric, from: day, to: day, title },
};

/** Checks the leaf directives `::timeline`, `::map` and `::count-chart`, and marks them for the renderer. */
export function checkFigures(tree: Root, known: KnownIds, file: VFile): void {
  visit(tree, ['leafDirective', 'containerDirective'], (node) => {
    const directive = node as LeafDirective;
    const at = { start: directive.position?.start.offset ?? 0, end: directive.position?.end.offset ?? 0 };
    const checks = node.type === 'leafDirective' ? figures[directive.name] : undefined;
    if (!checks) {
      const near = closest(directive.name, Object.keys(figures), 1)[0];
      report(file, at, {
        rule: 'unknown-directive',
        severity: 'error',
        reason: `There is no figure "::${directive.name}".`,
        note: `${near ? `Did you mean "::${near}"? ` : ''}Figures are: ${Object.keys(figures)
          .map((name) => '::' + name)
          .join(', ')}.`,
        actual: directive.name,
        expected: Object.keys(figures),
      });
      return;
    }
    for (const [name, value] of Object.entries(directive.attributes ?? {})) {
      const check = checks[name];
      const expected = check ? check(value ?? '', known) : `one of: ${Object.keys(checks).join(', ')}`;
      if (expected === null) continue;
      report(file, at, {
        rule: check ? 'wrong-attribute' : 'unknown-attribute',
        severity: 'error',
        reason: check
          ? `"::${directive.name}" has ${name}="${value ?? ''}".`
          : `"::${directive.name}" has no attribute "${name}".`,
        note: `Expected ${expected}.`,
        actual: value ?? '',
      });
    }
    if (directive.name === 'count-chart' && !directive.attributes?.['metric']) {
      report(file, at, {
        rule: 'wrong-attribute',
        severity: 'error',
        reason: '"::count-chart" does not say what to draw.',
        note: 'Write ::count-chart{metric=…}.',
      });
    }
    directive.data = {
      ...directive.data,
      hName: 'ledger-figure',
      hProperties: { ...directive.attributes, figure: directive.name },
    };
  });
}
