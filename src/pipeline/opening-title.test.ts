import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { parseBlocks } from './blocks.ts';
import { parseMarkdown } from './markdown.ts';
import { titleEndOf } from './opening-title.ts';

test('bold words on a line of their own are the title of their paragraph', () => {
  const titles: [string, string][] = [
    ['**Norland shuts a gate**\nThe crossing closed.', 'Norland shuts a gate'],
    ['**Norland *shuts* a gate**  \nThe crossing closed.', 'Norland shuts a gate'],
    ['**Norland** shuts a gate.\nThe crossing closed.', ''],
    ['**Norland shuts a gate.** The crossing\nclosed.', ''],
    ['**Norland shuts a gate**', ''],
    ['# **Norland**\n\nThe crossing closed.', ''],
  ];
  for (const [raw, title] of titles) {
    const [block] = parseBlocks(parseMarkdown(new VFile(raw)), raw);
    assert.ok(block);
    assert.equal(block.plain.text.slice(0, titleEndOf(block)), title, raw);
  }
});
