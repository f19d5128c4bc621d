import { toFields, type DateExpression, type DatePart } from '../calendar/date-expression.ts';
import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import {
  amount,
  from,
  month,
  readFields,
  season,
  toMonth,
  toNumber,
  toShift,
  toUnit,
  wordEnd,
  words,
  year,
  yearTail,
} from '../calendar/date-words.ts';
import { readSeason } from './date-season.ts';

const target =
  `(?:${month('m')}${yearTail('y')}|${year('y0')}|(?<which>last|this|next)\\s(?<unit>week|month|year)(?!\\p{L})` +
  `|(?<near>week|month|year)(?!\\p{L})|${season('s')}${yearTail('ys')})`;

const kinds: Readonly<Record<string, DatePart['kind']>> = {
  early: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  beginning: 'start',
  start: 'start',
  end: 'end',
  close: 'end',
};

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
  final: -1,
  opening: 1,
  closing: -1,
};

function readTarget(groups: Readonly<Record<string, string | undefined>>): DateExpression {
  if (groups['y0']) return { kind: 'fields', fields: toFields({ year: toNumber(groups['y0']) }) };
  if (groups['s']) return readSeason(groups['s'], groups, 'ys');
  if (groups['m']) return { kind: 'fields', fields: { ...readFields(groups), month: toMonth(groups['m']) } };
  if (groups['near']) {
    const unit = toUnit(groups['near']); // "early in the month", "since the start of the year"
    return { kind: 'offset', unit, amount: 0, precision: unit, clause: false };
  }
  const unit = toUnit(groups['unit'] ?? 'year');
  return { kind: 'document', unit, amount: toShift(groups['which'] ?? 'this') ?? 0, precision: unit };
}

/** Early, mid and late parts of months, seasons and years: "late June", "early in the month", "the end of last year". */
export const datePart: DateRule = {
  name: 'date-part',
  patterns: [
    toPattern(`${from}(?<part>[Ee]arly|[Mm]id|[Ll]ate)(?:\\s?[-‑–]\\s?|\\s(?:on\\s)?(?:in\\s(?:the\\s)?)?)${target}`, [
      'part',
    ]),
    toPattern(`${from}(?<part>[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|[Cc]lose)\\sof\\s(?:the\\s)?${target}`, ['part']),
  ],
  read: (groups) => {
    const kind = kinds[groups['part']?.toLowerCase() ?? ''];
    if (
      kind === undefined ||
      kind === 'half' ||
      kind === 'nthWeekday' ||
      kind === 'week' ||
      kind === 'first' ||
      kind === 'last'
    )
      return null;
    return { kind: 'part', part: { kind }, of: readTarget(groups) };
  },
};

/** Counted parts: "first nine days of November", "last week of October", "first half of 2022", "third quarter of 2021", "Q3 2021". */
export const countedPart: DateRule = {
  name: 'date-part-counted',
  patterns: [
    toPattern(
      `${from}(?<which1>${words('first', 'last', 'final', 'opening', 'closing')})\\s(?:${amount('n')}\\s)?(?<unit1>day|week|month)(?<many>s)?\\s(?:of|in)\\s(?:the\\s)?${target}`,
      ['ordinal'],
      'unit',
    ),
    toPattern(
      `${from}(?<which1>${words('first', 'second', 'third', 'fourth', 'last', 'final')})\\s(?<share>half|quarter)\\s(?:of|in)\\s(?:the\\s)?${target}`,
      ['ordinal'],
      'share',
    ),
    toPattern(`${from}Q(?<q>[1-4])[\\s/-](?:of\\s)?${year('y0')}`, ['quarter']),
    toPattern(
      `${from}(?<which1>${words('first', 'second', 'third', 'fourth')})\\s(?<share>quarter)${wordEnd}(?!\\s(?:of|in)\\s)`,
      ['ordinal'],
    ),
    toPattern(`${from}Q(?<q>[1-4])$`, ['quarter']),
  ],
  read: (groups) => {
    const isAlone = !Object.keys(groups).some((name) => /^(?:y0|which|near|m|s)$/u.test(name) && groups[name]);
    const of = isAlone ? yearOfText : readTarget(groups);
    if (groups['q']) return quarter(of, Number(groups['q']));
    const ordinal = ordinals[groups['which1']?.toLowerCase() ?? ''] ?? 1;
    if (groups['share'] === 'quarter') return quarter(of, ordinal < 0 ? 4 : ordinal);
    if (groups['share'] === 'half') return { kind: 'part', part: { kind: 'half', half: ordinal === 1 ? 1 : 2 }, of };
    const unit = toUnit(groups['unit1'] ?? 'day');
    // "the first days of May": its early part
    if (groups['many'] && groups['n'] === undefined)
      return {
        kind: 'part',
        part: {
          kind: isYear(of) && unit !== 'month' ? (ordinal < 0 ? 'end' : 'start') : ordinal < 0 ? 'late' : 'early',
        },
        of,
      };
    if (unit === 'year' || unit === 'weekend') return null;
    return {
      kind: 'part',
      part: { kind: ordinal < 0 ? 'last' : 'first', amount: toNumber(groups['n']) ?? 1, unit },
      of,
    };
  },
  // "In the second quarter attempts fell", "Second quarter" as a title: of the year that the text is in
  accepts: (match, before, after) =>
    !/(?:quarter|^Q\d)$/u.test(match) || (before === '' && after === '') || /\b(?:in|during|over) the $/iu.test(before),
};

const isYear = (of: DateExpression): boolean =>
  (of.kind === 'fields' && of.fields.month === null) ||
  ((of.kind === 'document' || of.kind === 'offset') && of.unit === 'year');

const yearOfText: DateExpression = { kind: 'offset', unit: 'year', amount: 0, precision: 'year', clause: false };

// A quarter is the last three of so many first months.
function quarter(of: DateExpression, number: number): DateExpression {
  const months: DateExpression = { kind: 'part', part: { kind: 'first', amount: number * 3, unit: 'month' }, of };
  return { kind: 'part', part: { kind: 'last', amount: 3, unit: 'month' }, of: months };
}
