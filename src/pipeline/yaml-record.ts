import type { VFile } from 'vfile';
import { type Document, isMap, isNode, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'astro/zod';
import { closest } from './closest.ts';
import { report } from './report.ts';

/** A YAML text inside a file: `offset` is where it begins. Dates stay text, as YAML 1.2 has them. */
export function parseYaml(text: string, offset: number, file: VFile): Document | null {
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
  for (const error of document.errors) reportYamlError(error, offset, file);
  return document.errors.length > 0 ? null : document;
}

function reportYamlError(error: YAMLError, offset: number, file: VFile): void {
  report(
    file,
    { start: offset + error.pos[0], end: offset + error.pos[1] },
    {
      rule: 'yaml',
      severity: 'error',
      reason: `This is not YAML: ${error.message.replace(/\.$/, '').toLowerCase()}.`,
      note: 'A text with a colon, a quotation mark or a leading [ needs quotes around it.',
    },
  );
}

/**
 * The value at `path` of a YAML document, checked against a schema. Each thing wrong is reported where it stands; gives
 * null if any is.
 */
export function readRecord<Schema extends z.ZodType>(
  schema: Schema,
  document: Document,
  path: (string | number)[],
  offset: number,
  file: VFile,
  rule: string,
): z.infer<Schema> | null {
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  const value: unknown = isNode(node) ? node.toJS(document) : node;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const full = [...path, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
    if (issue.code === 'unrecognized_keys') {
      const parent = document.getIn(full, true) ?? document.contents;
      for (const key of issue.keys) {
        const known = schema && 'shape' in schema && issue.path.length === 0 ? Object.keys(schema.shape as object) : [];
        const near = closest(key, known, 1);
        report(
          file,
          rangeOf(isMap(parent) ? parent.items.find((pair) => String(pair.key) === key)?.key : parent, offset),
          {
            rule,
            severity: 'error',
            reason: `There is no field "${key}" here.`,
            note: near[0]
              ? `Did you mean "${near[0]}"?`
              : known.length > 0
                ? `Fields are: ${known.join(', ')}.`
                : 'Remove it.',
            actual: key,
            expected: known,
          },
        );
      }
      continue;
    }
    const key = full.at(-1);
    const found = document.getIn(full, true);
    const shown = isNode(found) ? found.toJS(document) : undefined;
    report(file, rangeOf(nearestNode(document, full), offset), {
      rule,
      severity: 'error',
      reason: shown === undefined ? `"${String(key)}" is missing.` : `"${String(key)}" is ${JSON.stringify(shown)}.`,
      note: `Expected ${expectation(issue)}.`,
      actual: shown === undefined ? '' : String(shown),
    });
  }
  return null;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string'
        ? 'a text'
        : issue.expected === 'array'
          ? 'a list'
          : `a value of type ${issue.expected}`;
    case 'invalid_value':
      return `one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return 'a value that is not empty';
    case 'invalid_format':
      return issue.format === 'url' ? 'a web address such as https://example.org/' : issue.message;
    default:
      return issue.message;
  }
}

/** The node at a path, or the nearest one above it. */
function nearestNode(document: Document, path: (string | number)[]): unknown {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

function rangeOf(node: unknown, offset: number): { start: number; end: number } {
  const range = isNode(node) ? node.range : null;
  return { start: offset + (range?.[0] ?? 0), end: offset + (range?.[1] ?? 0) };
}
