import type { Found } from './search-engine.ts';

const kindWords: Record<string, string> = {
  event: 'Event',
  sanction: 'Sanction',
  count: 'Count',
  statement: 'Statement',
};

/** A result as a list item: a name or headline with what was found in it, or the sentence of a claim; what it is beneath. */
export function foundItem({ url, title, about, kinds, text }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  const sentence = text.flatMap(({ words, hit }) => [hit ? marked(words) : words, ' ']);
  const kind = kinds.map((one) => kindWords[one]).filter((word) => word !== undefined);
  if (title === null) {
    link.append(...sentence);
    link.className = 'claim';
    item.append(link);
  } else {
    link.append(title);
    link.className = 'named';
    item.append(link);
    // of an actor or a place the text is what stands beneath
    if (kinds.includes('article')) item.append(paragraph('around', sentence));
  }
  item.append(paragraph('note', [[...kind, about].filter(Boolean).join(' · ')]));
  return item;
}

function paragraph(name: string, parts: (string | Node)[]): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = name;
  made.append(...parts);
  return made;
}

function marked(words: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = words;
  return mark;
}
