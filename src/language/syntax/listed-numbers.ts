import { smallNumbers } from '../lexicon/number-words.ts';

export interface ListedNumbers {
  individualsAdded: number | null;
  entitiesAdded: number | null;
  individualsTotal: number | null;
  entitiesTotal: number | null;
}

const number = String.raw`(\d[\d,]*|[a-z]+(?:-[a-z]+)?)`;
const individuals = new RegExp(
  String.raw`\b${number}\s+(?:more |other |further |new |senior |additional |[A-Z]\p{L}+ )?(?:individuals?|persons?|people|officials?|names)\b(?! and (?:entities|companies|firms|organisations)\b)`,
  'giu',
);
const entities = new RegExp(
  String.raw`\b${number}\s+(?:more |other |further |new |additional |[A-Z]\p{L}+ )?(?:(?!individuals and )entit(?:y|ies)|compan(?:y|ies)|firms?|organisations?|bodies)\b`,
  'giu',
);
// "bringing the total to 183 individuals", "88 people and 7 entities in all"
const totalBefore = /\b(?:total|in all|altogether|brought|bringing|now (?:covered|cover|counted))\b[^;]{0,60}$/iu;
const totalAfter = /^(?: and \d[\d,]* \p{L}+)?,? (?:in all|in total|altogether)\b/u;

/** How many persons and entities a sentence lists, newly and in all: "17 individuals and 11 entities". */
export function listedNumbers(text: string): ListedNumbers {
  const [persons, bodies] = [
    split(text, individuals, /individual|person|people|official|name/iu),
    split(text, entities, /entit|compan|firm|organisation|bodies/iu),
  ];
  // "98 more officials, 128 in all"
  const sum = persons.total ?? parseCardinal(/,\s+(?:or )?(\d[\d,]*) in all\b/u.exec(text)?.[1] ?? '');
  return {
    individualsAdded: persons.added,
    individualsTotal: sum,
    entitiesAdded: bodies.added,
    entitiesTotal: bodies.total,
  };
}

function split(text: string, pattern: RegExp, nouns: RegExp): { added: number | null; total: number | null } {
  const result: { added: number | null; total: number | null } = { added: null, total: null };
  if (!nouns.test(text)) return result;
  for (const match of text.matchAll(pattern)) {
    const value = parseCardinal(match[1] ?? '');
    if (value === null) continue;
    const isTotal =
      totalBefore.test(text.slice(0, match.index)) || totalAfter.test(text.slice(match.index + match[0].length));
    result[isTotal ? 'total' : 'added'] ??= value;
  }
  return result;
}

/** "17", "1,200", "seventeen", "twenty-one"; null for any other word. */
function parseCardinal(words: string): number | null {
  if (words === '') return null;
  if (/^\d/.test(words)) return Number(words.replace(/,/g, ''));
  const parts = words
    .toLowerCase()
    .split('-')
    .map((word) => smallNumbers[word]);
  return parts.every((part) => part !== undefined) ? parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) : null;
}
