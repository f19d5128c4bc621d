import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDates } from '../parsers/date.ts';
import type { Passage, SentenceReading } from '../reading.ts';
import { parseSentences } from '../sentence-boundaries.ts';
import { parseTokens } from '../token.ts';
import { refineDates } from './date-context.ts';

function readDates(passages: readonly Passage[], date: string): [string, string | null, boolean][] {
  const sentences: SentenceReading[] = [];
  passages.forEach((passage, index) => {
    for (const range of parseSentences(passage.text)) {
      const text = passage.text.slice(range.start, range.end);
      const { kind, heading } = passage;
      const sentence: SentenceReading = {
        text,
        tokens: parseTokens(text),
        passage: index,
        kind,
        heading,
        row: null,
        label: null,
        mentions: [],
      };
      sentence.mentions.push(...parseDates(sentence, { date }));
      sentence.mentions.sort((a, b) => a.start - b.start);
      sentences.push(sentence);
    }
  });
  return refineDates({ date, sentences }).sentences.flatMap(({ text, mentions }) =>
    mentions.flatMap((mention): [string, string | null, boolean][] => {
      assert.equal(text.slice(mention.start, mention.end), mention.text);
      return mention.type === 'date' ? [[mention.text, mention.value, mention.implied]] : [];
    }),
  );
}

const paragraph = (text: string): Passage => ({ text, kind: 'paragraph', heading: null });
const told = (passages: readonly Passage[], date: string): string[] =>
  readDates(passages, date).map(([text, value]) => `${text} = ${value}`);

