// Says a widget's own words and dates in the language that its address asks for. This file and one table of words are what
// /languages/<code>.js is made of; a widget that is asked for no language loads none of it.
import type { LanguageTable } from '../schema/language.ts';
import { sayLines } from './language-lines.ts';
import { createSay, type Said } from './language-phrases.ts';

/** Written in by the build. */
declare const TABLE: LanguageTable;

/** Headlines, sentences and names: nothing in them is a word of the widget, whatever it looks like. */
const PROSE =
  'blockquote, #claim, [data-item] a, [data-event] a, [data-place] > a, .mark text, .local-name, .mark-tip, [data-address]';
const SKIPPED = 'script, style, .figure-tools';
const written = document.documentElement.lang;
const say = createSay(TABLE);
const marked = new WeakSet<Element>();
/** Texts that have been said: a script may put them elsewhere. */
const done = new WeakMap<Text, string>();

/** Tells a screen reader that a text is in the language of the articles. */
function mark(element: Element): void {
  if (element.hasAttribute('lang')) return;
  element.setAttribute('lang', written);
  marked.add(element);
}

function unmark(element: Element): void {
  if (marked.delete(element)) element.removeAttribute('lang');
}

function sayAttributes(element: Element): void {
  for (const name of ['aria-label', 'title']) {
    const value = element.getAttribute(name);
    const said = value === null ? null : say(value);
    if (said) element.setAttribute(name, joined(said));
  }
}

const joined = (parts: readonly Said[]): string => parts.map(({ text }) => text).join('');

function sayText(node: Text): void {
  const parent = node.parentElement;
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(node.data) ?? [];
  if (!parent || !/[\p{L}\d]/u.test(text) || done.get(node) === node.data) return;
  unmark(parent);
  const said = say(text);
  const isAlone = [...parent.childNodes].every(
    (one) => one === node || (one instanceof Text && one.data.trim() === ''),
  );
  // a title takes no elements
  if (said && (said.every(({ isSaid }) => isSaid) || parent.localName === 'title')) {
    const words = before + joined(said) + after;
    if (words !== node.data) node.data = words;
    done.set(node, words);
  } else if (said === null && isAlone) {
    if (/\p{L}/u.test(text)) mark(parent);
  } else if (said !== null || /\p{L}/u.test(text)) {
    const pieces = (said ?? [{ text, isSaid: false }]).map((part) => toNode(part, parent));
    node.replaceWith(before, ...pieces, after);
  }
}

function toText(text: string): Text {
  const node = new Text(text);
  done.set(node, text);
  return node;
}

function toNode({ text, isSaid }: Said, parent: Element): Node {
  if (isSaid || !/\p{L}/u.test(text)) return toText(text);
  const name = parent instanceof SVGElement ? 'tspan' : 'span';
  const element = document.createElementNS(parent.namespaceURI, name);
  mark(element);
  element.append(text);
  return element;
}

function sayAll(node: Node): void {
  if (node instanceof Text) return sayText(node);
  if (!(node instanceof Element) || node.matches(SKIPPED)) return;
  sayAttributes(node);
  if (node.matches(PROSE)) return mark(node);
  if (node.hasAttribute('lang') && !marked.has(node) && node !== document.documentElement) return;
  if (node.localName === 'text' && sayLines(node, say)) return;
  // a list of its own, as texts are put into pieces meanwhile
  for (const child of Array.from(node.childNodes)) sayAll(child);
}

// what is drawn later is drawn in the language of the site, and said anew like the rest
document.documentElement.dataset['written'] = written;
document.documentElement.lang = TABLE.language;
sayAll(document.documentElement);
// words that a style sheet adds
for (const word of ['Show', 'Hide'])
  document.documentElement.style.setProperty(`--say-${word.toLowerCase()}`, JSON.stringify(joined(say(word) ?? [])));

const observer = new MutationObserver((records) => {
  const nodes = new Set(
    records.flatMap(({ type, target, addedNodes }) => (type === 'childList' ? [...addedNodes] : target)),
  );
  for (const node of nodes) {
    const parent = node.parentElement;
    if (parent && !parent.closest(`${SKIPPED}, ${PROSE}`)) sayAll(node);
  }
  // its own changes are not news
  observer.takeRecords();
});
observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });

// seen again when the browser has drawn the new words once, in a tab that it does not draw soon: so nothing is seen to move
const show = (): void => document.querySelector('main')?.removeAttribute('data-saying');
requestAnimationFrame(() => setTimeout(show));
setTimeout(show, 100);
