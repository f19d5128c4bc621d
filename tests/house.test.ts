import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

// The rules of the house that a compiler does not hold.
const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|astro|css)$/.test(name))
  .toSorted();
const isTest = (name: string): boolean => name.endsWith('.test.ts') || name.includes('fixtures/');
const read = (name: string): string => readFileSync(join(src, name), 'utf8');

/**
 * Rooms and packages that a room may import; a room may import itself. date-fns is imported by function: the whole of it is
 * 300 modules, and takes a command longer than everything else it loads.
 */
const table: Record<string, { rooms: string[]; packages: RegExp }> = {
  schema: { rooms: [], packages: /^astro\/zod$/ },
  language: { rooms: ['schema'], packages: /^(date-fns\/\w+|@date-fns\/utc)$/ },
  pipeline: {
    rooms: ['schema', 'language'],
    packages:
      /^(remark|rehype|unified|vfile|yaml$|hast$|hast-|mdast|micromark|unist|date-fns\/\w+$|@date-fns\/utc$|astro\/zod$)/,
  },
  ledger: { rooms: ['schema'], packages: /^(date-fns\/\w+|@date-fns\/utc)$/ },
  figures: {
    rooms: ['schema'],
    packages: /^(d3|topojson-client|topojson-specification|simplify-js|hast|hastscript|geojson)$/,
  },
  formats: { rooms: ['schema', 'ledger'], packages: /^(date-fns\/\w+|@date-fns\/utc|yaml|astro\/zod)$/ },
  // of formats what writes the code that the page of widgets shows: it is chosen in the browser
  islands: { rooms: ['schema', 'figures', 'formats/embed-code.ts'], packages: /^d3$/ },
  components: {
    rooms: ['schema', 'figures', 'formats', 'ledger', 'islands', 'styles', 'published.ts', 'published-component.ts'],
    packages: /^(hast-util-to-html$|world-atlas\/)/,
  },
  cli: {
    rooms: ['schema', 'pipeline', 'language', 'ledger', 'formats', 'read-content.ts'],
    packages: /^(node:|vfile|yaml$|astro$|date-fns\/\w+$|@date-fns\/utc$)/,
  },
};
const pure = ['schema', 'language', 'pipeline', 'ledger', 'figures', 'formats'];

function importsOf(name: string): string[] {
  const text = read(name);
  return [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'/g),
  ].map(([, from, bare]) => from ?? bare ?? '');
}

test('each room imports only what the table of the house allows', () => {
  const faults: string[] = [];
  for (const name of files.filter((file) => !isTest(file))) {
    const room = name.split('/')[0] ?? '';
    const allowed = table[room];
    if (!allowed || !name.includes('/')) continue;
    for (const address of importsOf(name)) {
      // site-fonts.ts leaves the faces there
      if (address.includes('/.cache/fonts/')) continue;
      if (address.startsWith('.')) {
        const file = relative(src, resolve(dirname(join(src, name)), address));
        const target = file.split('/')[0] ?? '';
        if (target !== room && !allowed.rooms.includes(target) && !allowed.rooms.includes(file))
          faults.push(`${name} → ${address}`);
      } else if (!allowed.packages.test(address)) faults.push(`${name} → ${address}`);
    }
  }
  assert.deepEqual(faults, []);
});

/** The code alone: examples in comments may name whom they like. */
const codeOf = (name: string): string => read(name).replace(/\/\*[^]*?\*\/|<!--[^]*?-->|(?<![:'"`])\/\/.*$/gm, '');

test('the pure rooms ask neither files, environment, clock nor document', () => {
  const faults: string[] = [];
  for (const name of files.filter((file) => !isTest(file) && pure.includes(file.split('/')[0] ?? ''))) {
    const asks =
      /\bprocess\.|\bDate\.now\b|new Date\(\)|\bglobalThis\b|\bdocument\.(?:querySelector|create|getElement|body|head|documentElement)|\bwindow\.(?:document|location|add|inner|match)|'(?:node|astro):/g;
    for (const [words] of codeOf(name).matchAll(asks)) faults.push(`${name}: ${words}`);
  }
  assert.deepEqual(faults, []);
});

test('nothing in src/ knows the crisis: no name of the registers stands in the code', () => {
  const registers = ['actors', 'places'].flatMap(
    (name) => parse(readFileSync(join(root, 'content', `${name}.yaml`), 'utf8')) as { name: string }[],
  );
  // what is also a word of English ("Commission", "Council"), or a continent, belongs to no crisis
  const general = new Set(['Europe', 'Commission', 'Council']);
  const names = registers.map(({ name }) => name).filter((name) => name.length >= 5 && !general.has(name));
  assert.ok(names.length > 100, 'the registers were read');
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?!\\p{L})`,
    'gu',
  );
  const faults = files
    // organisations of the whole world (agencies, world bodies) are language, not crisis
    .filter((file) => !isTest(file) && file !== 'language/lexicon/world-organisations.ts')
    .flatMap((file) => (codeOf(file).match(pattern) ?? []).map((word) => `${file}: ${word}`));
  assert.deepEqual(faults, []);
});

test('no file has outgrown its one thing', () => {
  const long = files
    .filter((file) => !isTest(file) && !file.includes('lexicon/'))
    .map((file) => [file, read(file).split('\n').length] as const)
    .filter(([, lines]) => lines > 300);
  assert.deepEqual(long, []);
});