// Friday, 12 November 2021
const day = '2021-11-12';
const single: [string, string[]][] = [
  // full dates
  ['The post closed on 9 November 2021.', ['9 November 2021 = 2021-11-09']],
  ['The post closed on Nov. 9, 2021, at last.', ['Nov. 9, 2021 = 2021-11-09']],
  ['The post closed on Tuesday, November 9th, 2021.', ['Tuesday, November 9th, 2021 = 2021-11-09']],
  ['It was signed on the 9th of November 2021.', ['9th of November 2021 = 2021-11-09']],
  ['Published 2021-11-09 by the office.', ['2021-11-09 = 2021-11-09']],
  ['The zone was lifted from 01.07.2022 on.', ['01.07.2022 = 2022-07-01']],
  ['Dated 9/11/2021, the letter is short.', ['9/11/2021 = 2021-11-09']],
  ['On Monday 8 November 2021 a column walked.', ['Monday 8 November 2021 = 2021-11-08']],
  // a day and a month
  ['On 9 November the post closed.', ['9 November = 2021-11-09']],
  ['CITY, Nov 12 - The airline stopped.', ['Nov 12 = 2021-11-12']],
  ['It was founded on 15 January.', ['15 January = 2021-01-15']],
  ['The measure will end on 2 December.', ['2 December = 2021-12-02']],
  ['It was imposed on 2 September last year.', ['2 September last year = 2020-09-02']],
  ['The vote of 12 September this year counts.', ['12 September this year = 2021-09-12']],
  ['On 4 June and again on 21 June 2020 it met.', ['4 June = 2020-06-04', '21 June 2020 = 2020-06-21']],
  // impossible days stay without a value
  ['On 31 November nothing happened.', ['31 November = null']],
  ['On 30 February 2021 nothing happened.', ['30 February 2021 = null']],
  // ranges
  ['In the night of 23–24 September he died.', ['23–24 September = 2021-09-23/2021-09-24']],
  ['From 8 to 18 November 2021 they camped.', ['8 to 18 November 2021 = 2021-11-08/2021-11-18']],
  ['Between 1 and 16 November 2020 it rose.', ['Between 1 and 16 November 2020 = 2020-11-01/2020-11-16']],
  ['They met November 8-18, 2021, twice.', ['November 8-18, 2021 = 2021-11-08/2021-11-18']],
  ['From 28 December to 3 January it snowed.', ['28 December to 3 January = 2020-12-28/2021-01-03']],
  ['It ran from 2 September 2021 to 30 June 2022.', ['2 September 2021 to 30 June 2022 = 2021-09-02/2022-06-30']],
  ['On 8 and 9 November they marched.', ['8 and 9 November = 2021-11-08/2021-11-09']],
  ['From January to September 2021 it rose.', ['January to September 2021 = 2021-01/2021-09']],
  [
    'Between August and the end of September 2021 it grew.',
    ['Between August and the end of September 2021 = 2021-08-01/2021-09-30'],
  ],
  ['In 2019–2021 the number fell.', ['2019–2021 = 2019/2021']],
  ['Talks are held between Monday and Wednesday.', ['between Monday and Wednesday = 2021-11-08/2021-11-10']],
  // months, years, parts
  ['In November 2021 it peaked.', ['November 2021 = 2021-11']],
  ['In May they met, in March they had not.', ['May = 2021-05', 'March = 2021-03']],
  ['It began last November.', ['last November = 2020-11']],
  ['Laws of December 2020 and 2021 differ.', ['December 2020 = 2020-12', '2021 = 2021']],
  ['The rules, in force since late June, hold.', ['since late June = 2021-06-21/..']],
  ['Flights dried up in mid-November 2020.', ['mid-November 2020 = 2020-11-11/2020-11-20']],
  ['More is likely in early 2022.', ['early 2022 = 2022-01/2022-04']],
  ['It was ready at the end of last year.', ['end of last year = 2020-12']],
  ['It has risen since the start of the year.', ['since the start of the year = 2021-01/..']],
  ['In the first nine days of November it rose.', ['first nine days of November = 2021-11-01/2021-11-09']],
  ['In the last week of October it fell.', ['last week of October = 2021-10-25/2021-10-31']],
  ['It fell in the first half of 2022.', ['first half of 2022 = 2022-01/2022-06']],
  [
    'It fell in the third quarter of 2021 and in Q1 2022.',
    ['third quarter of 2021 = 2021-07/2021-09', 'Q1 2022 = 2022-01/2022-03'],
  ],
  [
    'In the summer of 2021 and last winter it grew.',
    ['summer of 2021 = 2021-06/2021-08', 'last winter = 2020-12/2021-02'],
  ],
  ['He has ruled since 1994.', ['since 1994 = 1994/..']],
  ['A 2020 election was rigged in the 1990s manner.', ['2020 = 2020', '1990s = 1990/1999']],
  ['It stays shut until 2 December.', ['until 2 December = ../2021-12-02']],
  // weekdays
  ['The carrier on Friday stopped boarding.', ['Friday = 2021-11-12']],
  ['He said on Wednesday they would go on Monday.', ['Wednesday = 2021-11-10', 'Monday = 2021-11-15']],
  ['The bloc could act as soon as Monday, when ministers meet.', ['Monday = 2021-11-15']],
  ['On Monday, ministers will meet again.', ['Monday = 2021-11-15']],
  ['It closed last Friday and reopens next Friday.', ['last Friday = 2021-11-05', 'next Friday = 2021-11-19']],
  // reckoned from the day of the document
  ['It spoke yesterday and will speak tomorrow.', ['yesterday = 2021-11-11', 'tomorrow = 2021-11-13']],
  ['Part was suspended last month.', ['last month = 2021-10']],
  ['It met earlier this week and may decide next week.', ['earlier this week = 2021-W45', 'next week = 2021-W46']],
  ['The vote last year was disputed.', ['last year = 2020']],
  ['It began three weeks ago.', ['three weeks ago = 2021-10-22']],
  ['Over the weekend it was calm.', ['the weekend = 2021-11-06/2021-11-07']],
  // reckoned from a date of the text
  ['He threatened on Thursday. A day later he denied it.', ['Thursday = 2021-11-11', 'A day later = 2021-11-12']],
  ['Up from 12,000 three days earlier, it grew.', ['three days earlier = 2021-11-09']],
  ['On 8 October they met; two weeks later they parted.', ['8 October = 2021-10-08', 'two weeks later = 2021-10-22']],
  [
    'It was listed on 2 December 2020, and a neighbour followed the same day.',
    ['2 December 2020 = 2020-12-02', 'the same day = 2020-12-02'],
  ],
  ['In 2019, it was ten times the figure of a year earlier.', ['2019 = 2019', 'a year earlier = 2018']],
  [
    'Reinforcements came on Tuesday, a day after groups tried the fence.',
    ['Tuesday = 2021-11-09', 'a day after = 2021-11-08'],
  ],
  [
    'Three days after the town closed the post on 9 November, talks began.',
    ['Three days after = 2021-11-12', '9 November = 2021-11-09'],
  ],
  [
    'It opens in December. A start early in the month is planned.',
    ['December = 2020-12', 'early in the month = 2020-12-01/2020-12-10'],
  ],
  ['In July it peaked. The following month it fell.', ['July = 2021-07', 'The following month = 2021-08']],
  // clock times
  [
    'The post closed on 9 November at 7 a.m. and again at 14:30.',
    ['9 November at 7 a.m. = 2021-11-09T07:00', '14:30 = 2021-11-09T14:30'],
  ],
  ['At 2.15 pm the call ended.', ['2.15 pm = 2021-11-12T14:15']],
];

