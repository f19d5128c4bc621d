import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Actor } from '../schema/actor.ts';
import type { CountMention, EventMention, Mention, SanctionMention } from '../schema/mention.ts';
import { Place } from '../schema/place.ts';
import type { Registers } from '../schema/registers.ts';
import { Site } from '../schema/site.ts';
import { createReader } from './configuration.ts';

// A small world of our own: what is read must come from the language, not from a crisis.
const actor = (id: string, name: string, kind: string, more: object = {}): Actor =>
  Actor.parse({ id, name, kind, ...more });
const place = (id: string, name: string, kind = 'town'): Place =>
  Place.parse({ id, name, kind, lat: 50, lon: 20, precision: kind === 'country' ? 'country' : 'town' });
const trigger = (verb: string, ...near: string[]): object => ({ verb, ...(near.length > 0 ? { near } : {}) });
const registers: Registers = {
  site: Site.parse({
    title: 'T',
    description: 'D',
    subject: 's',
    language: 'en',
    url: 'https://t.example/',
    licence: { name: 'L', url: 'https://l.example/' },
    period: { from: '2021-01-01', to: '2021-12-31' },
    demonyms: { NN: ['Norlandic'], SS: ['Sudlandic'] },
    map: { extent: [0, 0, 1, 1], countries: [], borders: [['1', '2']], routes: { to: 'brzeg', from: [] } },
    lanes: [{ id: 'a', label: 'A', description: 'A' }],
    eventTypes: [
      {
        id: 'border-closure',
        label: 'C',
        lane: 'a',
        triggers: [trigger('close', 'crossing', 'border'), { ...trigger('reopen', 'crossing'), polarity: 'end' }],
      },
      { id: 'deployment', label: 'D', lane: 'a', triggers: [trigger('send', 'soldiers'), trigger('deploy')] },
      { id: 'meeting', label: 'M', lane: 'a', triggers: [trigger('meet'), { noun: 'meeting' }] },
      { id: 'phone-call', label: 'P', lane: 'a', triggers: [{ noun: 'phone call' }, trigger('phone')] },
      {
        id: 'crossing-attempt',
        label: 'X',
        lane: 'a',
        triggers: [{ noun: 'attempt', near: ['cross'] }, trigger('try', 'cross')],
      },
      { id: 'death', label: 'X', lane: 'a', triggers: [trigger('die')] },
      { id: 'construction', label: 'X', lane: 'a', triggers: [trigger('build', 'fence'), trigger('begin', 'fence')] },
    ],
    countedGroups: [
      { id: 'migrants', unit: 'migrants', migrants: true, nouns: ['migrants'] },
      { id: 'attempts', unit: 'attempts', migrants: true, nouns: ['attempts'] },
      { id: 'troops', unit: 'troops', migrants: false, nouns: ['soldiers'] },
      { id: 'bodies', unit: 'entities', migrants: false, nouns: ['entities'] },
    ],
    metrics: [
      { id: 'crossing-attempts', label: 'A', description: 'A', unit: 'attempts', lane: 'a', groups: ['attempts'] },
      { id: 'troops-deployed', label: 'T', description: 'T', unit: 'soldiers', lane: 'a', groups: ['troops'] },
    ],
  }),
  actors: [
    actor('norland', 'Norland', 'state', { country: 'NN' }),
    actor('sudland', 'Sudland', 'state', { country: 'SS' }),
    actor('ostland', 'Ostland', 'state', { country: 'OO' }),
    actor('alpine-union', 'Alpine Union', 'intergovernmental'),
    actor('alpine-council', 'Alpine Council', 'intergovernmental', { actsFor: 'alpine-union' }),
    actor('norland-border-guard', 'Norland Border Guard', 'government-body', {
      country: 'NN',
      aliases: ['Border Guard'],
    }),
    actor('norland-interior-ministry', 'Norland Interior Ministry', 'government-body', { country: 'NN' }),
    actor('skyways', 'Skyways', 'company'),
    actor('anna-berg', 'Anna Berg', 'person', { country: 'NN', roles: [{ title: 'Prime Minister of Norland' }] }),
    actor('karl-lund', 'Karl Lund', 'person', { country: 'SS', roles: [{ title: 'President of Sudland' }] }),
  ],
  places: [place('brzeg', 'Brzeg'), place('lipa', 'Lipa'), place('norland', 'Norland', 'country')],
  sources: [],
  moved: [],
  languages: {},
};
const reader = createReader(registers);

function read(text: string): Mention[] {
  return reader([{ text, kind: 'paragraph', heading: null }], '2021-05-12').document.sentences.flatMap(
    (sentence) => sentence.mentions,
  );
}
const events = (text: string): EventMention[] =>
  read(text).filter((mention): mention is EventMention => mention.type === 'event');
const isSpeech = (event: EventMention): boolean => event.eventType === 'statement' || event.eventType === 'denial';
const say = (event: EventMention): string =>
  [
    event.text,
    event.eventType === 'denial' ? 'denial' : event.stance,
    [event.attributedTo].flat().join('+'),
    event.date ?? '-',
  ].join(' ');

