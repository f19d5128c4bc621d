import assert from 'node:assert/strict';
import { test } from 'node:test';
import { romanised } from './romanisation.ts';

test('Cyrillic names are written as English print writes them', () => {
  for (const [name, latin] of [
    ['Щукино', 'Shchukino'],
    ['Цаган Жихай', 'Tsagan Zhikhay'],
    ['Юрьев-Ёлкин', 'Yurev-Yolkin'],
    ['Мінойты', 'Minoyty'],
    ['Ўзда', 'Wzda'],
  ] as const)
    assert.equal(romanised(name), latin);
});

test('names in Latin letters are left alone', () => assert.equal(romanised('Białystok'), null));