for (const [text, expected] of single) test(text, () => assert.deepEqual(told([paragraph(text)], day), expected));

const nothing = [
  'They stayed for 60 days and eight years.',
  'Officers may march, and an august body sat.',
  'Manoeuvres named Zapad-2025 and Zapad 2021 took place.',
  'Flight FR4978 and Regulation 2021/1030 are known.',
  'In recent days and for months nothing changed.',
  'Some 2,021 migrants and 2021 people were counted.',
  'The Sunday Times reported on Black Friday.',
  'It cost $2000 and about 1995 euros.',
  'The 1951 Refugee Convention applies.',
  'They spring from a fall and summer in tents.',
  'It won 9 to 12 votes of 24.',
  'The 9th floor burned within two days after nothing.',
  'Article 9 and paragraph 12 hold.',
  'Several days later, days earlier, soon and now.',
  'Theresa May and April Ryan spoke.',
];
for (const text of nothing) test(`no date: ${text}`, () => assert.deepEqual(told([paragraph(text)], day), []));

test('a year in the first cell of a row dates the other cells', () => {
  const cell = (text: string, heading: string): Passage => ({ text, kind: 'cell', heading });
  const row = [cell('2023', 'Year'), cell('c. 26,000', 'Attempts'), cell('post shut on 10 February', 'What changed')];
  assert.deepEqual(told(row, '2025-11-17'), ['2023 = 2023', '10 February = 2023-02-10']);
});

test('a heading dates what stands under it', () => {
  const passages: Passage[] = [
    { text: '16 November 2021', kind: 'heading', heading: null },
    { text: '14:30 Water cannon are used.', kind: 'item', heading: '16 November 2021' },
    { text: 'The same day, they were moved.', kind: 'item', heading: '16 November 2021' },
  ];
  const expected = ['16 November 2021 = 2021-11-16', '14:30 = 2021-11-16T14:30', 'The same day = 2021-11-16'];
  assert.deepEqual(told(passages, '2024-05-01'), expected);
});

test('a text that looks back keeps to the years it has named', () => {
  const passages = [
    paragraph('On 19 August 2021 a fence was announced. A day later, work began. On 25 August, soldiers came.'),
    paragraph('On Monday, 6 September 2021, a motion failed. On Tuesday it was repeated.'),
    paragraph('It ended on 30 November.'),
  ];
  assert.deepEqual(told(passages, '2026-11-24'), [
    '19 August 2021 = 2021-08-19',
    'A day later = 2021-08-20',
    '25 August = 2021-08-25',
    'Monday, 6 September 2021 = 2021-09-06',
    'Tuesday = 2021-09-07',
    '30 November = 2021-11-30',
  ]);
});

test('a text of its day does not', () => {
  const passages = [
    paragraph('He won the election of 9 August 2020.'),
    paragraph('On 8 November a column reached the fence.'),
  ];
  assert.deepEqual(told(passages, '2021-11-16'), ['9 August 2020 = 2020-08-09', '8 November = 2021-11-08']);
});

test('"two days after" counts from a day of the month that the text has told of', () => {
  const passages = [
    paragraph('The post was shut on 10 February 2023.'),
    paragraph('It followed in February 2023, two days after a court jailed a journalist.'),
  ];
  assert.deepEqual(told(passages, '2025-11-17'), [
    '10 February 2023 = 2023-02-10',
    'February 2023 = 2023-02',
    'two days after = 2023-02-08',
  ]);
});

test('says what was implied', () => {
  const read = readDates([paragraph('On 9 November 2021 and on 10 November it rained.')], day);
  assert.deepEqual(
    read.map(([, , implied]) => implied),
    [false, true],
  );
});

void test('an hour belongs to the day in the heading that the whole text stands under', () => {
  const bulletin = (title: string): string[] =>
    told(
      [
        { text: title, kind: 'heading', heading: null },
        { text: 'Incidents', kind: 'heading', heading: title },
        { text: 'At 03:40 the fence was cut.', kind: 'paragraph', heading: 'Incidents' },
      ],
      '2021-12-10',
    ).slice(-1);
  assert.deepEqual(bulletin('Situation at the border, 9 December 2021'), ['03:40 = 2021-12-09T03:40']);
  assert.deepEqual(bulletin('Situation at the border, November 2021'), ['03:40 = 2021-12-10T03:40']);
});

const under = (heading: string, text: string): string[] =>
  told(
    [
      { text: heading, kind: 'heading', heading: null },
      { text, kind: 'paragraph', heading },
    ],
    '2024-06-14',
  ).slice(1);

