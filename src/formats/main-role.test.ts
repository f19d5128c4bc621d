import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainRole } from './main-role.ts';

const site = { period: { from: '2021-05-01', to: '2021-12-31' } };
type Role = [title: string, from: string | null, to: string | null];

const cases: [name: string, roles: Role[], expected: string | null][] = [
  ['nobody has no role', [], null],
  [
    'the one held in the period',
    [
      ['Mayor', '2014', '2019'],
      ['Minister', '2019', '2023'],
      ['Envoy', '2024', null],
    ],
    'Minister',
  ],
  [
    'whatever the order of the register',
    [
      ['Minister', '2019', '2023'],
      ['Mayor', '2014', '2019'],
    ],
    'Minister',
  ],
  [
    'the last of two held in it',
    [
      ['Deputy', '2021-01', '2021-06'],
      ['Minister', '2021-06', null],
    ],
    'Minister',
  ],
  ['one that is still held', [['Minister', '2018-01-09', null]], 'Minister'],
  [
    'the latest, where none was held in it',
    [
      ['Mayor', '2010', '2012'],
      ['Minister', '2012', '2014'],
    ],
    'Minister',
  ],
  [
    'without dates, the last of the register',
    [
      ['Spokesman (2020)', null, null],
      ['Spokesman (2021)', null, null],
    ],
    'Spokesman (2021)',
  ],
];
for (const [name, roles, expected] of cases)
  test(name, () => {
    assert.equal(mainRole({ roles: roles.map(([title, from, to]) => ({ title, from, to })) }, site), expected);
  });
