import type { CountMention } from '../../schema/mention.ts';
import type { SentenceReading } from '../reading.ts';
import { prosePattern } from '../prose-pattern.ts';

export interface ListedNumbers {
  individualsAdded: number | null;
  entitiesAdded: number | null;
  individualsTotal: number | null;
  entitiesTotal: number | null;
}

// "44 individuals and entities": how many of each is not said
const mixed = prosePattern(
  /^(?: \p{L}+){0,2} (?:individuals|persons|people|officials) (?:and|or) (?:entities|companies|firms|organisations|bodies)\b/u,
);
const persons = /^(?:individual|person|people|official|name)/u;
const bodies = /^(?:entit|compan|firm|organisation|organization|bod(?:y|ies))/u;
// "bringing the total to 183 individuals", "now covers 88 people"
const totalBefore =
  /\b(?:total|in all|altogether|brought|bringing|now (?:covered|cover|covers|counted))\b[^;]{0,60}$/iu;
// "88 people and 7 entities in all"
const totalAfter = prosePattern(/^[^,;.\d]{0,40}(?:(?: and|,) \d[\d,]* \p{L}+)?,? (?:in all|in total|altogether)\b/u);

/** How many persons and entities a sentence lists, newly and in all: "17 individuals and 11 entities". */
export function listedNumbers({ text, mentions }: SentenceReading): ListedNumbers {
  const numbers: ListedNumbers = {
    individualsAdded: null,
    individualsTotal: null,
    entitiesAdded: null,
    entitiesTotal: null,
  };
  for (const mention of mentions) {
    if (mention.type !== 'count' || mention.isMigrantCount || mention.value === null) continue;
    const kind = kindOf(mention);
    if (kind === null || mixed.test(text.slice(mention.end))) continue;
    const isTotal = totalBefore.test(text.slice(0, mention.start)) || totalAfter.test(text.slice(mention.end));
    numbers[`${kind}${isTotal ? 'Total' : 'Added'}`] ??= mention.value;
  }
  return numbers;
}

function kindOf({ noun }: CountMention): 'individuals' | 'entities' | null {
  // the head of "senior officials" is its last word
  const head = noun?.toLowerCase().split(' ').at(-1) ?? '';
  if (persons.test(head)) return 'individuals';
  return bodies.test(head) ? 'entities' : null;
}
