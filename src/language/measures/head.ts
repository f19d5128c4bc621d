import { listingVerbs, sanctionNouns, sanctionNounsInCompany } from '../lexicon/sanction-words.ts';
import type { SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { createVerbIndex } from '../syntax/verb-index.ts';
import { isVerbUse } from '../syntax/verb-use.ts';

const listing = createVerbIndex(listingVerbs, (verb) => verb);

/** The word that a measure is told by. */
export interface Head extends TextRange {
  /** Whether it is the verb that lists somebody, for want of a noun. */
  verb: boolean;
}

/** Head nouns of measures, and verbs that list somebody where no noun does. */
export function findHeads(sentence: SentenceReading): Head[] {
  const lower = sentence.text.toLowerCase();
  const heads: Head[] = [];
  sentence.tokens.forEach((token, at) => {
    const company = sanctionNounsInCompany[token.lower];
    // "…, listing 17 individuals": a participle, and no measure of its own
    if (token.lower === 'listing' && sentence.tokens[at - 1]?.text === ',') return;
    const isNoun = sanctionNouns.has(token.lower) || (company?.some((word) => lower.includes(word)) ?? false);
    const asVerb = listing
      .get(token.lower)
      ?.find(
        ({ tense }) =>
          (tense === 'past' || tense === 'participle' || tense === 'base') && isVerbUse(sentence, at, tense),
      );
    if (asVerb) {
      if (
        asVerb.base === 'list' &&
        !/\b(?:individual|person|people|official|entit|compan|firm|name)/iu.test(sentence.text)
      )
        return;
      heads.push({ start: token.start, end: token.end, verb: true });
      return;
    }
    // "a new round of sanctions": the sanctions are what is meant
    if (/^rounds?$/.test(token.lower) && /^ of (?:[\p{L}-]+ ){0,3}sanctions?\b/u.test(sentence.text.slice(token.end)))
      return;
    if (!isNoun || (/^(?:sanctions?)$/.test(token.lower) && isModifier(sentence, at))) return;
    heads.push({ start: token.start, end: token.end, verb: false });
  });
  // "adopted a package …, listing 17 individuals" tells of one thing
  return heads.filter(
    (head) => !(head.verb && heads.some((other) => !other.verb && Math.abs(other.start - head.start) < 160)),
  );
}

/** "sanctions package", "a package of sanctions": the other noun is the head. */
function isModifier(sentence: SentenceReading, at: number): boolean {
  const next = sentence.tokens[at + 1]?.lower ?? '';
  const before = sentence.tokens.slice(Math.max(0, at - 4), at).map((token) => token.lower);
  const of = before.lastIndexOf('of');
  const head = of > 0 ? (before[of - 1] ?? '') : '';
  return (
    next in sanctionNounsInCompany ||
    ['list', 'regime', 'policy', 'criteria', 'basis', 'grounds'].includes(next) ||
    head in sanctionNounsInCompany
  );
}
