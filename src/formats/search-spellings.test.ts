import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, toSpellings } from './search-spellings.ts';

test('a word is folded to the letters of every keyboard', () => {
  assert.equal(fold('Świętokrzyska Łódź'), 'Swietokrzyska Lodz');
  assert.equal(fold('Grozny'), 'Grozny');
});

test('names add the words that the text has not, each once', () => {
  assert.deepEqual(toSpellings('Anna Berg said so', ['Anna Berg', 'Hanna Berg', 'Anna Börg', 'Анна Берг']), [
    'Hanna',
    'Börg',
    'Анна',
    'Берг',
  ]);
});

test('letters that a search engine takes as they are get a plain twin', () => {
  assert.deepEqual(toSpellings('Near Michałowo.', []), ['Michalowo']);
});
