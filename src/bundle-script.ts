import { createHash } from 'node:crypto';
import { type Plugin, rolldown } from 'rolldown';

export interface Bundle {
  code: string;
  /** For the attribute of that name: browsers run no other text. */
  integrity: string;
}

interface Options {
  /** A module, or a classic script. */
  format: 'esm' | 'iife';
  /** Names that become the expressions given. */
  define?: Readonly<Record<string, string>>;
  /** Variable that a classic script leaves what it exports in. */
  name?: string;
  plugins?: Plugin[];
}

/** One file of an entry and everything that it imports, minified. */
export async function bundleScript(
  entry: string,
  { format, define = {}, name, plugins = [] }: Options,
): Promise<Bundle> {
  const bundle = await rolldown({ input: entry, platform: 'browser', plugins, transform: { define: { ...define } } });
  const { output } = await bundle.generate({
    format,
    minify: true,
    codeSplitting: false,
    ...(name === undefined ? {} : { name }),
  });
  await bundle.close();
  const { code } = output[0];
  return { code, integrity: `sha384-${createHash('sha384').update(code, 'utf8').digest('base64')}` };
}
