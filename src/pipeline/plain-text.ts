import type { Node, Parent } from 'unist';
import type { Citation } from './citation-syntax.ts';

/** Where a node of the inline content stands in the plain text. */
export interface PlainRange {
  start: number;
  end: number;
}

/**
 * The text of one block without its markup, and the way back: for each UTF-16 unit of `text`, the range of the raw file
 * that it came from.
 */
export interface PlainText {
  text: string;
  rawStart: number[];
  rawEnd: number[];
  /** Plain range of every inline node, leaves and parents. */
  ranges: Map<Node, PlainRange>;
  /** Nodes that hold words, by where they start in the text and by where they end. */
  opening: Map<number, Node[]>;
  closing: Map<number, Node[]>;
  citations: { citation: Citation; at: number }[];
}

const entity = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/i;

/** Plain text of a block's inline content. `raw` is the whole file that the positions of the nodes refer to. */
export function parsePlainText(block: Parent, raw: string): PlainText {
  const plain: PlainText = {
    text: '',
    rawStart: [],
    rawEnd: [],
    ranges: new Map(),
    opening: new Map(),
    closing: new Map(),
    citations: [],
  };
  for (const child of block.children) append(plain, child, raw);
  return plain;
}

function append(plain: PlainText, node: Node, raw: string): void {
  const start = plain.text.length;
  if (node.type === 'citation') {
    plain.citations.push({ citation: node as Citation, at: start });
  } else if (node.type === 'break') {
    push(plain, ' ', node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  } else if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) {
    appendValue(plain, String(node.value), node, raw);
  } else if ('children' in node) {
    for (const child of (node as Parent).children) append(plain, child, raw);
  }
  const end = plain.text.length;
  plain.ranges.set(node, { start, end });
  if (!('children' in node) || start === end) return;
  put(plain.opening, start, node);
  put(plain.closing, end, node);
}

function put(nodes: Map<number, Node[]>, at: number, node: Node): void {
  const known = nodes.get(at);
  if (known) known.push(node);
  else nodes.set(at, [node]);
}

function appendValue(plain: PlainText, value: string, node: Node, raw: string): void {
  let at = node.position?.start.offset ?? plain.rawEnd.at(-1) ?? 0;
  const end = node.position?.end.offset ?? at;
  // `code` stands between backticks
  if (node.type === 'inlineCode') at = Math.max(at, raw.indexOf(value, at));
  for (let index = 0; index < value.length; index++) {
    // nearly all text stands in the file as it is: taken in one piece
    const same = sameFrom(value, index, raw, at);
    if (same > index) {
      pushSame(plain, value.slice(index, same), at);
      at += same - index;
      index = same - 1;
      continue;
    }
    const unit = value.charAt(index);
    // "\*" gives "*"
    if (raw.charAt(at) === '\\' && raw.charAt(at + 1) === unit) {
      push(plain, unit, at, (at += 2));
      continue;
    }
    const reference = entity.exec(raw.slice(at, at + 40));
    if (reference) {
      push(plain, unit, at, at + reference[0].length);
      // a reference to a character beyond the first plane gives two units
      if (!/[\uD800-\uDBFF]/.test(unit)) at += reference[0].length;
      continue;
    }
    // the indent of a quoted or listed line is in the file and not in the value: look for the unit behind it
    const found = raw.indexOf(unit, at);
    if (found >= 0 && found < end) {
      push(plain, unit, found, found + 1);
      at = found + 1;
    } else {
      push(plain, unit, at, Math.min(at + 1, end));
    }
  }
}

/** Where a text, from an index on, is no longer the same as the file from a place on; the index itself where it differs at once. */
function sameFrom(value: string, index: number, raw: string, at: number): number {
  const shift = at - index;
  while (index < value.length && value.charCodeAt(index) === raw.charCodeAt(index + shift)) index++;
  return index;
}

function pushSame(plain: PlainText, text: string, at: number): void {
  plain.text += text.replace(/[\n\r]/g, ' ');
  for (let unit = 0; unit < text.length; unit++) {
    plain.rawStart.push(at + unit);
    plain.rawEnd.push(at + unit + 1);
  }
}

function push(plain: PlainText, unit: string, start: number, end: number): void {
  // a line break in the source is a space to the reader
  plain.text += unit === '\n' || unit === '\r' ? ' ' : unit;
  plain.rawStart.push(start);
  plain.rawEnd.push(end);
}

/**
 * Range of the raw file for a range of the plain text. Markup that opens where the range begins or closes where it ends
 * is taken in, so that the slice stands by itself.
 */
export function toRawRange(plain: PlainText, start: number, end: number): PlainRange {
  let rawStart = plain.rawStart[start] ?? 0;
  let rawEnd = plain.rawEnd[end - 1] ?? rawStart;
  for (const node of plain.opening.get(start) ?? [])
    if ((plain.ranges.get(node)?.end ?? Infinity) <= end)
      rawStart = Math.min(rawStart, node.position?.start.offset ?? rawStart);
  for (const node of plain.closing.get(end) ?? [])
    if ((plain.ranges.get(node)?.start ?? -1) >= start) rawEnd = Math.max(rawEnd, node.position?.end.offset ?? rawEnd);
  return { start: rawStart, end: rawEnd };
}

/** Index of the last sentence of a block that begins before a place in its text; -1 where none does. */
export function lastBefore(sentences: readonly { plain: PlainRange }[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.plain.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
