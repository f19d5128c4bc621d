import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import type { ShareCard } from '../../schema/share-card.ts';
import { CARD, drawCard } from './draw-card.ts';
import type { CardFace } from './face.ts';
import { wrapText } from './fit-text.ts';

/** A face whose letters are all half as wide as high; a line is drawn as one stroke along its base. */
const face: CardFace = {
  width: (text, size) => text.length * size * 0.5,
  outline: (text, x, y, size) => `M${x} ${y}h${text.length * size * 0.5}`,
};
const context = {
  faces: { title: face, text: face, strong: face },
  colours: { ink: '#000', muted: '#666', paper: '#fff', rule: '#ccc', accent: '#06c', kinds: ['#111', '#222'] },
  site: 'A ledger',
  lanes: [{ id: 'border' }, { id: 'law' }],
  years: { first: 2021, last: 2022 },
};
const card: ShareCard = {
  path: '/events/one/',
  kicker: 'Event · Border closure',
  title: 'A crossing was closed',
  facts: ['9 November 2021', 'Claimed by the Border Guard', '2 sentences, 3 sources'],
  mark: { lane: 'law', factuality: 'claimed' },
  months: ['2022-02'],
};
const draw = (asked: ShareCard): string => toHtml(drawCard(asked, context), { space: 'svg' });

function linesOf(svg: string): { x: number; y: number; end: number }[] {
  return [...svg.matchAll(/d="M([\d.]+) ([\d.]+)h([\d.]+)"/g)].map(([, x, y, w]) => ({
    x: Number(x),
    y: Number(y),
    end: Number(x) + Number(w),
  }));
}

test('lines break between words, and within one only where it is wider than its room', () => {
  const table: [text: string, width: number, lines: string[]][] = [
    ['one two three', 65, ['one two three']],
    ['one two three', 40, ['one two', 'three']],
    ['incomprehensible', 40, ['incompre', 'hensible']],
    ['  one   two ', 400, ['one two']],
    ['', 40, []],
  ];
  for (const [text, width, lines] of table) assert.deepEqual(wrapText(text, face, 10, width), lines);
});

test('no text of a card leaves its margins or meets the facts, however long the title', () => {
  const word = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 18 }).filter((text) => !/\s/.test(text));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 24 }), fc.array(word, { maxLength: 14 }), (title, fact) => {
      const lines = linesOf(draw({ ...card, title: title.join(' '), facts: ['9 November 2021', fact.join(' ')] }));
      for (const { x, y, end } of lines) {
        assert.ok(x >= CARD.margin - 1 && end <= CARD.width - CARD.margin + 1, `${x}–${end}`);
        assert.ok(y > 0 && y < CARD.height - 20, String(y));
      }
      const baseLines = lines.slice(2).map(({ y }) => y);
      assert.deepEqual(
        baseLines,
        baseLines.toSorted((a, b) => a - b),
        'title, facts and years follow one another',
      );
    }),
  );
});

test('a claim is drawn as what it is: filled only where it is reported as fact, struck where it is denied', () => {
  const form = (factuality: NonNullable<ShareCard['mark']>['factuality']): string =>
    /<g transform[^]*?<\/g>/.exec(draw({ ...card, mark: { lane: 'law', factuality } }))?.[0] ?? '';
  assert.match(form('asserted'), /fill="#222"/);
  for (const other of ['claimed', 'denied', 'planned', 'hypothetical'] as const)
    assert.match(form(other), /fill="#fff"/, other);
  assert.match(form('planned'), /stroke-dasharray="6 4"/);
  assert.match(form('denied'), /M-15,15L15,-15/);
  assert.equal(draw({ ...card, mark: null }).includes('<g transform'), false);
});

test('the months of the card stand on the years of the story, those that follow one another as one', () => {
  const bars = (months: string[]): number => (draw({ ...card, months }).match(/fill="#06c"/g) ?? []).length;
  assert.equal(bars([]), 0);
  assert.equal(bars(['2022-02']), 1);
  assert.equal(bars(['2022-02', '2022-01', '2021-12', '2021-07']), 2);
  assert.equal(bars(['2022-02', '1999-01']), 1);
  for (const { end } of linesOf(draw({ ...card, months: ['2022-12'] }))) assert.ok(end <= CARD.width - CARD.margin);
});

test('of a hundred years not each is named', () => {
  const svg = toHtml(drawCard(card, { ...context, years: { first: 1920, last: 2022 } }), { space: 'svg' });
  const named = linesOf(svg).filter(({ y }) => y > 580);
  assert.ok(named.length > 5 && named.length < 25, String(named.length));
  named.slice(1).forEach(({ x }, i) => assert.ok(x > (named[i]?.end ?? 0)));
});
