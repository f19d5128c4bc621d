import type { PhrasingContent } from 'mdast';
import type { Node, Parent } from 'unist';
import type { PlacedMention, Sentence } from '../schema/article.ts';
import type { Block } from './blocks.ts';
import type { Citation } from './citation-syntax.ts';
import { lastBefore, type PlainRange } from './plain-text.ts';
import type { ReadingRoom, ReadText } from './read-article.ts';

/** A sentence as read: with its range in the block's plain text and its mentions, placed in the raw file. */
export interface ReadSentence extends Sentence {
  plain: PlainRange;
  mentions: PlacedMention[];
}

/** An element that Markdown has no word for; `remark-rehype` makes it of `data`. */
interface ElementNode extends Parent {
  type: 'ledgerElement';
  data: { hName: string; hProperties: Record<string, string | string[] | boolean> };
  children: Node[];
}

/** A mention that may be a claim. */
type ClaimMention = Extract<PlacedMention, { type: 'count' | 'event' | 'sanction' }>;

// Where words carry two mentions, the one that leads somewhere is shown.
const precedence = ['actor', 'place', 'date', 'count', 'sanction', 'event'];

/** True for a mention that the ledger keeps as a claim, or would keep if the rules were sure of it. */
export function isClaimMention(mention: PlacedMention): mention is ClaimMention {
  return (
    mention.type === 'event' || mention.type === 'sanction' || (mention.type === 'count' && mention.metric !== 'other')
  );
}

/** True for a claim that an editor need not confirm. */
export function isSure(mention: PlacedMention): boolean {
  return !('doubt' in mention) || mention.doubt === undefined;
}

/**
 * Rewrites the inline content of every block: sentences become spans with an id, mentions spans or links, citations
 * numbered links. Gives the headings for a table of contents.
 */
export function annotateBlocks(
  text: ReadText,
  room: ReadingRoom,
  citationOrder: ReadonlyMap<string, number>,
): { id: string; text: string; depth: number }[] {
  const bySentenceBlock = Map.groupBy(text.sentences, (sentence) => sentence.block);
  const headings: { id: string; text: string; depth: number }[] = [];
  const takenIds = new Map<string, number>();
  text.blocks.forEach((block, index) => {
    const sentences = bySentenceBlock.get(index) ?? [];
    if (block.node.type === 'heading') {
      const id = headingId(block.plain.text, takenIds);
      block.node.data = { ...block.node.data, hProperties: { id } };
      headings.push({ id, text: block.plain.text, depth: block.node.depth });
    }
    block.node.children = annotate(block, sentences, room, citationOrder) as PhrasingContent[];
  });
  return headings;
}

function headingId(text: string, taken: Map<string, number>): string {
  const base =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'section';
  let count = taken.get(base) ?? 1;
  let id = count === 1 ? base : `${base}-${count}`;
  while (taken.has(id)) id = `${base}-${++count}`;
  taken.set(base, count + 1);
  if (id !== base) taken.set(id, 2);
  return id;
}

function annotate(
  block: Block,
  sentences: readonly ReadSentence[],
  room: ReadingRoom,
  order: ReadonlyMap<string, number>,
): Node[] {
  const groups = new Map<ReadSentence | null, Node[]>();
  const sequence: (ReadSentence | null)[] = [];
  const put = (sentence: ReadSentence | null, node: Node): void => {
    const group = groups.get(sentence);
    if (group) group.push(node);
    else {
      groups.set(sentence, [node]);
      sequence.push(sentence);
    }
  };
  for (const child of block.node.children as Node[]) {
    const range = block.plain.ranges.get(child) ?? { start: 0, end: 0 };
    if (child.type === 'text') {
      for (let index = Math.max(0, lastBefore(sentences, range.start + 1)); index < sentences.length; index++) {
        const sentence = sentences[index];
        if (!sentence || sentence.plain.start >= range.end) break;
        const start = Math.max(range.start, sentence.plain.start);
        const end = Math.min(range.end, sentence.plain.end);
        if (start >= end) continue;
        for (const node of splitText(block, { start, end }, sentence, room, false)) put(sentence, node);
      }
      continue;
    }
    const at = Math.max(0, range.start - (range.start === range.end ? 1 : 0));
    const sentence = sentences[Math.max(0, lastBefore(sentences, at + 1))] ?? null;
    put(sentence, rewrite(child, block, sentence, room, order, false));
  }
  const result: Node[] = [];
  for (const sentence of sequence) {
    const children = groups.get(sentence) ?? [];
    if (result.length > 0) result.push(textNode(' '));
    if (sentence) result.push(sentenceElement(sentence, children, block.kind === 'heading'));
    else result.push(...children);
  }
  return result;
}