// sentence → "verb stance speaker date" of every speech in it
const speeches: [string, string[]][] = [
  ['Anna Berg said the gate was shut.', ['said reports anna-berg -']],
  ['Anna Berg, the prime minister of Norland, said the gate was shut.', ['said reports anna-berg -']],
  ['On 4 May 2021, Norland accused Sudland of sending people to the fence.', ['accused accuses norland 2021-05-04']],
  ['Norland accused Sudland on 4 May 2021 of sending people to the fence.', ['accused accuses norland 2021-05-04']],
  ['Sudland denied this.', ['denied denial sudland -']],
  ['Sudland has rejected the charge.', ['rejected denial sudland -']],
  ['“The gate is shut,” said Anna Berg.', ['said reports anna-berg -']],
  ['The gate was shut, Anna Berg said on Tuesday.', ['said reports anna-berg 2021-05-11']],
  ['According to the Border Guard, the gate was shut.', ['According to reports norland-border-guard -']],
  ['Karl Lund threatened to shut the pipeline.', ['threatened threatens karl-lund -']],
  ['Anna Berg urged Sudland to let people go home.', ['urged calls-for anna-berg -']],
  ['Anna Berg called on both sides to talk.', ['called on calls-for anna-berg -']],
  ['The Alpine Union condemned Sudland.', ['condemned condemns alpine-union -']],
  ['Norland and Ostland backed the plan.', ['backed supports norland+ostland -']],
  ['The Border Guard counted 468 attempts to cross.', ['counted reports norland-border-guard -']],
  ['The Border Guard gave 468 attempts.', ['gave reports norland-border-guard -']],
  ['Anna Berg met the guards. She said the gate was shut.', ['said reports anna-berg -']],
  [
    'The Norland Interior Ministry sent soldiers. The ministry said they would stay.',
    ['said reports norland-interior-ministry -'],
  ],
  [
    'Sudland denied it, said people had come by themselves, and blamed Norland.',
    ['denied denial sudland -', 'said reports sudland -', 'blamed accuses sudland -'],
  ],
  ['Norland was accused by Sudland of using force.', ['accused accuses sudland -']],
  ['A spokesman for the Border Guard said the gate was shut.', ['said reports norland-border-guard -']],
  // nobody is named, or nobody speaks
  ['Officials said the gate was shut.', []],
  ['Norland declared a state of emergency.', []],
  ['The report of Norland was long.', []],
  ['Reports of a closure reached Norland.', []],
  ['A Norland record of the talks exists.', []],
  ['Norland gave Sudland a week.', []],
  ['The calls for talks went on.', []],
];
for (const [text, expected] of speeches)
  test(`speech: ${text}`, () => assert.deepEqual(events(text).filter(isSpeech).map(say), expected));

// sentence → "trigger type factuality date places participants attributedTo" of every event that is no speech
const happenings: [string, string[]][] = [
  ['On 4 May 2021, Norland closed the Brzeg crossing.', ['closed border-closure asserted 2021-05-04 brzeg norland']],
  [
    'Norland closed the Brzeg crossing on 4 May 2021 and sent soldiers to Lipa.',
    ['closed border-closure asserted 2021-05-04 brzeg,lipa norland', 'sent deployment asserted - lipa,brzeg norland'],
  ],
  [
    'The Brzeg crossing was closed by Norland on 4 May 2021.',
    ['closed border-closure asserted 2021-05-04 brzeg norland'],
  ],
  ['Norland did not close the Brzeg crossing.', ['close border-closure denied - brzeg norland']],
  ['Norland will close the Brzeg crossing on 20 May 2021.', ['close border-closure planned 2021-05-20 brzeg norland']],
  ['Norland could close the Brzeg crossing.', ['close border-closure hypothetical - brzeg norland']],
  ['Norland plans to close the Brzeg crossing.', ['close border-closure planned - brzeg norland']],
  ['If Norland closed the Brzeg crossing, trade would stop.', ['closed border-closure hypothetical - brzeg norland']],
  [
    'Karl Lund said Norland had closed the Brzeg crossing.',
    ['closed border-closure claimed - brzeg norland karl-lund'],
  ],
  ['Sudland denied that its soldiers had been deployed.', ['deployed deployment denied -   sudland']],
  ['Norland reopened the Brzeg crossing on 9 May 2021.', ['reopened border-closure asserted 2021-05-09 brzeg norland']],
  [
    'Anna Berg and Karl Lund held a phone call on 4 May 2021.',
    ['phone call phone-call asserted 2021-05-04  anna-berg,karl-lund'],
  ],
  [
    'Norlandic soldiers were deployed near Lipa on 4 May 2021.',
    ['deployed deployment asserted 2021-05-04 lipa norland'],
  ],
  [
    'The Border Guard counted 468 attempts to cross on 4 May 2021.',
    ['attempts crossing-attempt claimed 2021-05-04   norland-border-guard'],
  ],
  ['Two men died near Lipa on 4 May 2021.', ['died death asserted 2021-05-04 lipa ']],
  // nothing has happened, or nothing of the kind
  ['Did Norland close the Brzeg crossing?', []],
  ['Soldiers stood there to close the Brzeg crossing at any time.', []],
  ['Norland can close the Brzeg crossing by law.', []],
  ['Norland is close to the crossing.', []],
  ['The talks closed without a result.', []],
  ['Norland sent a letter.', []],
  ['The fence stays shut.', []],
];
const tell = (event: EventMention): string =>
  [
    event.text,
    event.eventType,
    event.factuality,
    event.date ?? '-',
    event.places.join(','),
    event.participants.join(','),
    ...(event.attributedTo ? [String(event.attributedTo)] : []),
  ].join(' ');