void test('today is the day that a heading names, with a place or a number at most', () => {
  const read = ['yesterday = 2024-06-05', 'today = 2024-06-06', 'Sunday = 2024-06-02'];
  const text = 'He came yesterday, left today and had rested on Sunday.';
  assert.deepEqual(under('6 June', text), read);
  assert.deepEqual(under('II. Velm, 6 June', text), read);
  assert.deepEqual(under('6 June, Nowy Velm', text), read);
  // a heading that tells something is no date
  assert.deepEqual(under('What the council did on 6 June', 'He left today.'), ['today = 2024-06-14']);
});

void test('a line of its own that is a day opens a section as a heading does', () => {
  const passages = [
    paragraph('Friday 7 June, Velm'),
    paragraph('Today the guards came. At 19:00 they left.'),
    paragraph('Saturday 8 June'),
    paragraph('The man whom we met on Friday died at 03:10.'),
  ];
  assert.deepEqual(told(passages, '2024-06-14'), [
    'Friday 7 June = 2024-06-07',
    'Today = 2024-06-07',
    '19:00 = 2024-06-07T19:00',
    'Saturday 8 June = 2024-06-08',
    'Friday = 2024-06-07',
    '03:10 = 2024-06-08T03:10',
  ]);
});

void test('a time is of the day beside it, and not of one that is only told about', () => {
  assert.deepEqual(told([paragraph('At 10:42 he said that the rules passed on 10 August would stay.')], '2021-12-01'), [
    '10:42 = 2021-12-01T10:42',
    '10 August = 2021-08-10',
  ]);
  assert.deepEqual(told([paragraph('At 10:42 on 10 August he spoke.')], '2021-12-01'), [
    '10:42 on 10 August = 2021-08-10T10:42',
  ]);
});

const cells = (...dates: string[]): string[] =>
  told(
    dates.map((text) => ({ text, kind: 'cell', heading: 'Date' })),
    '2023-08-10',
  );

void test('bare days of a table are of the year of the text, or go on from those above', () => {
  assert.deepEqual(cells('3 August', 'July 2022', '29 May'), [
    '3 August = 2023-08-03',
    'July 2022 = 2022-07',
    '29 May = 2023-05-29',
  ]);
  assert.deepEqual(cells('3 August 2021', '9 October'), ['3 August 2021 = 2021-08-03', '9 October = 2021-10-09']);
});

void test('an offset counts from what is told, not from what is only recalled, and in a list from the item before', () => {
  assert.deepEqual(
    told(
      [paragraph('They completed it on 30 June, under an act signed on 2 November last year. A day later it rained.')],
      '2022-07-20',
    ),
    ['30 June = 2022-06-30', '2 November last year = 2021-11-02', 'A day later = 2022-07-01'],
  );
  const item = (text: string): Passage => ({ text, kind: 'item', heading: null });
  assert.deepEqual(told([item('Ankara closed it on 12 November.'), item('Oslo followed a day later.')], '2021-11-20'), [
    '12 November = 2021-11-12',
    'a day later = 2021-11-13',
  ]);
});

void test('an entry of a chronicle speaks of days as on its own', () => {
  const entries = ['9 September. It will close on Friday.', '10 September. Velm was silent yesterday.'].map(paragraph);
  assert.deepEqual(told(entries, day), [
    '9 September = 2021-09-09',
    'Friday = 2021-09-10',
    '10 September = 2021-09-10',
    'yesterday = 2021-09-09',
  ]);
});

void test('short months that are all of a cell are of the year in the heading above the table', () => {
  const cell = (text: string): Passage => ({ text, kind: 'cell', heading: 'Month' });
  const heading: Passage = { text: 'Attempts, August to October 2020', kind: 'heading', heading: null };
  assert.deepEqual(told([heading, cell('Aug'), cell('Sept.'), cell('Mar')], day).slice(1, 3), [
    'Aug = 2020-08',
    'Sept. = 2020-09',
  ]);
});

void test('a day that sets the scene holds for the hours of the next paragraphs', () => {
  const scene = paragraph('It was 19 September.');
  assert.deepEqual(told([scene, paragraph('At 22:15 a car crept up.')], day), [
    '19 September = 2021-09-19',
    '22:15 = 2021-09-19T22:15',
  ]);
  assert.deepEqual(
    told([paragraph('It began on 19 September.'), paragraph('At 22:15 a car crept up.')], day).at(-1),
    '22:15 = 2021-11-12T22:15',
  );
});
