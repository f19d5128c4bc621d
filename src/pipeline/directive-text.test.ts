import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { Mention } from '../schema/mention.ts';
import { SanctionStatus } from '../schema/sanction.ts';
import { Factuality } from '../schema/factuality.ts';
import { Qualifier } from '../schema/count.ts';
import { Stance } from '../schema/statement.ts';
import { toDirective } from './directive-text.ts';
import { readForeignText } from './read-article.ts';
import { fixtureRoom as room } from './fixtures/room.ts';

const { actors, places, metrics, eventTypes } = room.known;
const actorId = fc.constantFrom(...actors);
const ids = fc.uniqueArray(actorId, { maxLength: 3 });
const who = fc.oneof(fc.constant(null), actorId, fc.uniqueArray(actorId, { minLength: 2, maxLength: 3 }));
const day = fc.constantFrom('2021-11-09', '2021-11', '2021', '2021-11-09T14:30', '2021-W45', '2020-02-29');
const when = fc.oneof(
  day,
  day.map((from) => `${from}/..`),
  day.map((to) => `../${to}`),
  fc.tuple(day, day).map(([from, to]) => `${from}/${to}`),
);
const maybeWhen = fc.option(when);
// free text: quotes, brackets, braces, bars, references and other scripts, as an editor may leave them
const words = fc
  .string({ unit: fc.constantFrom(...'aZ9 é"\'`[]{}|&;:<>\\/=,.#Ж'), minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const maybeWords = fc.option(words);
const whole = fc.option(fc.nat({ max: 100_000 }));
const span = { start: fc.constant(0), end: fc.constant(1), text: fc.constant('x'), rule: fc.constant('some-rule') };

const mention = fc
  .oneof(
    fc.record({ ...span, type: fc.constant('actor'), id: actorId, metonym: fc.boolean(), role: fc.boolean() }),
    fc.record({ ...span, type: fc.constant('place'), id: fc.constantFrom(...places) }),
    fc.record({ ...span, type: fc.constant('date'), value: when, implied: fc.constant(false) }),
    fc.record({
      ...span,
      type: fc.constant('count'),
      value: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true, noDefaultInfinity: true }).map(Math.abs)),
      min: whole,
      max: whole,
      qualifier: fc.constantFrom(...Qualifier.options),
      unit: words,
      isMigrantCount: fc.boolean(),
      metric: fc.constantFrom(...metrics),
      period: maybeWhen,
      claimant: who,
      noun: maybeWords,
      doubt: fc.constantFrom('far-antecedent', undefined),
    }),
    fc.record({
      ...span,
      type: fc.constant('sanction'),
      sender: who,
      targets: ids,
      status: fc.constantFrom(...SanctionStatus.options),
      measures: fc.constantFrom([], ['trade'], ['asset-freeze', 'travel-ban']),
      date: maybeWhen,
      package: maybeWords,
      individualsAdded: whole,
      entitiesAdded: whole,
      individualsTotal: whole,
      entitiesTotal: whole,
      legalRef: maybeWords,
      doubt: fc.constantFrom('usual-sender', undefined),
    }),
    fc.record({
      ...span,
      type: fc.constant('event'),
      eventType: fc.constantFrom(...eventTypes),
      date: maybeWhen,
      places: fc.uniqueArray(fc.constantFrom(...places)),
      participants: ids,
      factuality: fc.constantFrom(...Factuality.options),
      attributedTo: who,
      polarity: fc.constantFrom('begin', 'end'),
      cancelled: fc.boolean(),
      stance: fc.option(fc.constantFrom(...Stance.options)),
      doubt: fc.constantFrom('two-antecedents', undefined),
    }),
  )
  .map((candidate) => Mention.parse(candidate));

const content = ({ start: _start, end: _end, text: _text, rule: _rule, ...rest }: Mention): unknown => ({
  ...rest,
  sentence: undefined,
  doubt: undefined,
});

test('what a directive says is read back', () => {
  fc.assert(
    fc.property(mention, fc.constantFrom('zzz qqq', 'zzz *qqq*', '**zzz** q', 'žž ŋŋ'), (given, label) => {
      const raw = `Xyz ${toDirective(given, label, room.known)} xyz.`;
      const file = new VFile({ path: 'a.md', value: raw });
      const { mentions } = readForeignText(file, '2021-05-06', room);
      const [read] = mentions.filter((other) => other.type === given.type);
      assert.ok(read, `${raw}\n${file.messages.join('\n')}`);
      assert.equal(read.rule, 'annotation', raw);
      assert.deepEqual(content(read), content(given), raw);
    }),
    { numRuns: 400 },
  );
});

test('what no directive can say is left out', () => {
  const read = Mention.parse({
    start: 0,
    end: 1,
    text: '9',
    rule: 'count-noun',
    type: 'count',
    value: 9,
    min: null,
    max: null,
    qualifier: 'exact',
    unit: 'people',
    isMigrantCount: false,
    metric: 'other',
    period: null,
    claimant: 'somebody-of-no-register',
    noun: null,
  });
  assert.equal(toDirective(read, '9', room.known), ':count[9]{value=9}');
});
