import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTitle } from './claim-title.ts';

const cases: [string, string, string][] = [
  ['On 4 May 2021, Norland closed the Brzeg crossing.', 'closed', 'Norland closed the Brzeg crossing'],
  ['Norland closed the Brzeg crossing on 4 May 2021.', 'closed', 'Norland closed the Brzeg crossing on 4 May 2021'],
  ['In Brzeg, Norland closed the crossing.', 'closed', 'In Brzeg, Norland closed the crossing'],
  ['The next day, two people died in the woods near Lipa.', 'died', 'Two people died in the woods near Lipa'],
  [
    'On 4 May 2021, Norland closed the Brzeg crossing to people and to goods; lorries were sent to the two others that stay open.',
    'closed',
    'Norland closed the Brzeg crossing to people and to goods',
  ],
  [
    'Anna Berg, the prime minister, who had come from the capital by train that very morning, said the crossing was closed for good.',
    'closed',
    'Anna Berg, the prime minister, said the crossing was closed for good',
  ],
];
for (const [sentence, word, title] of cases) {
  test(title, () => {
    const start = sentence.indexOf(word);
    assert.equal(toTitle(sentence, { start, end: start + word.length }), title);
  });
}

test('a title is never longer than a line', () => {
  const sentence = `${'word '.repeat(200)}closed.`;
  assert.ok(toTitle(sentence, { start: 1000, end: 1006 }).length <= 97);
});
