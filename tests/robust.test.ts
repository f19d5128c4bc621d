import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { VFile } from 'vfile';
import type { Passage } from '../src/language/reading.ts';
import { createReader } from '../src/language/configuration.ts';
import { readArticle, readForeignText } from '../src/pipeline/read-article.ts';
import { createRoom, readRegisterFiles } from '../src/read-content.ts';

// Whatever is in a text: no crash, no hang, every offset inside it, every mention at its words.
const { registers } = await readRegisterFiles(process.cwd());
assert.ok(registers, 'the registers are sound');
const room = createRoom(registers);
const reader = createReader(registers);
const day = '2021-11-12';

/** Reads a text as an article and as prose, and checks all that holds of any reading. */
function readSafely(raw: string): void {
  const { sentences, mentions } = readForeignText(new VFile({ path: 'a.md', value: raw }), day, room);
  let last = 0;
  for (const { start, end } of sentences) {
    assert.ok(start >= last && end >= start && end <= raw.length, `sentence ${start}–${end}`);
    last = start;
  }
  for (const mention of mentions) {
    const { start, end } = mention;
    assert.ok(start >= 0 && end > start && end <= raw.length, `mention ${start}–${end} of ${raw.length}`);
  }
  const article = new VFile({ path: 'a.md', value: raw });
  readArticle(article, 'a', room);
  for (const message of article.messages) assert.ok((message.line ?? 1) >= 1);
}

/** Reads prose, where every mention is its slice of the passage. */
function readPlainly(text: string, kind: Passage['kind'] = 'paragraph'): number {
  const { document, ranges } = reader([{ text, kind, heading: null }], day);
  let found = 0;
  document.sentences.forEach((sentence, index) => {
    const range = ranges[index];
    assert.ok(range && text.slice(range.start, range.end) === sentence.text, 'the sentence is its slice');
    for (const mention of sentence.mentions) {
      assert.ok(mention.start >= 0 && mention.end > mention.start && mention.end <= sentence.text.length);
      assert.equal(sentence.text.slice(mention.start, mention.end), mention.text);
      found++;
    }
  });
  return found;
}

// words that rules are made of, to be put together in every order
const pieces = fc.constantFrom(
  ...'On in from to the of and , . ; : ( ) “ ” " \' – - / 1 9 30 468 1,200 3.5 2021 2021-11-09 09.11.2021 14:30 % € km November Nov. Monday week month days later earlier ago since until between about over at least migrants people soldiers deaths attempts them these whom sanctions package banned imposed lifted would could not never said told denied accused he she it they who which according border guard minister president Poland Belarus Minsk EU Polish Border Guard Anna Berg Łukaszenka Лукашенко 波兰 اليوم 🙂 \n'.split(
    ' ',
  ),
);
const newsy = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '));
const markup = fc
  .array(
    fc.constantFrom(
      ...'# ## - * ** _ ` ``` > | --- [ ] ( ) { } : :: ::: [^ ^ ! < > & &amp; \\ :count[ :date[ :plain[ :event[ ]{ } {#x} {2021-11} a 12 people. \n \n\n'.split(
        ' ',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('random texts', () => {
  const runs = { numRuns: 150 };
  test('unicode of every plane', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        readPlainly(text);
        readSafely(text);
      }),
      runs,
    );
  });
  test('lone halves of characters', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }), (units) => {
        const text = String.fromCharCode(...units);
        readPlainly(text);
        readSafely(text);
      }),
      runs,
    );
  });
  test('bytes taken for UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = new TextDecoder('utf-8').decode(bytes);
        readPlainly(text);
        readSafely(text);
      }),
      runs,
    );
  });
  test('words of the rules in any order', () => {
    fc.assert(
      fc.property(newsy, fc.constantFrom('paragraph', 'heading', 'item', 'cell'), (text, kind) => {
        readPlainly(text, kind as Passage['kind']);
      }),
      { numRuns: 600 },
    );
  });
  test('markup in any order', () => {
    fc.assert(
      fc.property(markup, newsy, (marks, text) => readSafely(marks + text)),
      runs,
    );
  });
  test('the same text is read the same way, whatever was read before', () => {
    const read = (text: string): string => JSON.stringify(reader([{ text, kind: 'paragraph', heading: null }], day));
    fc.assert(
      fc.property(newsy, newsy, (text, other) => {
        const first = read(text);
        read(other);
        assert.equal(read(text), first);
        assert.equal(JSON.stringify(createReader(registers)([{ text, kind: 'paragraph', heading: null }], day)), first);
      }),
      { numRuns: 10 },
    );
    fc.assert(
      fc.property(newsy, newsy, (text, other) => {
        const first = read(text);
        read(other);
        assert.equal(read(text), first);
      }),
      runs,
    );
  });
});

