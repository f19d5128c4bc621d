import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCiteText } from './cite-text.ts';

test('authors, title, site, date and address in this order', () => {
  assert.equal(
    toCiteText(
      {
        kind: 'article',
        slug: 'eleven-days',
        authors: ['A. Author', 'B. Author'],
        title: 'Eleven days',
        date: '2021-11-10',
      },
      'The Ledger',
      'https://ledger.example/articles/eleven-days/',
    ),
    'A. Author, B. Author, “Eleven days”, The Ledger, 10\u00a0November 2021, https://ledger.example/articles/eleven-days/',
  );
});

test('a record names no author but the day that it holds for', () => {
  assert.equal(
    toCiteText(
      { kind: 'record', slug: 'x', authors: [], title: 'A crossing closed', date: '2022-01-02' },
      'The Ledger',
      'https://ledger.example/events/x/',
    ),
    '“A crossing closed”, The Ledger, as of 2\u00a0January 2022, https://ledger.example/events/x/',
  );
});
