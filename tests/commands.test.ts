import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';

// The editor's commands as an editor runs them, in a copy of the project whose content can be spoilt.
const root = resolve(import.meta.dirname, '..');
let project = '';

before(() => {
  project = mkdtempSync(join(tmpdir(), 'ledger-'));
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
});
after(() => rmSync(project, { recursive: true, force: true }));

function ledger(args: string[], input?: string) {
  return spawnSync(process.execPath, ['src/cli/ledger.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
    input: input ?? '',
  });
}
const article = (name: string): string => join(project, 'content', 'articles', name);
const frontMatter =
  '---\ntitle: A title\ndescription: A sentence.\ndate: 2021-11-10\nauthors: [Desk]\nkind: analysis\n---\n';

describe('check', () => {
  test('the published content has no error', () => {
    const result = ledger(['check']);
    assert.equal(result.status, 0, result.stderr);
    assert.match(result.stderr, /\d+ articles read, \d+ files: 0 errors/);
  });

  test('an address that leads nowhere, or is still in use, or was published and is lost, is an error', () => {
    const moved = join(project, 'content', 'moved.yaml');
    const published = join(project, 'content', 'published.txt');
    const was = readFileSync(moved, 'utf8');
    const [one] = readdirSync(join(project, 'content', 'articles')).filter((name) => name.endsWith('.md'));
    const kept = `articles/${one?.replace('.md', '')}`;
    writeFileSync(
      moved,
      `- { id: articles/renamed, to: ${kept} }\n- { id: ${kept}, to: events/2021-11-09-no-such-thing }\n`,
    );
    writeFileSync(published, `${kept}\narticles/renamed\nactors/alexander-lukashenko-of-old\n`);
    try {
      const { status, stderr } = ledger(['check']);
      assert.equal(status, 1);
      assert.match(stderr, /content\/moved\.yaml[^]*2:\d+ +error +"articles\/[^"]+" has moved, but there still is/);
      assert.match(
        stderr,
        /2:\d+ +error +Nothing is at "events\/2021-11-09-no-such-thing"[^]*nearest is "events\/2021-11-0/,
      );
      assert.match(
        stderr,
        /content\/published\.txt[^]*3:1-3:\d+ +error +"actors\/alexander-lukashenko-of-old" was published/,
      );
      assert.match(stderr, /nearest is "actors\/alexander-lukashenko"/);
      assert.equal(stderr.match(/ error /g)?.length, 3, stderr);
      assert.equal(ledger(['check', article(String(one))]).status, 0, 'one article alone says nothing of the others');
    } finally {
      writeFileSync(moved, was);
      rmSync(published);
    }
  });

  test('every message of every file comes in one run, with line and column, and nothing is built', () => {
    mkdirSync(article('zz'));
    const faults: [string, string | Buffer, RegExp][] = [
      ['broken-yaml.md', '---\ntitle: One: two\n---\nText.\n', /2:8.*error.*not YAML/],
      ['no-such-day.md', frontMatter.replace('2021-11-10', '2021-11-31') + 'Text.\n', /4:7.*error.*"2021-11-31"/],
      [
        'stranger.md',
        `${frontMatter}Somebody :actor[spoke]{#nobody-known}.[^no-such-source]\n`,
        /8:10.*error.*nobody-known[^]*8:39.*error.*no-such-source/,
      ],
      ['attribute.md', `${frontMatter}Some :count[9 people]{metrik=deaths}.\n`, /8:6.*error.*metrik/],
      ['empty.md', '', /1:1.*error.*empty/],
      ['bytes.md', Buffer.concat([Buffer.from(`${frontMatter}ab`), Buffer.from([0xff, 0xfe])]), /8:3.*error.*UTF-8/],
      ['zz/empty.md', `${frontMatter}Text.\n`, /1:1.*error.*slug "empty" is taken/],
      ['prose-date.md', `${frontMatter}On 31 November 2021 it rained.\n`, /8:4.*error.*31 November 2021/],
    ];
    for (const [name, text] of faults) writeFileSync(article(name), text);
    mkdirSync(join(project, 'dist'));
    writeFileSync(join(project, 'dist', 'index.html'), 'the last site');
    try {
      const result = ledger(['check']);
      assert.equal(result.status, 1);
      for (const [name, , expected] of faults) {
        const part = result.stderr.split(/^content\//m).find((block) => block.startsWith(`articles/${name}`)) ?? '';
        assert.match(part, expected, `${name}:\n${part}`);
      }
      const build = spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: project, encoding: 'utf8' });
      assert.equal(build.status, 1, 'the build fails');
      for (const [name] of faults) assert.ok((build.stderr + build.stdout).includes(name), `the build names ${name}`);
      assert.equal(
        readFileSync(join(project, 'dist', 'index.html'), 'utf8'),
        'the last site',
        'the site of before stays',
      );
    } finally {
      for (const [name] of faults) rmSync(article(name), { force: true });
      rmSync(article('zz'), { recursive: true });
    }
  });

  test('a register with a fault is reported where it stands', () => {
    const path = join(project, 'content', 'places.yaml');
    const sound = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      `${sound}- id: nowhere\n  name: Nowhere\n  kind: town\n  lat: 97\n  lon: 20\n  precision: spot\n`,
    );
    try {
      const line = sound.split('\n').length;
      const result = ledger(['check']);
      assert.equal(result.status, 1);
      assert.match(result.stderr, new RegExp(`${line + 3}:\\d+.*error.*97`));
      assert.match(result.stderr, new RegExp(`${line + 5}:\\d+.*error.*spot`));
    } finally {
      writeFileSync(path, sound);
    }
  });
});