function sentenceElement(sentence: ReadSentence, children: Node[], heading: boolean): Node {
  const claim = !heading && sentence.mentions.some((mention) => isClaimMention(mention) && isSure(mention));
  const unsure = sentence.mentions.filter((mention) => !isSure(mention)).map(({ text }) => text);
  const link = element('a', { className: ['claim-link'], href: `#${sentence.id}`, ariaLabel: 'Link to this claim' }, [
    textNode('¶'),
  ]);
  // for those who do not see the mark, after the sentence: words within it would break quotations, search and links to it
  const note = element('span', { className: ['visually-hidden'] }, [
    textNode(` Unconfirmed reading: ${unsure.join(', ')}.`),
  ]);
  return element('span', { id: sentence.id, className: claim ? ['sentence', 'claim'] : ['sentence'] }, [
    ...children,
    ...(unsure.length > 0 ? [note] : []),
    ...(claim ? [link] : []),
  ]);
}

/** Inline markup keeps its element; the text in it is annotated too. */
function rewrite(
  node: Node,
  block: Block,
  sentence: ReadSentence | null,
  room: ReadingRoom,
  order: ReadonlyMap<string, number>,
  linked: boolean,
): Node {
  if (node.type === 'citation') return citationElement(node as Citation, room, order);
  const range = block.plain.ranges.get(node);
  if (node.type === 'text' || !('children' in node) || !range) return node;
  const inLink = linked || node.type === 'link';
  const children = (node as Parent).children.flatMap((child): Node[] => {
    const childRange = block.plain.ranges.get(child);
    if (child.type === 'text' && sentence && childRange) return splitText(block, childRange, sentence, room, inLink);
    return [rewrite(child, block, sentence, room, order, inLink)];
  });
  // a directive has been read; its words stand in the text like any others
  if (node.type === 'textDirective') return element('span', {}, children);
  return { ...node, children } as Node;
}

function citationElement(citation: Citation, room: ReadingRoom, order: ReadonlyMap<string, number>): Node {
  const source = room.registers.sources.find((candidate) => candidate.id === citation.id);
  const number = String(order.get(citation.id) ?? '?');
  const label = source ? `${number}: ${source.publisher}, ${source.title}` : number;
  return element('a', { className: ['citation'], href: `#source-${citation.id}`, ariaLabel: label }, [
    textNode(number),
  ]);
}

/** One stretch of text, cut at the mentions in it. */
function splitText(
  block: Block,
  range: PlainRange,
  sentence: ReadSentence,
  room: ReadingRoom,
  linked: boolean,
): Node[] {
  const nodes: Node[] = [];
  let at = range.start;
  for (const { mention, start, end } of shownMentions(block, range, sentence)) {
    if (start > at) nodes.push(textNode(block.plain.text.slice(at, start)));
    nodes.push(mentionElement(mention, block.plain.text.slice(start, end), room, linked));
    at = end;
  }
  if (at < range.end) nodes.push(textNode(block.plain.text.slice(at, range.end)));
  return nodes;
}

/** Mentions that lie whole in the range, without overlaps, in order. */
function shownMentions(
  block: Block,
  range: PlainRange,
  sentence: ReadSentence,
): { mention: PlacedMention; start: number; end: number }[] {
  const placed = sentence.mentions
    .map((mention) => {
      const start = block.plain.rawStart.indexOf(mention.start, sentence.plain.start);
      return { mention, start, end: start + mention.text.length };
    })
    .filter(({ start, end }) => start >= range.start && end <= range.end)
    .sort((a, b) => precedence.indexOf(a.mention.type) - precedence.indexOf(b.mention.type) || a.start - b.start);
  const shown: typeof placed = [];
  for (const candidate of placed) {
    if (!shown.some((other) => other.start < candidate.end && candidate.start < other.end)) shown.push(candidate);
  }
  return shown.sort((a, b) => a.start - b.start);
}

function mentionElement(mention: PlacedMention, words: string, room: ReadingRoom, linked: boolean): Node {
  const className = ['mention', mention.type];
  const children = [textNode(words)];
  if (mention.type === 'actor' && room.known.actors.has(mention.id) && !linked)
    return element('a', { className, href: room.addresses.actor(mention.id) }, children);
  if (mention.type === 'place' && room.known.places.has(mention.id) && !linked)
    return element('a', { className, href: room.addresses.place(mention.id) }, children);
  // <time> takes a year, a month, a day, a week or a minute, and no range
  if (
    mention.type === 'date' &&
    mention.value &&
    /^\d{4}(-W\d{2}|-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/.test(mention.value)
  )
    return element('time', { className, dateTime: mention.value }, children);
  if (isSure(mention)) return element('span', { className }, children);
  return element('span', { className: [...className, 'unconfirmed'], title: 'unconfirmed reading' }, children);
}

function element(hName: string, hProperties: ElementNode['data']['hProperties'], children: Node[]): Node {
  return { type: 'ledgerElement', data: { hName, hProperties }, children } as ElementNode;
}

function textNode(value: string): Node {
  return { type: 'text', value } as Node;
}
