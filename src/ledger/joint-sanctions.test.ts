import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeSanction } from '../schema/sanction-fixture.ts';
import type { Sanction } from '../schema/sanction.ts';
import { findPartners, groupJointSanctions, joinSenders } from './joint-sanctions.ts';

const sanction = (id: string, more: Partial<Sanction> = {}): Sanction =>
  makeSanction(id, {
    title: 'Norland and Sudland banned thirty officials',
    measures: ['travel-ban'],
    individualsAdded: 30,
    ...more,
  });

test('what one sentence tells of several senders is one act', () => {
  const [norland, sudland, later] = [
    sanction('norland'),
    sanction('sudland'),
    sanction('westmark', { title: 'Other' }),
  ];
  const ids = groupJointSanctions([norland, later, sudland]).map((group) => group.map(({ id }) => id));
  assert.deepEqual(ids, [['norland', 'sudland'], ['westmark']]);
  assert.deepEqual(findPartners(norland, [norland, later, sudland]), [sudland]);
});

test('an act that one of them has lifted since is no longer that of the other', () => {
  assert.equal(groupJointSanctions([sanction('norland'), sanction('sudland', { status: 'lifted' })]).length, 2);
});

test('two records without a sentence are two acts', () => {
  assert.equal(groupJointSanctions([sanction('a', { evidence: [] }), sanction('b', { evidence: [] })]).length, 2);
});

test('senders that act only together are one sender; one that also acts alone is its own', () => {
  const alone = sanction('alone', { sender: 'norland', title: 'Norland banned two more' });
  const joint = [sanction('norland'), sanction('sudland'), sanction('estmark')];
  assert.deepEqual([...joinSenders([alone, ...joint]).groups.values()], [['sudland', 'estmark']]);
  assert.deepEqual(
    joinSenders(joint).sanctions.map(({ id }) => id),
    ['norland'],
  );
});
