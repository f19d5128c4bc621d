import type { Actor } from '../../schema/actor.ts';
import type { ActorMention } from '../../schema/mention.ts';
import { createEnding } from '../ending.ts';
import { femaleNames, maleNames } from '../lexicon/given-names.ts';
import { speakingNouns } from '../lexicon/speech-sources.ts';
import type { DocumentReading } from '../reading.ts';
import { isInQuotation } from './quotations.ts';

/** Rules that find people: of one whom no register knows, the last name too tells that she is one. */
const isPersonRule = /person|surname/;

/** Sentences back that a body may have been named. */
const memory = 40;

/** Somebody named earlier in the same passage, nearest first, that a pronoun or a bare noun may mean. */
export function findAntecedent(
  document: DocumentReading,
  index: number,
  word: string,
  before: number,
  kinds: ReadonlyMap<string, Actor['kind']>,
  speakers: ReadonlyMap<number, string>,
): string | null {
  const wanted = matcher(word, kinds);
  if (!wanted) return null;
  const sentence = document.sentences[index];
  for (let at = index; at >= 0 && at > index - 4; at--) {
    const candidate = document.sentences[at];
    if (!candidate || !sentence || candidate.passage !== sentence.passage) break;
    // whoever spoke last, here or in the sentence before, is meant before those who were only named
    const speaker = speakers.get(at);
    if (speaker !== undefined && wanted(speaker)) return speaker;
    // "Berg had rung Lund, she said": those are spoken of; whoever spoke was named before
    if (at === index && tagsWhatIsSaid(sentence.text, before) && isNamedBefore(document, index, wanted)) continue;
    const actors = candidate.mentions.filter(
      (mention): mention is ActorMention =>
        mention.type === 'actor' &&
        (at < index || mention.end <= before) &&
        // "Beside Berg, she (showed)": somebody else was with her
        !(at === index && isCompanion(candidate.text, mention.start) && isNamedBefore(document, index, wanted)) &&
        // "He … ": whoever spoke, and not whom they spoke of
        !(at < index && isInQuotation(document, at, mention.start)),
    );
    // the subject stands first; in the same sentence the nearest is meant, but for "When Berg met Lund, she complained"
    const ordered = at < index || opensMain(sentence.text, before) ? actors : actors.toReversed();
    const found = ordered.find((mention) => wanted(mention.id));
    if (found) return found.id;
  }
  const noun = speakingNouns[word];
  const isPronoun = word === 'he' || word === 'she';
  const main = isPronoun || noun?.calling ? mainPerson(document, index, wanted, kinds) : null;
  if (main !== null) return main;
  if (isPronoun || noun?.kinds?.includes('person')) return onlyPersonBefore(document, index, wanted, kinds);
  if (word === 'it') return onlySpeakerBefore(document, index, wanted, speakers);
  if (!noun) return null;
  const [kind] = noun.kinds ?? [];
  return farther(document, index, noun.ids ? wanted : (id) => kinds.get(id) === kind);
}

/** "Berg had rung him, she (said)", "Berg, she (said), had rung him" */
const tagsWhatIsSaid = (text: string, before: number): boolean =>
  isTag(text, before) && !/^(?:When|After|While|As|Before|Since|Because|Although|Though|If)\b/u.test(text);
const isCompanion = createEnding(
  /\b(?:beside|besides|alongside|with|next to|flanked by|unlike|like|against) (?:\p{Lu}?\p{Ll}+ ){0,3}/iu,
);
const isTag = createEnding(/[\p{L}\d%)][,;] (?:he|she) (?:has |had |also |then |later )?/u);

/** Whether somebody whom the word may mean is named in the sentence before, of the same passage. */
function isNamedBefore({ sentences }: DocumentReading, index: number, wanted: (id: string) => boolean): boolean {
  const before = sentences[index - 1];
  return (
    before !== undefined &&
    before.passage === sentences[index]?.passage &&
    before.mentions.some((mention) => mention.type === 'actor' && wanted(mention.id))
  );
}

/** Whether the clause of a pronoun is the main one behind a clause of time or reason: whoever acts in that is meant. */
const opensMain = (text: string, before: number): boolean =>
  /^(?:When|After|While|As|Before|Since|Because|Although|Though)\b[^,;:]*, (?:he|she|it|they) $/u.test(
    text.slice(0, before),
  );