describe('check --fix', () => {
  const source = '[^15min-2024-vsat]';
  const body = [
    `The European Union imposed sanctions on 3 November 2021.${source}`,
    '',
    `The sanctions were widened on 4 November 2021.${source}  `,
    '',
    'Anna Berg met Eva Lund. ',
  ].join('\r\n');

  test('writes the directives of complete readings and leaves every other byte as it was', () => {
    const path = article('unsure.md');
    const original = `\uFEFF${frontMatter}${body}`;
    writeFileSync(path, original, { mode: 0o640 });
    try {
      const warned = ledger(['check', path]);
      assert.equal(warned.status, 0, warned.stderr);
      assert.match(warned.stderr, /10:5-10:14 +warning +Unsure of "sanctions"[^]*:sanction\[sanctions\]\{sender=/);
      assert.equal(readFileSync(path, 'utf8'), original, 'without --fix nothing is written');
      const fixed = ledger(['check', '--fix', path]);
      assert.equal(fixed.status, 0, fixed.stderr);
      assert.match(fixed.stderr, /unsure\.md: 1 claim confirmed/);
      assert.doesNotMatch(fixed.stderr, /unsure-claim/);
      const fixedText = readFileSync(path, 'utf8');
      assert.match(fixedText, /The :sanction\[sanctions\]\{sender=[^}]+\} were widened/);
      assert.equal(fixedText.replace(/:sanction\[sanctions\]\{[^}]*\}/, 'sanctions'), original);
      assert.equal(statSync(path).mode & 0o777, 0o640);
      assert.match(ledger(['check', '--fix', path]).stderr, /Nothing to confirm/);
      assert.equal(readFileSync(path, 'utf8'), fixedText);
    } finally {
      rmSync(path);
    }
  });

  test('a file with an error stays as it is, and no temporary file is left', () => {
    const path = article('unsure.md');
    const broken = Buffer.concat([Buffer.from(`${frontMatter}${body} `), Buffer.from([0xff])]);
    writeFileSync(path, broken);
    try {
      assert.equal(ledger(['check', '--fix', path]).status, 1);
      assert.ok(readFileSync(path).equals(broken));
      assert.deepEqual(
        readdirSync(article('')).filter((name) => name.startsWith('.')),
        [],
      );
    } finally {
      rmSync(path);
    }
  });
});

describe('extract', () => {
  test('reads standard input and prints JSON whose offsets hold', () => {
    const text = 'On 9 November 2021 Norland closed the crossing. About 3,000 soldiers were sent.';
    const result = ledger(['extract', '--stdin', '--date', '2021-11-10', '--json'], text);
    assert.equal(result.status, 0, result.stderr);
    const read = JSON.parse(result.stdout) as {
      doc: string;
      date: string;
      mentions: { type: string; text: string; start: number; end: number; value?: unknown }[];
    };
    assert.equal(read.date, '2021-11-10');
    assert.ok(read.mentions.length > 0);
    for (const mention of read.mentions) assert.equal(text.slice(mention.start, mention.end), mention.text);
    assert.ok(read.mentions.some((mention) => mention.type === 'date' && mention.value === '2021-11-09'));
    assert.ok(read.mentions.some((mention) => mention.type === 'count' && mention.value === 3000));
  });

  test('explains every mention by its rule, without colour where nobody looks', () => {
    const path = join(project, 'explained.md');
    writeFileSync(
      path,
      `${frontMatter}The European Union adopted sanctions on 3 November 2021. Other sanctions hurt. Nothing else.\n\nOn Tuesday, the European Union said that over 40 migrants had come.\n`,
    );
    const { stdout, status } = ledger(['extract', path, '--explain']);
    assert.equal(status, 0);
    assert.ok(!stdout.includes('\u{1B}'), 'no colour where nobody looks');
    assert.match(stdout, /^line 8 {2}s-[0-9a-f]{6}\n {2}The European Union adopted sanctions/);
    assert.match(stdout, /date {5}3 November 2021 {2}→ {2}2021-11-03\n {11}- date-full: is a day with its year\n/);
    assert.match(stdout, /sanction sanctions [^]*- sanction-noun: [^]*- date: from "3 November 2021"/);
    assert.match(stdout, /- sender: "European Union"/);
    assert.match(stdout, /- unsure: nobody near names who imposes this/);
    assert.match(stdout, /Nothing else\.\n {2}nothing read\n/);
    assert.match(stdout, /line 10 [^]*date {5}Tuesday [^]*- implied: /);
    assert.match(stdout, /count {4}over 40 [^]*- counted by: "European Union"/);
    for (const line of stdout.split('\n')) assert.ok(line.length < 160, line);
    const both = ledger(['extract', path, '--explain', '--json']);
    assert.equal(both.status, 2);
  });

  test('gives an array for several files and a picture for a person', () => {
    const names = ['a.md', 'b.md'].map((name) => join(project, name));
    for (const name of names) writeFileSync(name, `${frontMatter}Nobody came on 9 November 2021.\n`);
    assert.deepEqual(
      (JSON.parse(ledger(['extract', ...names, '--json']).stdout) as { doc: string }[]).map((read) => read.doc),
      ['a', 'b'],
    );
    assert.match(ledger(['extract', names[0] ?? '']).stdout, /date +9 November 2021 +2021-11-09/);
  });
});

