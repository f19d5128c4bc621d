import type { Language, LanguageTable } from '../schema/language.ts';
import type { Site } from '../schema/site.ts';
import { type Word, widgetWords } from '../schema/widget-words.ts';

type Named = Pick<Site, 'title' | 'subject' | 'lanes' | 'eventTypes' | 'metrics'>;

/** The table of a language of this code: the widgets' own words, then the names that the site gives. */
export function toLanguageTable(site: Named, code: string, table: Language): LanguageTable {
  const named = (text: string): string => text.replace('{site}', site.title);
  const phrases = new Map<string, Word>();
  const add = (written: string, said: Word | undefined): void => {
    if (said !== undefined && !phrases.has(written)) phrases.set(written, said);
  };
  for (const [key, word] of Object.entries(widgetWords)) {
    // the schema of languages has all keys
    const said = table.words[key as keyof typeof widgetWords] as Word;
    for (const form of formsOf(word)) add(named(form), typeof said === 'string' ? named(said) : said);
  }
  add(site.subject, table.subject);
  for (const { id, label } of site.lanes) add(label, table.lanes[id]);
  for (const { id, label } of site.eventTypes) add(label, table.eventTypes[id]);
  for (const { id, label } of site.metrics) add(label, table.metrics[id]);
  for (const [country, said] of Object.entries(table.countries)) {
    add(country, said);
    // as the map writes them
    add(country.toUpperCase(), said.toUpperCase());
  }
  for (const [unit, said] of Object.entries(table.units)) {
    add(unit, said);
    // behind a number many languages would need another form of the word; in brackets it is a note
    add(`{count} ${unit}`, said === unit ? `{count} ${unit}` : `{count} (${said})`);
  }
  return { language: code, phrases: [...phrases] };
}

/** All forms of a word. */
export const formsOf = (word: Word): string[] => (typeof word === 'string' ? [word] : Object.values(word));