/** Whom a text is mostly about: "he" in a portrait, where no paragraph has to name him. Null where two are named as often. */
function mainPerson(
  document: DocumentReading,
  index: number,
  wanted: (id: string) => boolean,
  kinds: ReadonlyMap<string, Actor['kind']>,
): string | null {
  const counts = new Map<string, number>();
  for (let at = index - 1; at >= Math.max(0, index - memory); at--)
    for (const mention of document.sentences[at]?.mentions ?? [])
      if (
        mention.type === 'actor' &&
        (kinds.get(mention.id) === 'person' || isPersonRule.test(mention.rule)) &&
        wanted(mention.id)
      )
        counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** "He denies that", '"I stayed," the lawyer says', at the head of a paragraph: the only person whom the one before names. */
function onlyPersonBefore(
  { sentences }: DocumentReading,
  index: number,
  wanted: (id: string) => boolean,
  kinds: ReadonlyMap<string, Actor['kind']>,
): string | null {
  const sentence = sentences[index];
  if (!sentence || sentences[index - 1]?.passage === sentence.passage) return null;
  const passage = sentences[index - 1]?.passage;
  const persons = new Set<string>();
  for (let at = index - 1; at >= 0 && sentences[at]?.passage === passage; at--)
    for (const mention of sentences[at]?.mentions ?? [])
      if (
        mention.type === 'actor' &&
        (kinds.get(mention.id) === 'person' || isPersonRule.test(mention.rule)) &&
        !mention.role
      )
        persons.add(mention.id);
  // "She laughs": behind a question that names nobody, the only person of the text so far
  if (persons.size === 0)
    for (let at = index - 1; at >= Math.max(0, index - memory); at--)
      for (const mention of sentences[at]?.mentions ?? [])
        if (mention.type === 'actor' && !mention.role && isPersonRule.test(mention.rule) && wanted(mention.id))
          persons.add(mention.id);
  const [only] = persons;
  return persons.size === 1 && only !== undefined && wanted(only) ? only : null;
}

/** "But it also reported 501 attempts", at the head of a paragraph: the only body that speaks in the one before. */
function onlySpeakerBefore(
  { sentences }: DocumentReading,
  index: number,
  wanted: (id: string) => boolean,
  speakers: ReadonlyMap<number, string>,
): string | null {
  const passage = sentences[index - 1]?.passage;
  if (sentences[index]?.passage === passage || sentences[index]?.kind !== 'paragraph') return null;
  const spoken = new Set<string>();
  for (let at = index - 1; at >= 0 && sentences[at]?.passage === passage; at--) {
    const speaker = speakers.get(at);
    if (speaker !== undefined) spoken.add(speaker);
  }
  const [only] = spoken;
  return spoken.size === 1 && only !== undefined && wanted(only) ? only : null;
}

/** A body of its own kind ("the ministry", "the guard") stays known to the reader farther down the page. */
function farther(document: DocumentReading, index: number, wanted: (id: string) => boolean): string | null {
  for (let at = index - 1; at >= Math.max(0, index - memory); at--) {
    const found = document.sentences[at]?.mentions.find((mention) => mention.type === 'actor' && wanted(mention.id));
    if (found?.type === 'actor') return found.id;
  }
  return null;
}

/** Whom a pronoun or a bare noun may mean, by kind and given name; null for a word that leads back to nobody. */
export function matcher(word: string, kinds: ReadonlyMap<string, Actor['kind']>): ((id: string) => boolean) | null {
  const kindOf = (id: string): string | undefined => kinds.get(id);
  if (word === 'he' || word === 'she') {
    // whose given name says otherwise is not meant
    const others = word === 'he' ? femaleNames : maleNames;
    return (id) => (kindOf(id) ?? 'person') === 'person' && !others.has(id.split('-')[0] ?? '');
  }
  if (word === 'it') return (id) => kindOf(id) !== 'person';
  if (word === 'they' || word === 'both') return () => true;
  const noun = speakingNouns[word];
  if (!noun) return null;
  return (id) =>
    (noun.ids?.some((part) => id.includes(part)) ?? false) || (noun.kinds?.includes(kindOf(id) ?? 'person') ?? false);
}
