import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { linesOf, read, tables, unmark } from '../../tests/sentences/mark.ts';
import { readForeignText } from '../pipeline/read-article.ts';
import { createRoom, readRegisterFiles } from '../read-content.ts';
import { rules } from './rules.ts';

const { registers } = await readRegisterFiles(process.cwd());
assert.ok(registers, 'the registers are sound');
const room = createRoom(registers);

// with people of the register, who may not be named in the table itself
const more = [
  'Angela Merkel spoke on Tuesday. The chancellor said that it was late.',
  // a title and its list take more lines than one
  '## Attempts to cross\n\n- April: 3,400\n- May: 2,100',
];

/** Rules that fire in the tables of sentences and in the articles. */
function firing(): Set<string> {
  const fired = new Set<string>();
  for (const name of [...Object.keys(tables), 'nothing'])
    for (const line of linesOf(name)) for (const { rule } of read(unmark(line))) fired.add(rule);
  for (const text of more) for (const { rule } of read(text)) fired.add(rule);
  const folder = 'content/articles';
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  )) {
    const file = new VFile({ path: name, value: readFileSync(`${folder}/${name}`, 'utf8') });
    for (const { rule } of readForeignText(file, null, room).mentions) fired.add(rule);
  }
  return fired;
}

// what no text of ours shows: a body keeps this rule only until a refiner has found its country
const hidden = new Set(['institution-alone']);

test('every rule that fires is explained, and every rule that is explained fires', () => {
  const fired = firing();
  assert.deepEqual(
    [...fired].filter((rule) => !(rule in rules)),
    [],
    'add the rule to src/language/rules.ts',
  );
  for (const [rule, { example }] of Object.entries(rules))
    for (const mention of read(example)) if (mention.rule === rule) fired.add(rule);
  assert.deepEqual(
    Object.keys(rules).filter((rule) => !fired.has(rule) && !hidden.has(rule)),
    [],
  );
});

test('an explanation is one clause without a full stop', () => {
  for (const { why, example } of Object.values(rules)) {
    assert.match(why, /^[a-z].{8,130}$/u);
    assert.ok(example.length > 0 && example.length < 80, example);
  }
});
