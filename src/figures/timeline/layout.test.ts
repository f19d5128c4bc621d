import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Factuality } from '../../schema/factuality.ts';
import type { Box } from '../box.ts';
import { isInside, isOverlapping } from '../box.ts';
import { textWidth } from '../text-width.ts';
import type { TimelineItem } from './items.ts';
import { LABEL_LEADING, LABEL_SIZE } from './label.ts';
import { layoutTimeline } from './layout.ts';
import type { PlacedMark } from './layout.ts';
import { toWindow } from './scale.ts';
import { drawTimeline } from './svg.ts';

const lanes = ['border', 'law', 'empty'].map((id) => ({ id, label: `${id} and other matters`, description: '–' }));
const words =
  'Council of a neighbouring state votes for a longer fence after a night of talks at the closed crossing'.split(' ');

/** Items as crowded as a crisis is: many a day in one fortnight, few before. Made by counting, so that they are always the same. */
const items: TimelineItem[] = Array.from({ length: 120 }, (_, i) => {
  const day = new Date(Date.UTC(2021, i % 3 === 0 ? 5 : 10, 1 + ((i * 7) % 15))).toISOString().slice(0, 10);
  const isMonth = i % 17 === 0;
  const isRange = i % 13 === 0;
  return {
    id: `item-${String(i).padStart(3, '0')}`,
    url: `/events/item-${i}/`,
    title: words.slice(0, 3 + (i % 15)).join(' '),
    lane: i % 2 === 0 ? 'border' : 'law',
    date: isMonth
      ? { start: day.slice(0, 7), end: null, precision: 'month' }
      : isRange
        ? { start: day, end: '2021-11-28', precision: 'range' }
        : { start: day, end: null, precision: 'day' },
    factuality: Factuality.options[i % 5] ?? 'asserted',
    evidence: 1 + (i % 9),
  };
});
const window = toWindow('2021-05-01', '2021-12-31');

const markBox = ({ x0, x1, y, r }: PlacedMark): Box => ({ x0, x1, y0: y - r, y1: y + r });
function labelBox({ label }: PlacedMark): Box[] {
  if (label === null) return [];
  const width = Math.max(...label.lines.map((line) => textWidth(line, LABEL_SIZE)));
  const y0 = label.y - LABEL_SIZE * 0.86;
  const x0 = label.anchor === 'start' ? label.x : label.x - width;
  return [{ x0, x1: x0 + width, y0, y1: y0 + label.lines.length * LABEL_LEADING }];
}

for (const width of [640, 1000]) {
  const layout = layoutTimeline(items, lanes, { window, width });
  const marks = layout.lanes.flatMap((lane) => lane.marks);

  test(`width ${width}: every item of the window is drawn once, inside its lane`, () => {
    assert.equal(new Set(marks.map(({ item }) => item.id)).size, items.length);
    for (const lane of layout.lanes) {
      const frame = { x0: layout.plot.x0, x1: layout.plot.x1, y0: lane.y0, y1: lane.y1 };
      for (const mark of lane.marks) assert.ok(isInside(markBox(mark), frame), mark.item.id);
      for (const mark of lane.marks)
        for (const box of labelBox(mark))
          assert.ok(isInside(box, { ...frame, x1: frame.x1 + 1, x0: frame.x0 - 1 }), mark.item.id);
    }
  });

  test(`width ${width}: no mark lies on another, no label on a mark or label`, () => {
    const boxes = marks.map((mark) => ({ id: mark.item.id, mark: markBox(mark), label: labelBox(mark) }));
    for (const a of boxes) {
      for (const b of boxes) {
        if (a.id === b.id) continue;
        assert.ok(!isOverlapping(a.mark, b.mark), `${a.id} on ${b.id}`);
        for (const label of a.label)
          assert.ok(![b.mark, ...b.label].some((box) => isOverlapping(label, box)), `label of ${a.id} on ${b.id}`);
      }
    }
    assert.ok(boxes.filter(({ label }) => label.length > 0).length > 8);
    assert.ok(marks.every(({ label }) => label === null || label.lines.length <= 3));
  });

  test(`width ${width}: a day is a dot, a month a tapering bar, a range a bar`, () => {
    for (const { item, form, softStart, softEnd, outline } of marks) {
      assert.equal(form, item.date.precision === 'day' ? 'dot' : 'bar');
      assert.equal(outline === null, form === 'dot');
      assert.deepEqual([softStart, softEnd], item.date.precision === 'month' ? [true, true] : [false, false]);
    }
  });
}

test('a lane without items is left out; one emptied by a filter stays', () => {
  const layout = layoutTimeline(items, lanes, { window, width: 1000, shown: new Set(['item-001']) });
  assert.deepEqual(
    layout.lanes.map(({ id, marks }) => [id, marks.length]),
    [
      ['border', 0],
      ['law', 1],
    ],
  );
});

test('items outside the window are told, not drawn; undated ones are neither', () => {
  const undated = items
    .slice(0, 1)
    .map((item): TimelineItem => ({ ...item, id: 'undated', date: { start: null, end: null, precision: 'unknown' } }));
  const layout = layoutTimeline([...items, ...undated], lanes, {
    window: toWindow('2021-06-01', '2021-06-30'),
    width: 1000,
  });
  assert.ok(layout.outside.length > 50);
  assert.ok(!layout.outside.includes('undated'));
  assert.notEqual(layout.strip.window, null);
});

test('the strip counts every dated item once', () => {
  const { strip } = layoutTimeline(items, lanes, { window, width: 1000 });
  assert.equal(
    strip.bars.reduce((sum, { count }) => sum + count, 0),
    items.length,
  );
});

function draw(list: readonly TimelineItem[]): string {
  const layout = layoutTimeline(list, lanes, { window, width: 1000 });
  return JSON.stringify(drawTimeline(layout, 'Events', ({ start }) => start ?? ''));
}

test('the same items give the same drawing, with one decimal at most', () => {
  assert.equal(draw(items), draw(items.toReversed()));
  assert.doesNotMatch(draw(items), /\d\.\d\d/);
});
