import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Block } from './blocks.ts';
import { closest } from './closest.ts';
import { report } from './report.ts';

/** Markup that the site does not show, or that means something else here. */
export function checkMarkdown(tree: Root, file: VFile): void {
  let prose = 0;
  visit(tree, (node) => {
    const at = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    if (node.type === 'paragraph') prose++;
    if (node.type === 'html' && !node.value.startsWith('<!--')) {
      report(file, at, {
        rule: 'raw-html',
        severity: 'warning',
        reason: 'HTML in an article is left out of the page.',
        note: 'Write it in Markdown.',
      });
    } else if (node.type === 'image') {
      report(file, at, {
        rule: 'image',
        severity: 'warning',
        reason: 'Images in an article are not supported.',
        note: 'Use a figure: ::timeline, ::map or ::count-chart.',
      });
    } else if (node.type === 'footnoteDefinition') {
      report(file, at, {
        rule: 'footnote',
        severity: 'error',
        reason: `A footnote "${node.identifier}" is defined here.`,
        note: 'Citations name records of sources.yaml: add the source there and cite it as [^its-id].',
      });
    } else if (node.type === 'heading' && node.depth === 1) {
      report(file, at, {
        rule: 'heading-depth',
        severity: 'warning',
        reason: 'A heading of the first level stands in the text.',
        note: 'The title is the only one: begin with ##.',
      });
    } else if (node.type === 'text' && node.value.includes('[^')) {
      report(file, at, {
        rule: 'broken-citation',
        severity: 'error',
        reason: 'A citation is not closed or has a space in it.',
        note: 'Write [^source-id], as it stands in sources.yaml.',
      });
    }
  });
  if (prose === 0 && String(file).trim() !== '') {
    const end = String(file).length;
    report(
      file,
      { start: end, end },
      {
        rule: 'no-text',
        severity: 'error',
        reason: 'The article has no text.',
        note: 'Write at least one paragraph below the front matter.',
      },
    );
  }
}

/** Every citation names a record of the sources register. */
export function checkCitations(blocks: readonly Block[], sources: ReadonlySet<string>, file: VFile): void {
  for (const block of blocks) {
    for (const { citation } of block.plain.citations) {
      if (sources.has(citation.id)) continue;
      const near = closest(citation.id, sources);
      report(
        file,
        { start: citation.position?.start.offset ?? 0, end: citation.position?.end.offset ?? 0 },
        {
          rule: 'unknown-source',
          severity: 'error',
          reason: `No source has the id "${citation.id}".`,
          note:
            near.length > 0
              ? `Did you mean ${near.map((id) => `"${id}"`).join(' or ')}? Otherwise add it to sources.yaml.`
              : 'Add it to sources.yaml.',
          actual: citation.id,
          expected: near,
        },
      );
    }
  }
}
