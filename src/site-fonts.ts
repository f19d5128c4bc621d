import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subset from 'subset-font';

/** What the code writes beside ASCII: quotes, dashes, spaces, marks. The rest comes from the content. */
const ALWAYS =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
  '\u00a0\u2009\u202f·×–—‘’“”„…¶§°©€áéíóúäöüßçñ←↑→↓−½';

// kerning, ligatures, and figures of one width for tables; letters with accents are whole glyphs, and figures lining by default
const FEATURES = ['kern', 'liga', 'tnum'];

/** Regular to semibold: nothing on the site is lighter or heavier. Italics and Cyrillic are needed in regular only. */
const WEIGHTS = { min: 400, max: 600 };

// Cyrillic in the sans stands only in small titles of sources: the reader's own face serves there, for 10 kB less
const FACES = [
  { name: 'serif-latin', from: 'source-serif-4/files/source-serif-4-latin-wght-normal', wght: WEIGHTS },
  { name: 'serif-latin-ext', from: 'source-serif-4/files/source-serif-4-latin-ext-wght-normal', wght: WEIGHTS },
  { name: 'serif-cyrillic', from: 'source-serif-4/files/source-serif-4-cyrillic-wght-normal', wght: 400 },
  { name: 'serif-italic-latin', from: 'source-serif-4/files/source-serif-4-latin-wght-italic', wght: 400 },
  {
    name: 'serif-italic-latin-ext',
    from: 'source-serif-4/files/source-serif-4-latin-ext-wght-italic',
    wght: 400,
  },
  { name: 'sans-latin', from: 'source-sans-3/files/source-sans-3-latin-wght-normal', wght: WEIGHTS },
  { name: 'sans-latin-ext', from: 'source-sans-3/files/source-sans-3-latin-ext-wght-normal', wght: WEIGHTS },
];

/** Faces of the pictures of shared links: of one weight, in the form that outlines are read from. */
const CARD_FACES = [
  { name: 'card-serif-latin', from: 'source-serif-4/files/source-serif-4-latin-wght-normal', wght: 600 },
  { name: 'card-serif-latin-ext', from: 'source-serif-4/files/source-serif-4-latin-ext-wght-normal', wght: 600 },
  { name: 'card-serif-cyrillic', from: 'source-serif-4/files/source-serif-4-cyrillic-wght-normal', wght: 600 },
  { name: 'card-sans-latin', from: 'source-sans-3/files/source-sans-3-latin-wght-normal', wght: 400 },
  { name: 'card-sans-latin-ext', from: 'source-sans-3/files/source-sans-3-latin-ext-wght-normal', wght: 400 },
  { name: 'card-sans-strong-latin', from: 'source-sans-3/files/source-sans-3-latin-wght-normal', wght: 600 },
  { name: 'card-sans-strong-latin-ext', from: 'source-sans-3/files/source-sans-3-latin-ext-wght-normal', wght: 600 },
];

/**
 * Cuts the site's faces down to the characters that `content/` uses and the weights that the style sheets ask for: a third of
 * the bytes. They lie in `.cache/fonts/`, where styles/fonts.css takes them from, and are cut anew only when something changed.
 */
export function siteFonts(): AstroIntegration {
  return {
    name: 'site-fonts',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const root = fileURLToPath(config.root);
        const folder = join(root, '.cache/fonts');
        const characters = charactersOf(join(root, 'content'));
        const packages = createRequire(join(root, 'package.json'));
        const stamp = createHash('sha256')
          .update(JSON.stringify([characters, FEATURES, FACES, readFileSync(fileURLToPath(import.meta.url), 'utf8')]))
          .digest('hex');
        const note = join(folder, 'stamp');
        if (existsSync(note) && readFileSync(note, 'utf8') === stamp) return;
        mkdirSync(folder, { recursive: true });
        const forms = [
          ...FACES.map((face) => ({ ...face, targetFormat: 'woff2' as const })),
          ...CARD_FACES.map((face) => ({ ...face, targetFormat: 'truetype' as const })),
        ];
        const sizes = await Promise.all(
          forms.map(async ({ name, from, wght, targetFormat }) => {
            const whole = readFileSync(packages.resolve(`@fontsource-variable/${from}.woff2`));
            // the types lag behind: they do not know `keepFeatures` yet
            const options = { targetFormat, variationAxes: { wght }, keepFeatures: FEATURES };
            const cut = await subset(whole, characters, options);
            // a build that runs beside this one must never read half a file
            writeFileSync(join(folder, `${name}.next`), cut);
            const file = `${name}.${targetFormat === 'woff2' ? 'woff2' : 'ttf'}`;
            renameSync(join(folder, `${name}.next`), join(folder, file));
            return `${file} ${(cut.length / 1000).toFixed(1)} kB`;
          }),
        );
        writeFileSync(note, stamp);
        logger.info(`cut to ${characters.length} characters: ${sizes.join(', ')}`);
      },
    },
  };
}

/** Every character of the articles and registers, once, in order. */
function charactersOf(content: string): string {
  const texts = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|yaml)$/.test(name))
    .map((name) => readFileSync(join(content, name), 'utf8').normalize('NFC'));
  return [...new Set([ALWAYS, ...texts].join(''))].toSorted().join('');
}
