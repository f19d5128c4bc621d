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

const SERIF = 'source-serif/VAR/SourceSerif4Variable-Roman.ttf';
const SERIF_ITALIC = 'source-serif/VAR/SourceSerif4Variable-Italic.ttf';
const SANS = 'source-sans/VF/SourceSans3VF-Upright.ttf';
/** The optical size of running text, which headlines share: a second size would cost as much as a second face. */
const TEXT = { opsz: 14 };
const isCyrillic = (character: string): boolean => /\p{Script=Cyrillic}/u.test(character);
const isOther = (character: string): boolean => !isCyrillic(character);

// One file a face: letters with marks share the outlines and the kerning of those without. Cyrillic stands on few pages, and in
// the sans only in small titles of sources, where the reader's own face serves.
const FACES = [
  { name: 'serif', from: SERIF, axes: { ...TEXT, wght: WEIGHTS }, has: isOther },
  { name: 'serif-cyrillic', from: SERIF, axes: { ...TEXT, wght: 400 }, has: isCyrillic },
  { name: 'serif-italic', from: SERIF_ITALIC, axes: { ...TEXT, wght: 400 }, has: isOther },
  { name: 'sans', from: SANS, axes: { wght: WEIGHTS }, has: isOther },
];

/** Faces of the pictures of shared links: of one weight, in the form that outlines are read from. */
const CARD_FACES = [
  { name: 'card-serif', from: SERIF, axes: { ...TEXT, wght: 600 }, has: () => true },
  { name: 'card-sans', from: SANS, axes: { wght: 400 }, has: () => true },
  { name: 'card-sans-strong', from: SANS, axes: { wght: 600 }, has: () => true },
];

/**
 * Cuts the site's faces down to the characters that `content/` uses and the weights that the style sheets ask for: a tenth of
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
          forms.map(async ({ name, from, axes, has, targetFormat }) => {
            const whole = readFileSync(packages.resolve(from));
            const options = { targetFormat, variationAxes: axes, keepFeatures: FEATURES };
            const cut = await subset(whole, [...characters].filter(has).join(''), options);
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
