import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { from, wordEnd } from '../calendar/date-words.ts';
import {
  bareHour,
  hourOfClock,
  hourOfDay,
  hourPastOrTo,
  isBareHour,
  readSpokenHour,
  standsAsHour,
} from '../calendar/spoken-hour.ts';
import { createEnding } from '../ending.ts';

/** "the six o'clock (news)" */
const isNewsOf = /^\s(?:news|bulletin|curfew|shadow|train|deadline)\b/u;

const half = '(?<half>[aApP]\\.?\\s?[mM](?:\\.(?!\\p{L})|(?![\\p{L}\\p{N}])))';

/** "until (midnight)", "at (noon)"; "just after (midnight)" says no hour. */
const isVague = createEnding(/\b(?:just|shortly|soon|long|well|right|straight) (?:before|after|past) /iu);
const isBeforeNoon = createEnding(
  /(?<!\b(?:just|shortly|soon|long|well|right|straight) )\b(?:at|until|till|by|before|since|from)\s/iu,
);
/** "(noon) on Tuesday"; of midnight on a day only the day is one. */
const isBeforeDay = /^ (?:\((?:CET|GMT|local time)\) )?(?:on |of )?(?:\d|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
/** "until (midnight) mass" */
const isNoonOf =
  /^(?:\s(?:mass|sun|express|prayers?|deadline|curfew|shift|patrol|train|briefing|bulletin|feast|oil)\b|['’-])/u;

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
    toPattern(`${from}${hourPastOrTo}`, ['amount', 'share', 'unit'], 'toward'),
    toPattern(`${from}${hourOfClock}`, ['amount', 'number', 'pointer'], 'zone'),
    toPattern(`${from}${hourOfDay}`, ['amount', 'number'], 'unit'),
    toPattern(`${from}${bareHour}`, ['amount']),
    toPattern(`^(?<noon>Noon|Midday)(?=$|\\s[A-Z]|\\s?[:–—])`, ['noon']),
  ],
  read: (groups) => {
    const spoken = readSpokenHour(groups);
    if (spoken !== null) return { kind: 'time', hour: Math.floor(spoken / 60), minute: spoken % 60 };
    const { hour, minute, half: part, noon } = groups;
    const number = noon === undefined ? Number(hour) : noon === 'midnight' ? 0 : 12;
    const afternoon = part !== undefined && /^p/iu.test(part);
    const hours = part === undefined ? number : (number % 12) + (afternoon ? 12 : 0);
    return { kind: 'time', hour: hours, minute: Number(minute ?? 0) };
  },
  // a ratio or a score, not a time; four figures alone are a time only when read again
  accepts: (match, before, after) => {
    if (/^(?:noon|mid)/u.test(match))
      return (
        (isBeforeDay.test(after) ? match !== 'midnight' && !isVague(before) : isBeforeNoon(before)) &&
        !isNoonOf.test(after)
      );
    if (/^(?!Noon|Midday)[a-z]+$/iu.test(match)) return isBareHour(before, after);
    if (/^[a-z]|\s(?:in|at|o)/iu.test(match)) return standsAsHour(match, before) && !isNewsOf.test(after);
    return !/^\d{4}$/u.test(match) || before !== '';
  },
};