describe('ingest', () => {
  const pasted = [
    'Menu',
    'Home | World | Sport',
    'Subscribe',
    '',
    'Norland Shuts Brzeg Crossing',
    'By Ada Winter',
    'November 10, 2021',
    '',
    'Norland closed the Brzeg crossing on Tuesday after three days of queues, its interior ministry said.',
    '',
    'Read more: Fish market reopens in the old town',
    '',
    'About 400 lorries were still waiting on the road to the gate on Wednesday morning, the ministry said.',
    '',
    'Oops! Something went wrong. Please try again.',
    'Comments are closed on this story.',
  ].join('\n');

  test('keeps the prose, drops menus and notices, and prints what it recognised', () => {
    const result = ledger(['ingest', '-'], pasted);
    assert.equal(result.status, 0, result.stderr);
    assert.match(result.stdout, /^---\ntitle: Norland Shuts Brzeg Crossing\n/);
    assert.match(result.stdout, /date: 2021-11-10/);
    assert.match(result.stdout, /Ada Winter/);
    assert.match(result.stdout, /Norland closed the Brzeg crossing on Tuesday/);
    assert.match(result.stdout, /About 400 lorries/);
    assert.doesNotMatch(
      result.stdout.slice(result.stdout.indexOf('\n---\n') + 5),
      /Oops|Subscribe|Home \||Comments are/,
    );
    assert.match(result.stderr, /title +Norland Shuts Brzeg Crossing/);
    assert.match(result.stderr, /date +2021-11-10/);
    assert.match(result.stderr, /dropped +\d+ lines/);
  });

  test('a file that is not there, and one without prose, give a message and exit 1', () => {
    const absent = ledger(['ingest', 'not-there.txt']);
    assert.equal(absent.status, 1);
    assert.match(absent.stderr, /not-there\.txt/);
    const empty = ledger(['ingest', '-'], 'Menu\nLogin\n');
    assert.equal(empty.status, 1);
    assert.equal(empty.stdout, '');
    assert.match(empty.stderr, /no paragraph of prose/);
  });
});

describe('new', () => {
  test('begins a file that check accepts once it says something, and never overwrites one', () => {
    const first = ledger(['new', 'Queues at the old gate']);
    assert.equal(first.status, 0, first.stderr);
    const path = article('queues-at-the-old-gate.md');
    const draft = readFileSync(path, 'utf8');
    assert.match(draft, /^---\ntitle: Queues at the old gate\n/);
    const again = ledger(['new', 'Queues at the old gate']);
    assert.notEqual(again.status, 0);
    assert.match(again.stderr, /queues-at-the-old-gate\.md/);
    assert.equal(readFileSync(path, 'utf8'), draft);
    rmSync(path);
  });
});

describe('wrong use', () => {
  const cases: [string[], RegExp][] = [
    [[], /editor's commands/],
    [['chekc'], /no command "chekc"/],
    [['extract'], /Which file/],
    [['extract', '--stdin', '--date', '2021-13-01'], /2021-13-01/],
    [['check', '--loud'], /loud/],
    [['new'], /title/i],
    [['ingest'], /file/i],
  ];
  for (const [args, expected] of cases) {
    test(`ledger ${args.join(' ')} exits 2`, () => {
      const result = ledger(args);
      assert.equal(result.status, 2, result.stderr);
      assert.match(result.stderr, expected);
      assert.equal(result.stdout, '');
    });
  }
});
