import { join } from 'node:path';
import { bundleScript } from './bundle-script.ts';
import { toLanguageTable } from './formats/language-table.ts';
import { getPublished } from './published.ts';

/** The classic script that says a widget's words in a language: code and table in one file. */
export async function bundleLanguage(code: string): Promise<string> {
  const { site, languages } = await getPublished();
  const language = languages[code];
  if (!language) throw new Error(`unknown language: ${code}`);
  const { code: script } = await bundleScript(join(process.cwd(), 'src/islands/embed-language.ts'), {
    format: 'iife',
    define: { TABLE: JSON.stringify(toLanguageTable(site, code, language)) },
  });
  return script;
}
