import type { DateExpression } from '../calendar/date-expression.ts';
import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { from, wordEnd, words } from '../calendar/date-words.ts';
import { smallNumbers } from '../lexicon/number-words.ts';

const hours = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const half = '(?:\\s?(?<half>[aApP]\\.?\\s?[mM](?:\\.(?!\\p{L})|(?![\\p{L}\\p{N}])))?)';
const clock = `(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d)${half}|\\s?(?<half2>[aApP]\\.?[mM]\\.?)(?![\\p{L}\\p{N}]))`;
const spoken = `(?<word>${hours.join('|')}|noon|midday|midnight)(?:\\so['’]clock)?${wordEnd}(?:\\sin\\sthe\\s(?<part>morning|afternoon|evening))?`;

const shifts: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** A clock time and a day that only points, one right beside the other: "9.15 yesterday", "tomorrow at noon", "23:40 the night before". */
export const dayTime: DateRule = {
  name: 'date-day-time',
  patterns: [
    toPattern(
      `${from}${clock}\\s(?<day>yesterday|today|tomorrow|tonight)(?:\\s(?:morning|afternoon|evening|night)${wordEnd})?${wordEnd}`,
      ['number', 'joined', 'pointed'],
      'day',
    ),
    // "noon tomorrow", "five o'clock yesterday afternoon"
    toPattern(
      `${from}${spoken}\\s(?<day>yesterday|today|tomorrow|tonight)${wordEnd}(?:\\s(?<part2>morning|afternoon|evening|night)${wordEnd})?`,
      ['noon', 'amount'],
      'day',
    ),
    toPattern(
      `${from}${clock}\\s(?<before>the\\s(?:night|evening|morning|day)\\sbefore(?=[.,;:)]|$)|the\\sprevious\\s(?:night|evening|morning|day)${wordEnd})`,
      ['number', 'joined', 'pointed'],
      'unit',
      10,
    ),
    toPattern(
      `${from}(?<day>${words('yesterday', 'today', 'tomorrow')})(?:\\s(?<part2>morning|afternoon|evening|night))?\\sat\\s(?:${spoken}|${clock})`,
      ['day'],
    ),
  ],
  read: (groups): DateExpression => {
    const day = groups['day']?.toLowerCase();
    const of: DateExpression =
      day === undefined
        ? { kind: 'offset', unit: 'day', amount: -1, precision: 'day', clause: false }
        : { kind: 'document', unit: 'day', amount: shifts[day] ?? 0, precision: 'day' };
    const { word } = groups;
    const number = word === undefined ? Number(groups['hour']) : word in smallNumbers ? (smallNumbers[word] ?? 0) : 12;
    const part = groups['half'] ?? groups['half2'] ?? groups['part'] ?? groups['part2'] ?? '';
    const isLate = /^(?:p|afternoon|evening|night)/iu.test(part);
    const isEarly = /^a/iu.test(part) && !isLate;
    const hour = word === 'midnight' ? 0 : isLate ? (number % 12) + 12 : isEarly ? number % 12 : number;
    return { kind: 'hour', of, hour, minute: Number(groups['minute'] ?? 0) };
  },
};
