import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { fixtureRoom } from './fixtures/room.ts';
import { readArticle } from './read-article.ts';
import { toMessages } from './report.ts';

// Each folder is a case: input.md in, article.json and messages.txt out. UPDATE=1 writes what comes out.
const folder = join(import.meta.dirname, 'fixtures');
const update = process.env['UPDATE'] === '1';

for (const name of readdirSync(folder).filter((entry) => entry !== 'registers' && !entry.endsWith('.ts'))) {
  test(`fixture ${name}`, () => {
    const raw = readFileSync(join(folder, name, 'input.md'), 'utf8');
    const file = new VFile({ path: 'input.md', value: raw });
    const article = readArticle(file, name, fixtureRoom);
    const messages = toMessages(file).map(
      (message) =>
        `${message.line}:${message.column} ${message.severity} ${message.rule}: ${message.reason}${message.note ? ` ${message.note}` : ''}`,
    );
    for (const mention of article?.mentions ?? []) {
      assert.ok(
        mention.start >= 0 && mention.end <= raw.length && mention.start < mention.end,
        `${mention.text} lies in the file`,
      );
    }
    compare(join(folder, name, 'messages.txt'), `${messages.join('\n')}\n`);
    compare(join(folder, name, 'article.json'), `${JSON.stringify(article, null, 1)}\n`);
  });
}

function compare(path: string, actual: string): void {
  if (update) {
    writeFileSync(path, actual);
    return;
  }
  assert.ok(existsSync(path), `${path} is missing: run with UPDATE=1 and read what it writes`);
  assert.equal(actual, readFileSync(path, 'utf8'));
}
