import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { embedMessages } from './embed-messages.ts';

const root = join(import.meta.dirname, '../..');

test('widget and embed.js speak the same words, under the name of the software', () => {
  const script = readFileSync(join(root, 'public/embed.js'), 'utf8');
  const spoken = [...script.matchAll(/'([a-z-]+:[a-z-]+)'/g)].map(([, words]) => words);
  assert.deepEqual(new Set(spoken), new Set(Object.values(embedMessages)));
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
  for (const words of Object.values(embedMessages)) assert.ok(words.startsWith(`${name}:`), words);
});