/**
 * Milliseconds of this thread's processor time: what else runs on the machine does not count, nor who clears up. Some systems
 * count in steps of 4, so that the texts need some length.
 */
function time(run: () => void): number {
  const from = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / 1000;
}

/** How the time may grow with the length of the text, as a power of it. */
const most = 1.35;
/** Milliseconds that count as nothing: below them the clock tells little. */
const noise = 5;

/**
 * A text eight times as long may take 8^1.35 = 16.6 times as long, and never half a minute. What is linear takes 8 times as
 * long, what grows by the power of 1.5 takes 23 times, what is quadratic 64 times. Both are timed one after the other, up to
 * six times, until they are near enough: a busy machine would have to double the long time in each of the rounds to fail
 * what is linear, and to make the best of four short times four times as long to pass what is quadratic.
 */
function assertLinear(make: (size: number) => string, size: number, read: (text: string) => void): void {
  const [short, long] = [make(size / 4), make(size * 2)];
  const first = time(() => read(long));
  assert.ok(first < 30_000, `${first.toFixed(0)} ms for ${long.length} characters`);
  const growth = long.length / short.length;
  let ratio = Infinity;
  for (let round = 0; round < 6 && ratio > growth ** most; round++) {
    const base = Math.min(...[0, 1, 2, 3].map(() => time(() => read(short))));
    ratio = Math.min(ratio, time(() => read(long)) / Math.max(noise, base));
  }
  assert.ok(
    ratio <= growth ** most,
    `${growth.toFixed(1)} times the text takes ${ratio.toFixed(1)} times as long: the power of ${(Math.log(ratio) / Math.log(growth)).toFixed(2)}`,
  );
}

const repeat =
  (text: string) =>
  (size: number): string =>
    text.repeat(Math.ceil(size));

describe('hostile repetitions in prose', () => {
  const cases: [string, number][] = [
    ...[
      'a ',
      '1,',
      '1 ',
      '1.',
      '1-',
      '1:',
      '9/',
      'of the ',
      'January ',
      'May ',
      '"',
      '“',
      '”',
      "'",
      '(',
      ')',
      '[',
      '.',
      '. ',
      '…',
      '? ',
      ', ',
      '; ',
      'the ',
      'and ',
      'to ',
      'between ',
      'between 1 and ',
      'from ',
      'since ',
      'until ',
      'on ',
      'early ',
      'late ',
      'end of ',
      'the first ',
      'Monday ',
      'Monday and ',
      '9 November ',
      '9 November, ',
      '2021 ',
      '2021-',
      '2021-11-09 ',
      'week ',
      'two days ',
      'a day after ',
      'later ',
      'years ago ',
      'hundred ',
      'thousand ',
      'one hundred and ',
      'about ',
      'more than ',
      'about 1 ',
      '468 ',
      '468 of them ',
      '468 migrants ',
      'of whom 3 ',
      '1,000 ',
      '3.5 million ',
      '% ',
      '€',
      'said ',
      'he said ',
      'he ',
      'she told ',
      'they ',
      '“a” said ',
      'told the ',
      'accused ',
      'denied ',
      'not ',
      'would ',
      'has been ',
      'which ',
      'who ',
      'that ',
      'sanctions ',
      'sanctions on ',
      'EU sanctions ',
      'imposed ',
      'imposed sanctions on ',
      'package ',
      'fifth package of ',
      'banned ',
      '12 persons and 5 entities ',
      'threatened to ',
      'closed the border ',
      'border ',
      'crossing ',
      'died ',
      'meeting ',
      'call ',
      'tried to cross ',
      'soldiers ',
      'A',
      'A ',
      'A.',
      'A. ',
      'Ab',
      'Ab ',
      'Ab-',
      'Ab–',
      'Anna ',
      'Anna Berg ',
      'Anna Berg, a lawyer, ',
      'von der ',
      'Mr. ',
      'U.S. ',
      'the Ministry of ',
      'Ministry of Foreign Affairs of ',
      'Committee for ',
      'President ',
      'Prime Minister ',
      "Poland's ",
      'Polish ',
      'Polish Border Guard ',
      'Poland–Belarus border ',
      'Minsk, ',
      'in Minsk ',
      'village of ',
      'near ',
      'ALL CAPS ',
      'ł',
      'é',
      'e\u0301',
      'Ж',
      'ש',
      'א ',
      '中',
      '🙂',
      '\u200b',
      '\u00a0',
      '\t',
      '-',
      '–',
      '—',
      '/',
      '\\',
      '_',
      '*',
      'aaaaaaaaaa',
    ].map((text): [string, number] => [text, 7_000 / text.length]),
    // a document of very many sentences
    ...[
      'The package came. ',
      'Sanctions hurt. ',
      'On Tuesday 40 came. ',
      'He said so. ',
      'Anna Berg spoke. ',
      'The president said no. ',
      'It closed on 9 November. ',
      'A day later it closed. ',
      'They counted 468. ',
      'The ministry said so. ',
    ].map((text): [string, number] => [text, 30_000 / text.length]),
  ];
  for (const [text, size] of cases) {
    test(JSON.stringify(text), () => assertLinear(repeat(text), size, (raw) => void readPlainly(raw)));
  }
});

