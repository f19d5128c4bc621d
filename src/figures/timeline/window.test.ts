import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, toIsoDay, toWindow } from './scale.ts';
import type { Span } from './scale.ts';
import { clampWindow, revealWindow, shiftWindow, zoomWindow } from './window.ts';

const iso = ({ start, end }: Span): string => `${toIsoDay(start)}/${toIsoDay(end)}`;
const extent = toWindow('2021-01-01', '2021-12-31');
const november = toWindow('2021-11-01', '2021-11-30');

test('zoom and shift keep to the extent, to midnight and to four days', () => {
  assert.equal(iso(zoomWindow(november, 0.5, 0, extent)), '2021-11-01/2021-11-16');
  assert.equal(iso(zoomWindow(november, 100, 0.5, extent)), '2021-01-01/2022-01-01');
  assert.equal(iso(shiftWindow(november, 5, extent)), '2021-12-02/2022-01-01');
  const least = zoomWindow(november, 0.001, 0.5, extent);
  assert.equal((least.end - least.start) / DAY, 4);
  assert.equal(iso(clampWindow(toWindow('2019', '2030'), extent)), iso(extent));
});

test('a small turn of the wheel moves a short window too', () => {
  const week = toWindow('2021-11-08', '2021-11-14');
  assert.equal(iso(zoomWindow(week, 0.99, 0, extent)), '2021-11-08/2021-11-14');
  assert.equal(iso(zoomWindow(week, 1.01, 0, extent)), '2021-11-08/2021-11-16');
});

test('a window that holds an item stays, another comes to it', () => {
  assert.deepEqual(revealWindow(november, toWindow('2021-11-09', '2021-11-09'), extent), november);
  const moved = revealWindow(november, toWindow('2021-06-15', '2021-06-15'), extent);
  assert.equal(iso(moved), '2021-06-01/2021-07-01');
});
