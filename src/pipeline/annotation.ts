import type { VFile } from 'vfile';
import type { GivenMention, Passage } from '../language/reading.ts';
import type { Mention } from '../schema/mention.ts';
import type { Block } from './blocks.ts';
import { closest } from './closest.ts';
import { annotationFields, type KnownIds, type RawAttributes, toOverrides } from './annotation-fields.ts';
import { report } from './report.ts';
import { textDirectivesOf } from './text-directives.ts';

const names = ['actor', 'place', 'date', 'count', 'event', 'sanction', 'plain'];

/** What an editor said of a block in its directives, in the block's plain text; faults are reported. */
export function readAnnotations(block: Block, known: KnownIds, file: VFile): Pick<Passage, 'given' | 'plain'> {
  const given: GivenMention[] = [];
  const plain: { start: number; end: number }[] = [];
  for (const { node } of textDirectivesOf(block.node)) {
    const range = block.plain.ranges.get(node);
    const at = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    if (!range) continue;
    if (!names.includes(node.name)) {
      const near = closest(node.name, names, 1)[0];
      report(file, at, {
        rule: 'unknown-directive',
        severity: 'error',
        reason: `There is no directive ":${node.name}".`,
        note: `${near ? `Did you mean ":${near}"? ` : ''}Directives are: ${names.map((name) => ':' + name).join(', ')}. A colon that is only a colon is written "\\:".`,
        actual: node.name,
        expected: names,
      });
      continue;
    }
    if (range.start === range.end) {
      report(file, at, {
        rule: 'empty-directive',
        severity: 'error',
        reason: `The directive ":${node.name}" holds no words.`,
        note: `Write the words it is about in brackets: :${node.name}[the words].`,
      });
      continue;
    }
    if (node.name === 'plain') {
      plain.push(range);
      continue;
    }
    const type = node.name as Mention['type'];
    const overrides = toOverrides(type, (node.attributes ?? {}) as RawAttributes, known, (finding) =>
      report(file, at, finding),
    );
    if (overrides) given.push({ ...range, type, overrides });
  }
  return { given, plain };
}

/** Names of the attributes that a directive takes, for documentation and messages. */
export function attributesOf(type: Mention['type']): string[] {
  return Object.keys(annotationFields[type]);
}
