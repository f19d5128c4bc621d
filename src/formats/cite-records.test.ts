import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cited, toCiteBibtex, toCiteCsl } from './cite-records.ts';

const article: Cited = {
  kind: 'article',
  slug: 'one',
  authors: ['Ledger desk', 'Ann Example'],
  title: 'Salt & 50% more',
  date: '2021-11-09',
};
const ofLedger: Cited = { ...article, kind: 'record', authors: [] };
const url = 'https://ledger.example/articles/one/';

test('BibTeX keeps names of desks whole and escapes what TeX would read', () => {
  const record = toCiteBibtex(article, 'The Ledger', url);
  assert.match(record, /^@online\{one,\n/);
  assert.match(record, /author {2}= \{\{Ledger desk\} and \{Ann Example\}\},/);
  assert.match(record, /title {3}= \{\{Salt \\& 50\\% more\}\},/);
  assert.match(record, /date {4}= \{2021-11-09\},/);
  assert.match(record, /url {5}= \{https:\/\/ledger\.example\/articles\/one\/\},/);
});

test('CSL-JSON is a list of one item with its day in numbers', () => {
  assert.deepEqual(JSON.parse(toCiteCsl(article, 'The Ledger', url)), [
    {
      id: 'one',
      type: 'article-newspaper',
      title: 'Salt & 50% more',
      author: [{ literal: 'Ledger desk' }, { literal: 'Ann Example' }],
      'container-title': 'The Ledger',
      issued: { 'date-parts': [[2021, 11, 9]] },
      URL: url,
    },
  ]);
});

test('a record is the word of the site, as of a day', () => {
  const bibtex = toCiteBibtex(ofLedger, 'The Ledger', url);
  assert.match(bibtex, /author {2}= \{\{The Ledger\}\},/);
  assert.match(bibtex, /note {4}= \{As of 9\u00a0November 2021\}/);
  const [item] = JSON.parse(toCiteCsl(ofLedger, 'The Ledger', url)) as Record<string, unknown>[];
  assert.equal(item?.['type'], 'webpage');
  assert.ok(item && !('author' in item), 'no author twice');
});
