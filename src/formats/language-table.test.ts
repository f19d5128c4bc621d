import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { Site } from '../schema/site.ts';
import { widgetWords } from '../schema/widget-words.ts';
import { formsOf, toLanguageTable } from './language-table.ts';

const site = Site.parse(parse(readFileSync('content/site.yaml', 'utf8')));
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([one]) => one).toSorted();

for (const [code, language] of Object.entries(site.languages)) {
  test(`${code} says every word of the widgets and every name of the site, and no other`, () => {
    assert.deepEqual(Object.keys(language.words).toSorted(), Object.keys(widgetWords).toSorted());
    for (const list of ['lanes', 'eventTypes', 'metrics'] as const)
      assert.deepEqual(Object.keys(language[list]).toSorted(), site[list].map(({ id }) => id).toSorted(), list);
    assert.deepEqual(Object.keys(language.countries).toSorted(), site.map.labels.map(({ name }) => name).toSorted());
    assert.deepEqual(
      Object.keys(language.units).toSorted(),
      [...new Set(site.metrics.map(({ unit }) => unit))].toSorted(),
    );
  });

  test(`${code} has the same placeholders, and all its plural forms`, () => {
    const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories.toSorted();
    for (const [key, written] of Object.entries(widgetWords)) {
      const said = language.words[key as keyof typeof widgetWords];
      if (typeof said !== 'string') assert.deepEqual(Object.keys(said).toSorted(), categories, key);
      const [expected = ''] = formsOf(written);
      for (const form of formsOf(said as string)) assert.deepEqual(placeholders(form), placeholders(expected), key);
    }
  });

  test(`the table of ${code} has no phrase twice`, () => {
    const written = toLanguageTable(site, code).phrases.map(([one]) => one);
    assert.equal(new Set(written).size, written.length);
    assert.ok(!written.some((one) => one.includes('{site}')));
  });
}
