import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { VFile } from 'vfile';
import { parse, stringify } from 'yaml';
import type { Language } from '../schema/language.ts';
import { Site } from '../schema/site.ts';
import { widgetWords } from '../schema/widget-words.ts';
import { readLanguages } from './languages.ts';

const site = Site.parse(parse(readFileSync(join(import.meta.dirname, 'fixtures/registers/site.yaml'), 'utf8')));
const own = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `${name} gesagt`]));
const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
const whole: Language = {
  name: 'Deutsch',
  subject: 'die Krise',
  words: own(Object.keys(widgetWords)) as Language['words'],
  lanes: own(idsOf(site.lanes)),
  eventTypes: own(idsOf(site.eventTypes)),
  metrics: own(idsOf(site.metrics)),
  units: own(site.metrics.map(({ unit }) => unit)),
  countries: own(site.map.labels.map(({ name }) => name)),
};
const fileOf = (language: object, name = 'de'): VFile =>
  new VFile({ path: `content/languages/${name}.yaml`, value: stringify(language) });
const [lane = ''] = idsOf(site.lanes);
const without = (section: Record<string, unknown>, key: string): object =>
  Object.fromEntries(Object.entries(section).filter(([one]) => one !== key));

describe('languages', () => {
  test('a whole one is read, by the name of its file', () => {
    const file = fileOf(whole);
    assert.deepEqual(readLanguages([file], site), { de: whole });
    assert.deepEqual(file.messages, []);
  });

  const faults: [name: string, file: VFile, said: RegExp, at: RegExp][] = [
    ['a name that is no code', fileOf(whole, 'german'), /"german" is not the code of a language/, /^name:/],
    ['a word not said', fileOf({ ...whole, words: without(whole.words, 'list') }), /"list" is missing/, /^ {2}event:/],
    [
      'a word that no widget has',
      fileOf({ ...whole, words: { ...whole.words, hello: 'x' } }),
      /"hello"/,
      /^ {2}hello:/,
    ],
    [
      'a name not said',
      fileOf({ ...whole, lanes: without(whole.lanes, lane) }),
      RegExp(`lacks: ${lane}\\.`),
      /^lanes:/,
    ],
    ['a name of nothing', fileOf({ ...whole, lanes: { ...whole.lanes, sea: 'Meer' } }), /has "sea"/, /^ {2}sea:/],
    ['a file that is no YAML', new VFile({ path: 'de.yaml', value: 'name: "x' }), /not YAML/, /^name/],
  ];
  for (const [name, file, said, at] of faults) {
    test(`${name} is told where it stands`, () => {
      readLanguages([file], site);
      const [message] = file.messages;
      assert.match(message?.reason ?? '', said);
      assert.equal(message?.fatal, true);
      assert.match(String(file).split('\n')[(message?.line ?? 0) - 1] ?? '', at);
    });
  }
});
