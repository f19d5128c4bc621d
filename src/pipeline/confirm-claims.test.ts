import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import type { Article } from '../schema/article.ts';
import { confirmClaims } from './confirm-claims.ts';
import { fixtureRoom as room } from './fixtures/room.ts';
import { readArticle } from './read-article.ts';

const source = '[^gazette-2021-05-04-crossing]';
const head = '---\ntitle: A title\ndescription: A sentence.\ndate: 2021-05-06\nauthors: [Desk]\nkind: analysis\n---\n';

function read(raw: string): Article {
  const article = readArticle(new VFile({ path: 'a.md', value: raw }), 'a', room);
  assert.ok(article, 'the article has no error');
  return article;
}
const confirm = (body: string): string => {
  const raw = head + body;
  return confirmClaims(raw, read(raw), room).raw.slice(head.length);
};

test('complete readings are written, back to front, and all else stays as it was', () => {
  const body = [
    `Norland imposed sanctions on 3 May 2021.${source}\r`,
    '',
    `The **sanctions** were widened\ton 4 May 2021, and the measures were lifted on 5 May 2021.${source}  `,
    '',
    `On 4 May 2021 the Border Guard counted 40 migrants in the camp.${source}`,
    '',
    `On 5 May 2021 the Border Guard counted 468 in the camp.${source}`,
  ].join('\n');
  const confirmed = confirm(body);
  assert.match(confirmed, /The \*\*:sanction\[sanctions\]\{sender=norland [^}]*\}\*\* were widened\ton 4 May/);
  assert.match(confirmed, /counted :count\[468\]\{[^}]*metric=camp-population[^}]*\} in the camp/);
  assert.equal(confirmed.replace(/:(?:sanction|count)\[([^\]]*)\]\{[^}]*\}/gu, '$1'), body);
  const left = read(head + confirmed).mentions.filter((mention) => 'doubt' in mention && mention.doubt !== undefined);
  assert.deepEqual(left, []);
  assert.equal(confirm(confirmed), confirmed, 'a second time writes nothing');
});

test('which of two people a pronoun means is left to the editor', () => {
  const body = `Anna Berg met Eva Lund on 4 May 2021. She said that the crossing was shut.${source}`;
  assert.ok(read(head + body).mentions.some((mention) => 'doubt' in mention && mention.doubt === 'two-antecedents'));
  assert.equal(confirm(body), body);
});

test('a sanction beside another body that may have imposed it is left to the editor', () => {
  const body = `Norland imposed sanctions on 3 May 2021.${source}\n\nThe Border Aid Foundation called for sanctions on 4 May 2021.${source}`;
  assert.ok(read(head + body).mentions.some((mention) => 'doubt' in mention && mention.doubt === 'usual-sender'));
  assert.equal(confirm(body), body);
});

test('words that a directive cannot hold stay as they are', () => {
  const body = `Norland imposed sanctions on 3 May 2021.${source}\n\nMore: a note::sanctions were widened on 4 May 2021.${source}`;
  assert.equal(confirm(body), body);
});
