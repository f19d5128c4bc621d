import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Factuality } from '../../schema/factuality.ts';
import type { Box } from '../box.ts';
import { isInside, isOverlapping } from '../box.ts';
import { textWidth } from '../text-width.ts';
import { extentOf, layoutDensity } from './density.ts';
import { makeItem } from './item-fixture.ts';
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
function makeItems(count: number, days: number): TimelineItem[] {
  return Array.from({ length: count }, (_, i) => {
    const month = i % 3 === 0 ? 5 : 10;
    const dayAt = (offset: number): string =>
      new Date(Date.UTC(2021, month, 1 + ((i * 7) % days) + offset)).toISOString().slice(0, 10);
    const day = dayAt(0);
    const date: TimelineItem['date'] =
      i % 17 === 0
        ? { start: day.slice(0, 7), end: null, precision: 'month' }
        : i % 13 === 0
          ? { start: day, end: dayAt(5 + (i % 9)), precision: 'range' }
          : { start: day, end: null, precision: 'day' };
    return makeItem(`item-${String(i).padStart(4, '0')}`, day, {
      title: words.slice(0, 3 + (i % 15)).join(' '),
      lane: i % 2 === 0 ? 'border' : 'law',
      date,
      factuality: Factuality.options[i % 5] ?? 'asserted',
      evidence: 1 + (i % 9),
    });
  });
}
const items = makeItems(120, 15);
const window = toWindow('2021-05-01', '2021-12-31');

const heightOf = ({ form, half, r }: PlacedMark): number => (form === 'dot' ? half : r);
const markBox = (mark: PlacedMark): Box => ({
  x0: mark.x0,
  x1: mark.x1,
  y0: mark.y - heightOf(mark),
  y1: mark.y + heightOf(mark),
});
function labelBox({ label }: PlacedMark): Box[] {
  if (label === null) return [];
  const width = Math.max(...label.lines.map((line) => textWidth(line, LABEL_SIZE)));
  const y0 = label.y - LABEL_SIZE * 0.86;
  const x0 = label.anchor === 'start' ? label.x : label.x - width;
  return [{ x0, x1: x0 + width, y0, y1: y0 + label.lines.length * LABEL_LEADING }];
}

for (const width of [660, 1100]) {
  const layout = layoutTimeline(items, lanes, { window, width });
  const marks = layout.lanes.flatMap((lane) => lane.marks);

  test(`width ${width}: every item of the window is drawn once, inside its lane`, () => {
    assert.equal(new Set(marks.map(({ item }) => item.id)).size, items.length);
    for (const lane of layout.lanes) {
      const frame = { x0: layout.plot.x0, x1: layout.plot.x1, y0: lane.y0, y1: lane.line };
      for (const mark of lane.marks) {
        for (const box of [markBox(mark), ...labelBox(mark)])
          assert.ok(isInside(box, { ...frame, x0: frame.x0 - 1, x1: frame.x1 + 1, y1: frame.y1 + 1 }), mark.item.id);
      }
    }
  });

  test(`width ${width}: no mark lies on another, no label on a mark or label, none is cut`, () => {
    const boxes = marks.map((mark) => ({ mark, box: markBox(mark), label: labelBox(mark) }));
    for (const a of boxes) {
      for (const b of boxes) {
        if (a === b) continue;
        assert.ok(!isTouching(a.mark, b.mark), `${a.mark.item.id} on ${b.mark.item.id}`);
        for (const label of a.label)
          assert.ok(![b.box, ...b.label].some((box) => isOverlapping(label, box)), `label of ${a.mark.item.id}`);
      }
    }
    const labelled = marks.filter(({ label }) => label !== null);
    assert.ok(labelled.length > 6, `${labelled.length} labels`);
    for (const { label, item } of labelled) {
      assert.ok((label?.lines.length ?? 0) <= 3);
      assert.equal(label?.lines.join(' '), item.title);
    }
  });

  test(`width ${width}: a day is a dot, a month a tapering bar, a range a bar`, () => {
    for (const { item, form, start, end, outline } of marks) {
      assert.equal(form, item.date.precision === 'day' ? 'dot' : 'bar');
      assert.equal(outline === null, form === 'dot');
      const soft = item.date.precision === 'month' ? 'soft' : 'known';
      assert.deepEqual([start, end], [soft, soft]);
    }
  });
}

