import { createHash } from 'node:crypto';
import { rolldown } from 'rolldown';

export interface Bundle {
  code: string;
  /** For the attribute of that name: browsers run no other text. */
  integrity: string;
}

/** One file of an entry and everything that it imports, minified; names in `define` become the expressions given. */
export async function bundleScript(
  entry: string,
  format: 'esm' | 'iife',
  define: Readonly<Record<string, string>> = {},
): Promise<Bundle> {
  const bundle = await rolldown({ input: entry, platform: 'browser', transform: { define: { ...define } } });
  const { output } = await bundle.generate({ format, minify: true, codeSplitting: false });
  await bundle.close();
  const { code } = output[0];
  return { code, integrity: `sha384-${createHash('sha384').update(code, 'utf8').digest('base64')}` };
}
