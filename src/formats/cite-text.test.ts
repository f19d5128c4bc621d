import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCiteText } from './cite-text.ts';

test('authors, title, site, date and address in this order', () => {
  assert.equal(
    toCiteText(
      { authors: ['A. Author', 'B. Author'], title: 'Eleven days', date: '2021-11-10' },
      'The Ledger',
      'https://ledger.example/articles/eleven-days/',
    ),
    'A. Author, B. Author, “Eleven days”, The Ledger, 10\u00a0November 2021, https://ledger.example/articles/eleven-days/',
  );
});
