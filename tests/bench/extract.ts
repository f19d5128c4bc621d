import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import compromiseDates from 'compromise-dates';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import { VFile } from 'vfile';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Passage } from '../../src/language/reading.ts';
import { createReader } from '../../src/language/configuration.ts';
import { parseBlocks } from '../../src/pipeline/blocks.ts';
import { parseMarkdown } from '../../src/pipeline/markdown.ts';
import { readForeignText } from '../../src/pipeline/read-article.ts';
import { createRoom, readRegisterFiles } from '../../src/read-content.ts';

// How fast our reading is beside the libraries one would take instead, on the same texts, in one run, on one core; and how
// good it is, where the development documents are at hand. `npm run bench:extract`

const root = resolve(import.meta.dirname, '..', '..');
const shared = resolve(root, '..', 'shared', 'gold');
const date = '2021-11-12';

interface Contender {
  name: string;
  run: (raw: string, plain: string) => unknown;
}

async function createContenders(): Promise<Contender[]> {
  const { registers } = await readRegisterFiles(root);
  if (!registers) throw new Error('the registers of content/ have faults');
  const room = createRoom(registers);
  const reader = createReader(registers);
  const wink = winkNLP(model);
  const { its } = wink;
  compromise.plugin(compromiseDates);
  const bare = remark().use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkDirective).freeze();
  return [
    { name: 'ledger: parse and extraction', run: (raw) => readForeignText(new VFile(raw), date, room).mentions.length },
    {
      name: 'ledger: extraction alone',
      run: (_raw, plain) => reader(toPassages(plain), date).document.sentences.length,
    },
    { name: 'unified: bare parse', run: (raw) => bare.parse(raw).children.length },
    {
      name: 'wink-nlp, stock',
      run: (_raw, plain) => {
        const document = wink.readDoc(plain);
        return [document.entities().out(its.detail), document.sentences().length(), document.tokens().out(its.pos)]
          .length;
      },
    },
    {
      name: 'chrono-node (dates only)',
      run: (_raw, plain) => chrono.parse(plain, new Date(`${date}T00:00:00Z`)).length,
    },
    {
      name: 'compromise, names and dates',
      run: (_raw, plain) => {
        const document = compromise(plain) as ReturnType<typeof compromise> & {
          dates: () => { json: () => unknown[] };
        };
        const names = [document.people().json(), document.places().json()].length;
        try {
          return names + document.dates().json().length;
        } catch (error) {
          // its dates throw on some ranges of ours; the text counts as read
          if (error instanceof TypeError) return names;
          throw error;
        }
      },
    },
  ];
}

const toPassages = (plain: string): Passage[] =>
  plain.split('\n').map((text) => ({ text, kind: 'paragraph', heading: null }));

/** The articles of the site, and the development documents where they are. */
function readTexts(): { raw: string; plain: string }[] {
  const folders = [join(root, 'content', 'articles'), join(shared, 'docs')].filter((folder) => existsSync(folder));
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => {
        const raw = readFileSync(join(folder, name), 'utf8');
        const plain = parseBlocks(parseMarkdown(new VFile(raw)), raw)
          .map((block) => block.plain.text)
          .join('\n');
        return { raw, plain };
      }),
  );
}

/** The engine compiles what runs often; until it has, a large program reads at half its speed. */
const warmingRounds = 12;
const rounds = 31;

async function measure(): Promise<void> {
  const contenders = await createContenders();
  const texts = readTexts();
  const bytes = texts.reduce((sum, { raw }) => sum + Buffer.byteLength(raw), 0);
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of contenders) {
      // compromise takes a hundred times as long as the rest, and is warm after one round
      if (name.startsWith('compromise') && round % 10 !== 0) continue;
      const from = performance.now();
      for (const { raw, plain } of texts) run(raw, plain);
      times.get(name)?.push(performance.now() - from);
    }
  }
  const median = (name: string): number => {
    const warm = times.get(name)?.slice(name.startsWith('compromise') ? 1 : warmingRounds) ?? [];
    return warm.toSorted((a, b) => a - b)[Math.floor(warm.length / 2)] ?? NaN;
  };
  const ours = median('ledger: parse and extraction');
  process.stdout.write(
    `${texts.length} texts, ${(bytes / 1000).toFixed(0)} kB, medians of rounds that take turns; cold: once, in a process of its own\n\n`,
  );
  process.stdout.write(
    `${'contender'.padEnd(30)}${'MB/s'.padStart(8)}${'texts/s'.padStart(10)}${'ours is'.padStart(10)}${'cold MB/s'.padStart(11)}${'peak MB'.padStart(9)}\n`,
  );
  for (const { name } of contenders) {
    const time = median(name);
    const { cold, peak } = JSON.parse(
      spawnSync(process.execPath, [import.meta.filename, '--cold', name], { encoding: 'utf8' }).stdout,
    ) as Cold;
    process.stdout.write(
      `${name.padEnd(30)}${(bytes / 1000 / time).toFixed(2).padStart(8)}${((texts.length / time) * 1000).toFixed(0).padStart(10)}${`${(time / ours).toFixed(2)}×`.padStart(10)}${(bytes / 1000 / cold).toFixed(2).padStart(11)}${peak.toFixed(0).padStart(9)}\n`,
    );
  }
  await measureLong();
}

/** One article of 100 kB and of 1 MB: time and memory that grow in line. */
async function measureLong(): Promise<void> {
  const [ledger] = await createContenders();
  const sample = readTexts()
    .map(({ raw }) => raw.replace(/^---[^]*?\n---\n/u, ''))
    .join('\n');
  process.stdout.write('\none long article\n');
  for (const size of [100_000, 1_000_000]) {
    const raw = sample.repeat(Math.ceil(size / sample.length)).slice(0, size);
    globalThis.gc?.();
    const from = performance.now();
    ledger?.run(raw, '');
    process.stdout.write(
      `${`${size / 1000} kB`.padEnd(30)}${((performance.now() - from) / 1000).toFixed(2).padStart(8)} s\n`,
    );
  }
}

interface Cold {
  /** Time of the first reading of the texts; milliseconds. */
  cold: number;
  /** Peak memory of the process; megabytes. */
  peak: number;
}

/** Reads the texts once with one contender, in a process that has read nothing before. */
async function measureCold(name: string): Promise<void> {
  const contender = (await createContenders()).find((one) => one.name === name);
  const texts = readTexts();
  const from = performance.now();
  for (const { raw, plain } of texts) contender?.run(raw, plain);
  const measured: Cold = { cold: performance.now() - from, peak: process.resourceUsage().maxRSS / 1000 };
  process.stdout.write(JSON.stringify(measured));
}

function score(): void {
  if (!existsSync(shared)) {
    process.stdout.write('\nThe development documents are not at hand, so no score.\n');
    return;
  }
  const documents = join(shared, 'docs');
  const folder = mkdtempSync(join(tmpdir(), 'predictions-'));
  const paths = readdirSync(documents).map((name) => join(documents, name));
  const { stdout } = spawnSync(process.execPath, ['src/cli/ledger.ts', 'extract', ...paths, '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const read of JSON.parse(stdout) as { doc: string }[])
    writeFileSync(join(folder, `${read.doc}.json`), JSON.stringify(read));
  process.stdout.write(
    `\n${spawnSync(process.execPath, [join(shared, 'score.mjs'), folder], { encoding: 'utf8' }).stdout}`,
  );
  rmSync(folder, { recursive: true });
}

const [flag, name = ''] = process.argv.slice(2);
if (flag === '--cold') await measureCold(name);
else {
  await measure();
  score();
}