describe('hostile texts as one', () => {
  const cases: [string, (size: number) => string, number][] = [
    ['brackets that open', repeat('['), 30_000],
    ['brackets that close', repeat(']'), 30_000],
    ['pairs of brackets', repeat('[]'), 30_000],
    ['braces', repeat('{'), 30_000],
    ['quotations in quotations', (size) => '“'.repeat(size) + 'No, she said.' + '”'.repeat(size), 10_000],
    [
      'lists in lists',
      (size) => Array.from({ length: 8 * Math.sqrt(size) }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
      60,
    ],
    // the parser of Markdown itself takes the square of the depth, which tells from 800 on
    ['block quotations in each other', (size) => `${'> '.repeat(size)}a`, 200],
    ['right-to-left text', repeat('في 9 نوفمبر 2021 قال الوزير إن 40 شخصا. שלום עולם. '), 500],
    ['text without a space', repeat('migrants468Poland,2021'), 3_000],
    [
      'one long line',
      (size) => 'On 9 November 2021 the Polish Border Guard said that 468 migrants had come. '.repeat(size),
      700,
    ],
    [
      'one long line without a full stop',
      (size) => 'on 9 November 2021 the Polish Border Guard counted 468 migrants and '.repeat(size),
      700,
    ],
    ['citations', (size) => 'It rained.[^a-b] '.repeat(size), 1_200],
    ['citations that never end', repeat('[^a'), 30_000],
    ['directives', repeat(':count[9 people]{metric=deaths} '), 2_100],
    ['directives in directives', repeat(':plain[a '), 200],
    ['directives that never end', repeat(':plain['), 200],
    ['colons', repeat(':a'), 10_000],
    ['stars', repeat('*a '), 40_000],
    ['a wide table', (size) => `| ${'a | '.repeat(size)}\n| ${'- | '.repeat(size)}\n| ${'9 | '.repeat(size)}\n`, 500],
    ['headings', repeat('## On 9 November\n\nIt rained on Tuesday.\n\n'), 1_500],
    ['short paragraphs', repeat('He said on Tuesday that 40 came.\n\n'), 2_100],
    ['one long paragraph of pronouns', repeat('Angela Merkel met Donald Tusk. She said that it was late. '), 1_200],
    [
      'one long paragraph of what was told before',
      repeat('Poland closed the crossing on Monday. The shutdown hurt. A day after the attack it fired shots. '),
      400,
    ],
    ['entities', repeat('&amp;&#x41;'), 12_000],
  ];
  for (const [name, make, size] of cases) {
    test(name, () =>
      assertLinear(make, size, (raw) => {
        readForeignText(new VFile({ path: 'a.md', value: raw }), day, room);
      }),
    );
    test(`${name}: all offsets hold`, () => readSafely(make(Math.min(size, 400))));
  }
  test('a hundred thousand brackets and a line of a megabyte are read', () => {
    readSafely('['.repeat(100_000));
    readSafely('](['.repeat(33_333));
    const line = 'On 9 November 2021 the Polish Border Guard said that 468 migrants had come from Minsk. ';
    readSafely(line.repeat(Math.ceil(1_000_000 / line.length)));
  });
  test('what is nested without end is reported and not read', () => {
    const words = 'Poland closed the crossing on Tuesday.';
    for (const raw of [
      '> '.repeat(20_000) + words,
      '- '.repeat(1_000) + words,
      '*_'.repeat(1_000) + words + '_*'.repeat(1_000),
      `${'['.repeat(2_000)}${words}${'](https://example.org)'.repeat(2_000)}`,
    ]) {
      readSafely(raw);
    }
    const file = new VFile({ path: 'a.md', value: '> '.repeat(20_000) + words });
    assert.equal(readArticle(file, 'a', room), null);
    assert.ok(file.messages.some(({ ruleId, fatal }) => ruleId === 'nesting' && fatal));
  });
});
