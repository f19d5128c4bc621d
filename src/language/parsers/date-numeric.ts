import { toFields } from '../calendar/date-expression.ts';
import { toPattern, type DateRule } from '../calendar/date-rule.ts';
import { from, numberEnd, toNumber } from '../calendar/date-words.ts';

const isDayAndMonth = /^\d\d?[./]\d\d?\.?$/u;

/** Dates in figures: "2021-11-09", and day first as in Europe, "01.07.2022", "9/11/2021"; months, "05.2024". */
export const numericDate: DateRule = {
  name: 'date-numeric',
  patterns: [
    toPattern(`${from}(?<y>(?:19|20)\\d\\d)-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\\d)${numberEnd}`, ['year'], 'number'),
    toPattern(
      `${from}(?<d>[0-3]?\\d)\\.\\s?(?<m>0?[1-9]|1[0-2])\\.\\s?(?<y>(?:19|20)\\d\\d)${numberEnd}`,
      ['joined', 'pointed'],
      'year',
      10,
    ),
    // "in 05.2024"
    toPattern(`${from}(?<m>0[1-9]|1[0-2])\\.(?<y>(?:19|20)\\d\\d)${numberEnd}`, ['pointed']),
    toPattern(`${from}(?<d>[0-3]?\\d)/(?<m>0?[1-9]|1[0-2])/(?<y>(?:19|20)\\d\\d)${numberEnd}`, ['joined'], 'year', 10),
    // labels of entries: "1/8 – …", "25.10. – …"
    toPattern(`^(?<d>[0-3]?\\d)/(?<m>0?[1-9]|1[0-2])(?=\\s?[:–—]|$)`, ['number']),
    toPattern(`^(?<d>[0-3]?\\d)\\.(?<m>0?[1-9]|1[0-2])(?:\\.(?!\\d))?(?=\\s?[:–—]|$)`, ['number', 'pointed']),
    toPattern(`${from}(?<d>[0-3]?\\d)-(?<m>0?[1-9]|1[0-2])-(?<y>(?:19|20)\\d\\d)${numberEnd}`, ['joined'], 'year', 10),
  ],
  read: ({ y, m, d }) => {
    const [year, month, day] = [toNumber(y), toNumber(m), toNumber(d)];
    return day === 0 ? null : { kind: 'fields', fields: toFields({ year, month, day }) };
  },
  // "18.10 – …" is an hour, unless the other labels are days
  accepts: (match, _before, after) =>
    !isDayAndMonth.test(match) || (/^\s?[:–—]\s/u.test(after) && !/^(?:1?\d|2[0-3])\.\d\d$/u.test(match)),
};
