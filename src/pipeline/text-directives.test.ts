import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import { textDirectivesOf } from './text-directives.ts';

test('text directives come in the order of the text, the outer before the inner, each with its place', () => {
  const tree = remark()
    .use(remarkDirective)
    .parse('- one :plain[and :date[two]{a}]\n\n> three *:actor[four]*\n\nfive\n');
  const found = textDirectivesOf(tree);
  assert.deepEqual(
    found.map(({ node }) => node.name),
    ['plain', 'date', 'actor'],
  );
  for (const { node, parent, index } of found) assert.equal(parent.children[index], node);
});
