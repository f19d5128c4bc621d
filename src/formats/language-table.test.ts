import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRegisterFiles } from '../read-content.ts';
import { widgetWords } from '../schema/widget-words.ts';
import { formsOf, toLanguageTable } from './language-table.ts';

// its own words and the site's names are seen to when the files are read
const { registers } = await readRegisterFiles(process.cwd());
if (!registers) throw new Error('the registers of content/ have faults');
const { site, languages } = registers;
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([one]) => one).toSorted();

for (const [code, language] of Object.entries(languages)) {
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
    const written = toLanguageTable(site, code, language).phrases.map(([one]) => one);
    assert.equal(new Set(written).size, written.length);
    assert.ok(!written.some((one) => one.includes('{site}')));
  });
}
