import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureRoom } from '../../pipeline/fixtures/room.ts';

// paragraphs → "words doubt" of every mention that the rules are unsure of
const cases: [string[], string[]][] = [
  [['Norland imposed sanctions on 3 May 2021.', 'The sanctions hurt.'], ['sanctions usual-sender']],
  [['Norland imposed sanctions on 3 May 2021.', "Norland's sanctions hurt."], []],
  [['On 4 May 2021 the Border Guard counted 40 migrants.', 'On 5 May it counted 468.'], ['468 far-antecedent']],
  [['On 4 May 2021 the Border Guard counted 40 migrants. On 5 May it counted 468.'], []],
  [['Anna Berg met Eva Lund. She said that it was late.'], ['said two-antecedents']],
  [
    ['Anna Berg met Eva Lund. She said that it was late. She added that she was tired.'],
    ['said two-antecedents', 'added two-antecedents'],
  ],
  [['Anna Berg met Eva Lund. She said that 40 migrants had come.'], ['said two-antecedents', '40 two-antecedents']],
  [
    ['Anna Berg met Eva Lund. She said that it was late.', 'Anna Berg said that she was tired.'],
    ['said two-antecedents'],
  ],
  [['Anna Berg met Eva Lund. Eva Lund said that it was late. She added that she was tired.'], []],
  [['Anna Berg met the guards. She said that it was late.'], []],
  [['Norland denies that it turned back 40 migrants.'], ['40 denied-number']],
  [['Norland denies turning back 40 migrants, and counted 12 migrants.'], ['40 denied-number']],
  [['Norland rejected the claim and counted 40 migrants.'], []],
];
for (const [paragraphs, expected] of cases) {
  test(paragraphs.join(' ¶ '), () => {
    const passages = paragraphs.map((text) => ({ text, kind: 'paragraph' as const, heading: null }));
    const { document } = fixtureRoom.reader(passages, '2021-05-06');
    const found = document.sentences.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => ('doubt' in mention && mention.doubt ? [`${mention.text} ${mention.doubt}`] : [])),
    );
    assert.deepEqual(found, expected);
  });
}