for (const [text, expected] of happenings)
  test(`event: ${text}`, () =>
    assert.deepEqual(
      events(text)
        .filter((event) => !isSpeech(event))
        .map(tell),
      expected,
    ));

test('the end of a closure is a closure with the other polarity', () => {
  assert.equal(events('Norland reopened the Brzeg crossing.')[0]?.polarity, 'end');
});

const sanctions = (text: string): SanctionMention[] =>
  read(text).filter((mention): mention is SanctionMention => mention.type === 'sanction');
const rounds: [string, string[]][] = [
  [
    'On 4 May 2021 the Alpine Council adopted a fifth package of sanctions on Sudland, listing 17 individuals and 11 entities.',
    ['sanctions alpine-union>sudland adopted 2021-05-04 fifth package 17/11'],
  ],
  ['The Alpine Union imposed sanctions on Sudland.', ['sanctions alpine-union>sudland adopted - - -/-']],
  ['The Alpine Union proposed sanctions on Skyways.', ['sanctions alpine-union>skyways proposed - - -/-']],
  ['Anna Berg called for Alpine Union sanctions on Sudland.', ['sanctions alpine-union>sudland called-for - - -/-']],
  [
    'The Alpine Union threatened to impose sanctions on Sudland.',
    ['sanctions alpine-union>sudland threatened - - -/-'],
  ],
  ['The Alpine Union could impose sanctions on Sudland.', ['sanctions alpine-union>sudland proposed - - -/-']],
  [
    'The Alpine Union lifted its sanctions on Skyways on 4 May 2021.',
    ['sanctions alpine-union>skyways lifted 2021-05-04 - -/-'],
  ],
  ['Alpine Union sanctions on Sudland stay in force.', ['sanctions alpine-union>sudland in-force - - -/-']],
  ['Norland sanctioned 8 officials on 4 May 2021.', ['sanctioned norland> adopted 2021-05-04 - 8/-']],
  ['Norland and Ostland imposed sanctions on Sudland.', ['sanctions norland+ostland>sudland adopted - - -/-']],
  // no sanction, or nobody who sends it
  ['Norland closed the border.', []],
  ['The guards made a list of names.', []],
  ['A round of talks began.', []],
  ['Would the Alpine Union impose sanctions?', []],
];
const round = (mention: SanctionMention): string =>
  `${mention.text} ${[mention.sender].flat().join('+')}>${mention.targets.join(',')} ${mention.status} ${mention.date ?? '-'} ${mention.package ?? '-'} ${mention.individualsAdded ?? '-'}/${mention.entitiesAdded ?? '-'}`;
for (const [text, expected] of rounds)
  test(`sanction: ${text}`, () => assert.deepEqual(sanctions(text).map(round), expected));

test('measures, totals and the legal act are taken from the sentence', () => {
  const [mention] = sanctions(
    'On 4 May 2021 the Alpine Council adopted travel bans and asset freezes on 29 individuals by Decision (CFSP) 2021/908, 88 in all.',
  );
  assert.deepEqual(mention?.measures, ['travel-ban', 'asset-freeze']);
  assert.equal(mention?.individualsTotal, 88);
  assert.equal(mention?.legalRef, 'Decision (CFSP) 2021/908');
});

// sentence → claimants of its counts
const claimants: [string, (string | null)[]][] = [
  ['The Border Guard counted 468 attempts to cross.', ['norland-border-guard']],
  ['According to the Border Guard, 468 attempts were made to cross.', ['norland-border-guard']],
  ['More than 900 soldiers were at the fence, Anna Berg said.', ['anna-berg']],
  ['Anna Berg said 900 soldiers were at the fence and 300 soldiers would come.', ['anna-berg', 'anna-berg']],
  ['Norland counted 900 soldiers; Sudland counted 300 soldiers.', ['norland', 'sudland']],
  ['Norland has 900 soldiers at the fence.', [null]],
  ['Officials said 900 soldiers were at the fence.', [null]],
];
for (const [text, expected] of claimants) {
  test(`claimant: ${text}`, () =>
    assert.deepEqual(
      read(text)
        .filter((mention): mention is CountMention => mention.type === 'count')
        .map((mention) => mention.claimant),
      expected,
    ));
}
