import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { readFrontMatter } from '../front-matter.ts';
import { toMarkdown } from './draft.ts';
import { findDate } from './find-date.ts';
import { htmlToText, isHtml } from './html-text.ts';
import { readRawArticle } from './read-raw.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

test('a scraped page gives title, author, date, prose and the stories beside it', () => {
  const article = readRawArticle(fixture('scraped.txt'));
  assert.equal(article.title, 'Norland’s Gate Stays Shut As Talks Drag On');
  assert.equal(article.date, '2021-05-06');
  assert.deepEqual(article.authors, ['Anna Berg']);
  assert.deepEqual(
    article.paragraphs.map((text) => text.slice(0, 17)),
    ['The gate at Brzeg', 'Norland closed it'],
  );
  assert.deepEqual(article.related, [
    { headline: 'Why Drivers Sleep Beside Their Lorries Tonight', teaser: null },
    {
      headline: 'Explainer: who guards the gate',
      teaser: 'Four services share the work at the gate and do not always agree.',
    },
    { headline: 'Lorry queue reaches twenty kilometres', teaser: 'Drivers wait for two days. Some turn back.' },
  ]);
});

test('each line that was dropped is named with its reason, and no line is lost', () => {
  const raw = fixture('scraped.txt');
  const article = readRawArticle(raw);
  const reasons = Map.groupBy(article.dropped, (one) => one.reason);
  assert.equal(reasons.get('error notice of the page')?.length, 6);
  assert.equal(reasons.get('picture credit')?.length, 2);
  for (const reason of [
    'reading time',
    'read-more line',
    'sign-up or membership plea',
    'comment notice',
    'heading of other stories',
  ])
    assert.equal(reasons.get(reason)?.length, 1, reason);
  const kept = [
    article.title,
    ...article.authors,
    ...article.paragraphs,
    ...article.related.flatMap((story) => [story.headline, story.teaser]),
    ...article.dropped.map((one) => one.text),
  ].join('\n');
  for (const line of raw.split('\n').slice(1)) assert.ok(kept.includes(line.replace(/^\s*•?\s*/, '').trim()), line);
});

test('HTML gives the same without menus, scripts and footers', () => {
  const raw = fixture('page.html');
  assert.ok(isHtml(raw));
  const article = readRawArticle(htmlToText(raw));
  assert.equal(article.title, 'Gate stays shut');
  assert.deepEqual(article.authors, ['Anna Berg', 'Karl Lund']);
  assert.equal(article.date, '2021-05-04');
  assert.deepEqual(article.paragraphs, [
    'The gate at Brzeg stayed shut on Tuesday, and nobody could say for how long.',
    'Norland closed it & said so.',
  ]);
});

test('the Markdown has sound front matter and keeps other stories apart', () => {
  const markdown = toMarkdown(
    readRawArticle(fixture('scraped.txt')),
    { title: 'T', date: '2021-01-01', authors: ['A'] },
    'https://alpine.example/gate',
  );
  const file = new VFile({ path: 'x.md', value: markdown });
  assert.ok(readFrontMatter(markdown, file), file.messages.map(String).join('\n'));
  assert.match(markdown, /<!-- source: https:\/\/alpine\.example\/gate -->/);
  assert.ok(markdown.indexOf('## Related headlines') > markdown.indexOf('Norland closed it'));
});

test('paragraphs broken at the width of a screen are joined', () => {
  const article = readRawArticle(
    'A title\n\nThe gate at Brzeg stayed shut on Tuesday and nobody\nin the queue could say why.\n\nAnother paragraph stands here.\n',
  );
  assert.deepEqual(article.paragraphs, [
    'The gate at Brzeg stayed shut on Tuesday and nobody in the queue could say why.',
    'Another paragraph stands here.',
  ]);
});

test('sentences that speak of cookies, comments or homes are prose', () => {
  const prose = [
    'He went home and said that the news of the day had been worse than any he could remember from all the years that he had lived beside that border, and that he would leave.',
    'In her comments to the press she said little.',
  ];
  assert.deepEqual(readRawArticle(`A title\n\n${prose.join('\n\n')}`).paragraphs, prose);
});

const dates: [string, string | null][] = [
  ['Published 4 May 2021 at 10:00', '2021-05-04'],
  ['May 4, 2021', '2021-05-04'],
  ['04.05.2021', '2021-05-04'],
  ['31 November 2021', null],
  ['no date', null],
];
for (const [line, expected] of dates) test(`date of "${line}"`, () => assert.equal(findDate(line), expected));

test('nothing in gives nothing out', () => {
  assert.deepEqual(readRawArticle('').paragraphs, []);
  assert.deepEqual(readRawArticle('\n \n').title, null);
});
