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
  [
    'On 4 May, the Guard said, 16 people who broke through the fence were taken back.',
    '16 people',
    'The Guard said that 16 people who broke through the fence were taken back',
  ],
  // the words of speech themselves are asked for: nothing is put before them
  ['On 4 May, the Guard said, 16 people broke through.', 'the Guard', 'The Guard said, 16 people broke through'],
  ['Also on 4 May 2021, Norland closed the Brzeg crossing.', 'closed', 'Norland closed the Brzeg crossing'],
  [
    'On 4 May the guards closed the Brzeg crossing at 7 p.m.',
    'closed',
    'The guards closed the Brzeg crossing at 7 p.m.',
  ],
  ['A day later, 5 May 2021, the court ruled for them.', 'ruled', 'The court ruled for them'],
  ['In 2021 people came by air.', 'came', 'In 2021 people came by air'],
  [
    'Anna Berg, the prime minister of Norland, said on 4 May that 2,707 people had been turned back since the crossing was closed.',
    '2,707',
    'Anna Berg said on 4 May that 2,707 people had been turned back since the crossing was closed',
  ],
  [
    'In Brzeg, the guards of the second post on the river, said an old report of the town, had closed the crossing long ago.',
    'closed',
    'In Brzeg, the guards of the second post on the river, said an old report of the town, had closed the crossing long ago',
  ],
  [
    'The Border Guard of Norland counted 1,284 attempts to cross the river near the town of Brzeg and the village of Lipa, 12 of them at night, as one report of that month has it, and none of them by boat.',
    '1,284',
    'The Border Guard of Norland counted 1,284 attempts to cross the river near the town of Brzeg and the village of Lipa, 12 of them at night',
  ],
];
for (const [sentence, word, title] of cases) {
  test(title, () => {
    const start = sentence.indexOf(word);
    assert.equal(toTitle(sentence, { start, end: start + word.length }), title);
  });
}

test('a title is never longer than two lines', () => {
  const sentence = `${'word '.repeat(200)}closed.`;
  assert.ok(toTitle(sentence, { start: 1000, end: 1006 }).length <= 151);
});

const spoken: [string, string[], string][] = [
  ['He also said the crossing was shut.', ['said'], 'Anna Berg also said the crossing was shut'],
  ['By 4 May, she had counted 75 closures.', ['counted'], 'Anna Berg had counted 75 closures'],
  ['It was lifted in May, she said.', ['said'], 'It was lifted in May, she said'],
  ['He left the town before the guards said so.', ['said'], 'He left the town before the guards said so'],
  ['It closed the crossing.', [], 'It closed the crossing'],
];
for (const [sentence, verbs, title] of spoken) {
  test(`a pronoun gives way to the speaker's name: ${sentence}`, () => {
    const at = { start: sentence.length - 8, end: sentence.length - 1 };
    assert.equal(toTitle(sentence, at, { name: 'Anna Berg', verbs }), title);
  });
}
