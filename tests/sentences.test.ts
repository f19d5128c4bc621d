import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Mention } from '../src/schema/mention.ts';
import { linesOf, mark, read, tables, unmark } from './sentences/mark.ts';

// Sentences of our own, read with the registers of content/ as on 12 November 2021. Each line is both what goes in (without
// its marks) and what must come out (with them).
for (const [name, describeMention] of Object.entries(tables)) {
  describe(name, () => {
    for (const line of linesOf(name)) test(unmark(line), () => assert.equal(mark(unmark(line), describeMention), line));
  });
}

const kinds: Readonly<Record<string, (mention: Mention) => boolean>> = {
  actor: (mention) => mention.type === 'actor',
  place: (mention) => mention.type === 'place',
  date: (mention) => mention.type === 'date',
  count: (mention) => mention.type === 'count',
  migrant: (mention) => mention.type === 'count' && mention.isMigrantCount,
  sanction: (mention) => mention.type === 'sanction',
  event: (mention) => mention.type === 'event' && mention.stance === null,
  statement: (mention) => mention.type === 'event' && mention.stance !== null,
};

describe('nothing', () => {
  for (const line of linesOf('nothing')) {
    const [kind = '', text = ''] = line.split(/:\s(.*)/su);
    test(line, () => {
      const isOf = kinds[kind];
      assert.ok(isOf, `the table has a kind "${kind}"`);
      assert.deepEqual(
        read(text)
          .filter(isOf)
          .map((mention) => `${mention.text} (${mention.rule})`),
        [],
      );
    });
  }
});

test('the tables are as long as they are said to be', () => {
  const lengths = Object.keys(tables).map((name) => linesOf(name).length);
  assert.ok(lengths.reduce((sum, length) => sum + length, 0) >= 400);
  assert.ok(linesOf('nothing').length >= 120);
});
