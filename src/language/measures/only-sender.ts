import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { SentenceReading } from '../reading.ts';
import type { Parties } from './parties.ts';

/** "listed in an action coordinated with the Union": others act beside whoever does. */
const alliance = createEnding(
  prosePattern(/\b(?:coordinat\p{L}+|together|concert|parallel|step|line) with (?:the )?/u),
);

/** "an embargo on food from the (Union)": whose goods it is aimed at. */
const aimedAt = createEnding(prosePattern(/\bon (?:[\p{L}-]+ ){1,4}from (?:the )?/u));

/** Whose rules a measure stands in: "under the Norlandic rules they face an entry ban"; null where no sentence says so. */
export function senderOfRules({ text, mentions }: SentenceReading, parties: Parties): string | null {
  const rules = underRules.exec(text);
  if (!rules) return null;
  const named = mentions.find(({ start }) => start === rules.index + rules[0].length);
  if (named?.type === 'actor') return parties.principal(named.id);
  const adjective = /^\p{L}+/u.exec(text.slice(rules.index + rules[0].length))?.[0] ?? '';
  return parties.byAdjective.get(adjective.toLowerCase()) ?? null;
}

/** "under the (Norlandic rules)" */
const underRules = prosePattern(
  /\bunder (?:the )?(?=[\p{L}.-]+(?:['’]s)? (?:rules|laws?|regime|list|decree|measures|legislation)\b)/iu,
);

/** Who the label of a line names: "Ottawa: a freeze on ten persons was imposed"; null where none does. */
export function senderOfLabel({ text, mentions }: SentenceReading, parties: Parties): string | null {
  const label = mentions.find(({ start, end }) => start <= 2 && text[end] === ':');
  return label?.type === 'actor' ? parties.principal(label.id) : null;
}

/** The only usual sender whom a sentence names: "the Union's ministers meeting in Luxembourg adopted a package". */
export function onlySender(sentence: SentenceReading, targets: readonly string[], parties: Parties): string | null {
  const able = new Set(
    sentence.mentions.flatMap((mention) => {
      const principal = mention.type === 'actor' ? parties.principal(mention.id) : null;
      return principal === null ||
        targets.includes(principal) ||
        !parties.senders.includes(principal) ||
        alliance(sentence.text, mention.start) ||
        aimedAt(sentence.text, mention.start)
        ? []
        : [principal];
    }),
  );
  return able.size === 1 ? ([...able][0] ?? null) : null;
}
