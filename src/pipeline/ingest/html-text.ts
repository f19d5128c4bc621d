import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';

const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'footer',
  'form',
  'svg',
  'button',
  'iframe',
  'head',
  'aside',
]);
const blocks = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'main',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ul',
  'ol',
  'blockquote',
  'figure',
  'figcaption',
  'tr',
  'table',
  'address',
  'time',
  'br',
]);

/** True if a text is a page and no prose. */
export function isHtml(raw: string): boolean {
  return /^\s*(?:<!doctype html|<html\b|<body\b|<article\b|<div\b|<main\b)/iu.test(raw);
}

/** The text of a page as lines, what only serves the page left out; the title is the first line. */
export function htmlToText(raw: string): string {
  const tree = rehype().parse(raw);
  const heading = find(tree, 'h1') ?? find(tree, 'title');
  const title = heading ? textOf(heading).trim() : '';
  const lines = linesOf(find(tree, 'article') ?? find(tree, 'main') ?? find(tree, 'body') ?? tree, heading);
  return [title, ...lines].join('\n\n');
}

function find(node: Nodes, name: string): Element | null {
  if (node.type === 'element' && node.tagName === name) return node;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = find(child, name);
    if (found) return found;
  }
  return null;
}

function linesOf(root: Nodes, title: Element | null): string[] {
  const lines = [''];
  const walk = (node: Nodes): void => {
    if (node === title) return;
    if (node.type === 'text') lines[lines.length - 1] += node.value.replace(/\s+/g, ' ');
    if (node.type === 'element' && skipped.has(node.tagName)) return;
    const isBlock = node.type === 'element' && blocks.has(node.tagName);
    if (isBlock) lines.push(node.tagName === 'li' ? '• ' : '');
    if ('children' in node) for (const child of node.children) walk(child);
    if (isBlock) lines.push('');
  };
  walk(root);
  return lines.map((line) => line.trim()).filter((line) => line !== '' && line !== '•');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
