import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysBetween, firstDay, lastDay, shiftIso, toWeek, weekdayOf } from './iso-date.ts';

test('weeks are those of ISO 8601, across the ends of years', () => {
  const weeks: [day: string, week: string, weekday: number][] = [
    ['2021-11-09', '2021-W45', 2],
    ['2021-01-03', '2020-W53', 7],
    ['2021-01-04', '2021-W01', 1],
    ['2024-12-30', '2025-W01', 1],
    ['1969-12-31', '1970-W01', 3],
  ];
  for (const [day, week, weekday] of weeks) {
    assert.equal(toWeek(day), week, day);
    assert.equal(weekdayOf(day), weekday, day);
    assert.equal(shiftIso(firstDay(week) ?? '', weekday - 1, 'day', 'day'), day);
  }
});

test('months end where they end, and a day beyond the end is the last one', () => {
  assert.equal(lastDay('2024-02'), '2024-02-29');
  assert.equal(lastDay('2021-12'), '2021-12-31');
  assert.equal(lastDay('2021-W45'), '2021-11-14');
  assert.equal(shiftIso('2021-03-31', -1, 'month', 'day'), '2021-02-28');
  assert.equal(shiftIso('2024-02-29', 1, 'year', 'day'), '2025-02-28');
  assert.equal(shiftIso('2021-11-09', -11, 'month', 'month'), '2020-12');
  assert.equal(shiftIso('2021-11-09', -1, 'weekend', 'weekend'), '2021-11-06/2021-11-07');
});

test('days are counted over leap years and before 1970', () => {
  assert.equal(daysBetween('2020-02-28', '2020-03-01'), 2);
  assert.equal(daysBetween('2021-11-09', '1968-11-09'), -19358);
});
