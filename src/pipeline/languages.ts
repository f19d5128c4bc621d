import type { VFile } from 'vfile';
import { Language } from '../schema/language.ts';
import type { Site } from '../schema/site.ts';
import { report } from './report.ts';
import { parseYaml, readRecord } from './yaml-record.ts';

/**
 * Languages by their codes, which are the files' names: `de.yaml`. What is wrong is reported on its file; a file that has a fault
 * gives no language. Without a site, nobody knows which names a language has to say.
 */
export function readLanguages(files: readonly VFile[], site: Site | null): Record<string, Language> {
  const languages: Record<string, Language> = {};
  for (const file of files) {
    const code = file.stem ?? '';
    if (!/^[a-z]{2,3}$/.test(code))
      reportFile(
        file,
        `The file name "${code}" is not the code of a language.`,
        'Name it after the code, two or three small letters: de.yaml.',
      );
    const document = parseYaml(String(file), 0, file);
    const language = document && readRecord(Language, document, [], 0, file, 'language');
    if (!language) continue;
    if (site) checkNames(language, site, file);
    languages[code] = language;
  }
  return languages;
}

/** A language must say every name that the site gives, and none that it does not. */
function checkNames(language: Language, site: Site, file: VFile): void {
  const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const expected = {
    lanes: idsOf(site.lanes),
    eventTypes: idsOf(site.eventTypes),
    metrics: idsOf(site.metrics),
    units: [...new Set(site.metrics.map(({ unit }) => unit))],
    countries: site.map.labels.map(({ name }) => name),
  };
  for (const [section, ids] of Object.entries(expected) as [keyof typeof expected, string[]][]) {
    const said = Object.keys(language[section]);
    const missing = ids.filter((id) => !said.includes(id));
    const spare = said.filter((id) => !ids.includes(id));
    if (missing.length > 0)
      reportAt(file, `${section}:`, `"${section}" lacks: ${missing.join(', ')}.`, 'Add a line for each.');
    for (const id of spare)
      reportAt(file, `${id}:`, `"${section}" has "${id}", which site.yaml does not name.`, 'Correct or remove it.');
  }
}

function reportFile(file: VFile, reason: string, note: string): void {
  report(file, { start: 0, end: 0 }, { rule: 'language', severity: 'error', reason, note });
}

function reportAt(file: VFile, word: string, reason: string, note: string): void {
  const start = Math.max(0, String(file).indexOf(word));
  report(file, { start, end: start + word.length }, { rule: 'language', severity: 'error', reason, note });
}
