import { createEnding } from '../ending.ts';
import { prosePattern } from '../prose-pattern.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import { findSubject } from '../syntax/subject.ts';
import { isPassive } from '../syntax/verb-use.ts';
import type { Governor } from './governor.ts';
import type { Head } from './head.ts';
import { speakerAt } from './own-measure.ts';
import { actorsOf, type Parties } from './parties.ts';

// words that no noun phrase runs across
const phraseEnd = new Set(
  'on for to with by against in from over or that which the a an not after before since under despite amid without until through as about than at into while when if but because he she they it say says said'.split(
    ' ',
  ),
);

/** The actor, adjective or pronoun that the noun phrase of a measure begins with; a target ("Sudland sanctions") is none. */
export function findModifier(
  document: DocumentReading,
  index: number,
  head: Head,
  governor: Governor | null,
  parties: Parties,
): string | null {
  const sentence = document.sentences[index];
  if (!sentence) return null;
  const { tokens } = sentence;
  for (let at = head.at - 1; at >= 0 && head.at - at <= 6 && at !== governor?.at; at--) {
    const token = tokens[at];
    if (!token || phraseEnd.has(token.lower)) return null;
    const mention = actorsOf(sentence).find((actor) => actor.end === token.end);
    if (mention) {
      // "match its Sudland sanctions": at whom they aim
      const first = tokens.findIndex(({ start }) => start === mention.start);
      if (/^(?:its|their|his|her)$/u.test(tokens[first - 1]?.lower ?? '')) {
        at = first;
        continue;
      }
      const isPossessor = tokens[at + 1]?.lower === "'s" || tokens[at + 1]?.text === '’';
      if (!isPossessor && (parties.targets.includes(mention.id) || parties.kinds.get(mention.id) === 'person'))
        return null;
      return parties.principal(mention.id) === null ? null : mention.id;
    }
    const adjective = parties.byAdjective.get(token.lower);
    if (adjective && !parties.targets.includes(adjective)) return adjective;
    // "begged Norland: keep your sanctions"
    if (token.lower === 'your') return spokenTo(sentence, token.start, parties);
    // "our measures will be harsh, Berg warned"
    if (token.lower === 'our') return speakerAt(sentence, token.start);
    // "the ministers approved their fifth package": those of whoever imposes here, not of the state named last
    if (token.lower === 'their' && unnamedBody(sentence.text, token.start)) return null;
    if (token.lower === 'its' || token.lower === 'their')
      return (
        // "Norland put ten Union officials on its own blacklist": that of whoever does so
        (governor && subjectOfAct(sentence, governor, at, parties)) ?? lastSender(document, index, token.start, parties)
      );
    if (token.kind === 'punctuation' && token.lower !== "'s" && token.text !== '-' && token.text !== ',') return null;
  }
  return null;
}

function subjectOfAct(
  sentence: SentenceReading,
  { at, base, relation, tense }: Governor,
  pronoun: number,
  parties: Parties,
): string | null {
  const isOwn = sentence.tokens[pronoun + 1]?.lower === 'own' || /^(?:add|put|place|enter)$/u.test(base);
  if (!isOwn || relation !== 'object' || isPassive(sentence.tokens, at, tense)) return null;
  const subject = findSubject(sentence, at);
  const [actor, ...others] = subject && 'actors' in subject ? subject.actors : [];
  return actor !== undefined && others.length === 0 && parties.isSender(actor) ? actor : null;
}

function lastSender(document: DocumentReading, index: number, before: number, parties: Parties): string | null {
  // "the Union's sanctions on Sudland are weaker than its restrictions": whom measures mostly aim at comes last
  for (const isMeant of [(id: string) => !parties.targets.includes(id), () => true])
    for (let at = index; at >= 0 && at > index - 3; at--) {
      const found = document.sentences[at]?.mentions.findLast(
        (mention) =>
          mention.type === 'actor' &&
          parties.isSender(mention.id) &&
          isMeant(mention.id) &&
          (at < index || mention.end <= before) &&
          // "Norland mourned with Sorland and said its sanctions": who is only beside somebody has none
          !isBeside(document.sentences[at], mention.start),
      );
      if (found?.type === 'actor') return found.id;
    }
  return null;
}

/** "The ministers finally approved (their …)" */
const unnamedBody = createEnding(
  prosePattern(
    /\b[Tt]he (?:\p{L}+ )?(?:ministers|ambassadors|leaders|envoys|diplomats|governments|capitals)(?: \p{L}+){1,3} /u,
  ),
);

const isBeside = (sentence: SentenceReading | undefined, start: number): boolean =>
  sentence !== undefined && besides(sentence.text, start);

/** "mourned with (Norland)" */
const besides = createEnding(/\b\p{Ll}+(?:s|ed) (?:\p{Ll}+ )?(?:with|alongside|beside|for) (?:the )?/u);

/** Whom words are said to: "begged (Norland) not to give in: …". */
function spokenTo(sentence: SentenceReading, before: number, parties: Parties): string | null {
  const found = actorsOf(sentence).findLast(
    ({ id, start, end }) => end <= before && parties.principal(id) !== null && addressed(sentence.text, start),
  );
  return found?.id ?? null;
}

const addressed = createEnding(
  prosePattern(
    /\b(?:beg|urg|tell|ask|implor|press|remind|warn|advis|address)\p{L}* (?:the )?|\btold (?:the )?|\b(?:call|appeal|plead)\p{L}* (?:on|to|with) (?:the )?/u,
  ),
);