/** Dots by their circles, all else by its box. */
function isTouching(a: PlacedMark, b: PlacedMark): boolean {
  if (a.form === 'dot' && b.form === 'dot') return Math.hypot(a.x - b.x, a.y - b.y) < a.half + b.half;
  return isOverlapping(markBox(a), markBox(b));
}

test('lanes are as high as what stands in them: the air above is the same for all', () => {
  const { lanes: placed } = layoutTimeline(items, lanes, { window, width: 1100 });
  for (const lane of placed) {
    const tops = lane.marks.flatMap((mark) => [markBox(mark), ...labelBox(mark)].map(({ y0 }) => y0));
    const air = Math.min(...tops) - lane.y0;
    assert.ok(air > 8 && air < 16, `${lane.id}: ${air}`);
  }
});

for (const count of [120, 400, 1000, 2500, 5000]) {
  test(`${count} items: all drawn or counted, marks and columns apart, heights bounded`, () => {
    const many = makeItems(count, 30);
    const layout = layoutTimeline(many, lanes, { window, width: 1100 });
    let seen = 0;
    for (const lane of layout.lanes) {
      seen += lane.marks.length + lane.stacks.reduce((sum, stack) => sum + stack.count, 0);
      assert.ok(lane.y1 - lane.y0 < 360, `${lane.y1 - lane.y0} high`);
      const dots = lane.marks.filter(({ form }) => form === 'dot');
      for (const [i, dot] of dots.entries())
        for (const other of dots.slice(i + 1)) assert.ok(!isTouching(dot, other), `${dot.item.id} ${other.item.id}`);
      for (const [i, { x, half }] of lane.stacks.entries())
        assert.ok(x + half < (lane.stacks[i + 1]?.x ?? Infinity) - (lane.stacks[i + 1]?.half ?? 0));
    }
    assert.equal(seen, count);
  });
}

test('a column opens: at day zoom its items stand one by one', () => {
  const many = makeItems(1000, 30);
  const far = layoutTimeline(many, lanes, { window, width: 1100 });
  assert.ok(far.lanes.some(({ stacks }) => stacks.length > 0));
  const near = layoutTimeline(many, lanes, { window: toWindow('2021-11-08', '2021-11-11'), width: 1100 });
  assert.ok(near.lanes.every(({ stacks }) => stacks.length === 0));
});

test('a bar that the window cuts runs into its edge', () => {
  const [long] = layoutTimeline(
    [makeItem('a', null, { date: { start: '2021-10-01', end: '2021-12-01', precision: 'range' } })],
    lanes,
    { window: toWindow('2021-11-01', '2021-11-30'), width: 1100 },
  ).lanes.flatMap(({ marks }) => marks);
  assert.deepEqual([long?.start, long?.end], ['cut', 'cut']);
});

test('a lane without items is left out; one emptied by a filter stays', () => {
  const chosen = items.filter(({ id }) => id === 'item-0001');
  const layout = layoutTimeline(chosen, lanes, { window, width: 1100, keep: new Set(['border', 'law']) });
  assert.deepEqual(
    layout.lanes.map(({ id, marks }) => [id, marks.length]),
    [
      ['border', 0],
      ['law', 1],
    ],
  );
});

test('items outside the window are told, not drawn; undated ones are neither', () => {
  const layout = layoutTimeline([...items, makeItem('undated', null)], lanes, {
    window: toWindow('2021-06-01', '2021-06-30'),
    width: 1100,
  });
  assert.ok(layout.outside > 50);
  assert.equal(layout.outside + layout.drawn, items.length);
});

test('the strip counts every dated item once', () => {
  const { bars } = layoutDensity(items, extentOf(items, window));
  assert.equal(
    bars.reduce((sum, { count }) => sum + count, 0),
    items.length,
  );
});

function draw(list: readonly TimelineItem[]): string {
  const layout = layoutTimeline(list, lanes, { window, width: 1100 });
  const context = {
    refOf: ({ id }: TimelineItem) => id,
    dateWords: () => '',
    monthHref: (month: string) => `#${month}`,
  };
  return JSON.stringify(drawTimeline(layout, 'Events', context));
}

test('the same items give the same drawing, with one decimal at most', () => {
  assert.equal(draw(items), draw(items.toReversed()));
  assert.doesNotMatch(draw(items), /\d\.\d\d/);
});

test('a drawing has one tab stop', () => {
  assert.equal(draw(items).match(/"tabIndex":0/g)?.length, 1);
});
