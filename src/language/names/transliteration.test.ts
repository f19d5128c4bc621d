import assert from 'node:assert/strict';
import { test } from 'node:test';
import { soundOf } from './transliteration.ts';

for (const spellings of [
  ['Lukashenko', 'Lukaschenko', 'Łukaszenka', 'Lukashenka'],
  ['Shcherbakov', 'Schtscherbakow', 'Szczerbakow'],
  ['Wiktor', 'Viktor'],
  ['Aleksander', 'Alexander'],
  ['Zhukov', 'Zhukow'],
]) {
  test(`one name: ${spellings.join(', ')}`, () => {
    assert.equal(new Set(spellings.map(soundOf)).size, 1, spellings.map(soundOf).join(' '));
  });
}
for (const [one, other] of [
  ['Nowak', 'Novik'],
  ['Berg', 'Bergen'],
  ['Lund', 'Land'],
] as const) {
  test(`two names: ${one}, ${other}`, () => assert.notEqual(soundOf(one), soundOf(other)));
}
