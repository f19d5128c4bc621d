import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { from, wordEnd } from '../calendar/date-words.ts';
import { createEnding } from '../ending.ts';

const half = '(?<half>[aApP]\\.?\\s?[mM](?:\\.(?!\\p{L})|(?![\\p{L}\\p{N}])))';

/** "until (midnight)", "till (noon)" */
const isBeforeNoon = createEnding(/\b(?:until|till)\s/iu);
/** "until (midnight) mass" */
const isNoonOf = /^(?:\s(?:mass|sun|express|prayers?|deadline|curfew)\b|['’-])/u;

/** Clock times: "14:30", "2.30 pm", "7 a.m.", "1430 GMT". Zones are left out of the span. */
export const clockTime: DateRule = {
  name: 'date-time',
  patterns: [
    toPattern(`${from}(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s?${half}`, ['number', 'pointed'], 'half'),
    toPattern(
      `${from}(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)\\sthis\\s(?:morning|afternoon|evening)`,
      ['pointed'],
      ['which', 'unit'],
    ),
    toPattern(`${from}(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![\\p{N}\\p{L}]|[.,:]\\p{N})`, ['pointed']),
    toPattern(
      `${from}(?<hour>[01]\\d|2[0-3])[.]?(?<minute>[0-5]\\d)(?=\\s(?:GMT|UTC|CET|EET|CEST|local\\stime|hours\\b))`,
      ['year', 'hour', 'pointed'],
      'zone',
    ),
    // "came in at 10.15, with a folder"
    toPattern(
      `(?<=\\bat\\s)(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?=[,;)]|\\.(?:\\s|$)|\\s(?:on|and|when)\\b)`,
      ['pointed'],
    ),
    // the head of an entry of a live blog: "18.40 Summary"
    toPattern(
      `^(?<hour>[01]\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?=$|\\s(?!percent|per\\scent|million|billion|euros|km|metres|%)|[:–—-])`,
      ['pointed'],
    ),
    toPattern(`^(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)$`, ['year', 'hour']),
    toPattern(`${from}(?<noon>noon|midday|midnight)${wordEnd}`, ['noon']),
    toPattern(`^(?<noon>Noon|Midday)(?=$|\\s[A-Z]|\\s?[:–—])`, ['noon']),
  ],
  read: ({ hour, minute, half: part, noon }) => {
    const number = noon === undefined ? Number(hour) : noon === 'midnight' ? 0 : 12;
    const afternoon = part !== undefined && /^p/iu.test(part);
    const hours = part === undefined ? number : (number % 12) + (afternoon ? 12 : 0);
    return { kind: 'time', hour: hours, minute: Number(minute ?? 0) };
  },
  // a ratio or a score, not a time; four figures alone are a time only when read again
  accepts: (match, before, after) => {
    if (/^(?:noon|mid)/u.test(match)) return isBeforeNoon(before) && !isNoonOf.test(after);
    return !/^\d{4}$/u.test(match) || before !== '';
  },
};
