import type { ActorMention, EventMention, PlaceMention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import type { EventType, Trigger } from '../../schema/site.ts';
import { inflectNoun, type Tense } from '../inflect.ts';
import { lightVerbs } from '../lexicon/light-verbs.ts';
import type { DocumentReading, Refiner, SentenceReading } from '../reading.ts';
import type { TextRange } from '../sentence-boundaries.ts';
import { clauseAt, clausesOf } from '../syntax/clause.ts';
import { dateOf } from '../syntax/date-of.ts';
import { standingOf } from '../syntax/factuality.ts';
import { rowDatesOf } from '../syntax/row-dates.ts';
import { createVerbIndex } from '../syntax/verb-index.ts';
import { verbStarts } from '../syntax/verb-starts.ts';
import { isPassive, isVerbUse, wordBefore } from '../syntax/verb-use.ts';
import { followUps } from './follow-ups.ts';

interface TriggerEntry {
  type: EventType;
  trigger: Trigger;
  words: readonly string[];
}

interface Hit {
  at: number;
  start: number;
  end: number;
  tense: Tense | 'noun';
  entry: TriggerEntry;
}

/** Events by the triggers of the site's vocabulary: one mention a trigger, with its day, places, people and factuality. */
export function createEventRefiner(registers: Registers): Refiner {
  const entries = registers.site.eventTypes.flatMap((type) =>
    type.triggers.map((trigger): TriggerEntry => ({
      type,
      trigger,
      words: ('verb' in trigger ? trigger.verb : trigger.noun).toLowerCase().split(' '),
    })),
  );
  const verbs = createVerbIndex(
    entries.filter((entry) => 'verb' in entry.trigger),
    (entry) => entry.words.join(' '),
  );
  const nouns = createNounIndex(entries.filter((entry) => 'noun' in entry.trigger));
  const demonyms = demonymIndex(registers);
  const kinds = placeKinds(registers);
  return (document) => {
    const rowDates = rowDatesOf(document);
    return followUps({
      ...document,
      sentences: document.sentences.map((sentence, index) => {
        if (/\?["”’]?$/u.test(sentence.text)) return sentence;
        const hits = findHits(sentence, createContext(document, index, kinds), verbs, nouns);
        if (hits.length === 0) return sentence;
        const clauses = clausesOf(sentence, verbStarts(sentence));
        const rowDate = rowDates.get(index) ?? null;
        const found = hits
          .flatMap((hit) => toMention(sentence, hit, clauses, demonyms) ?? [])
          .map((mention) => (mention.date === null && rowDate !== null ? { ...mention, date: rowDate } : mention));
        return {
          ...sentence,
          mentions: [...sentence.mentions, ...found].sort((a, b) => a.start - b.start || b.end - a.end),
        };
      }),
    });
  };
}

/** What each place is, in words; a town that a crossing is called after is a crossing too: "Brzeg was closed". */
function placeKinds({ places }: Registers): ReadonlyMap<string, string> {
  const crossings = places
    .filter((place) => place.kind === 'border-crossing')
    .flatMap(({ name }) => name.split(/[–\s-]+/u));
  return new Map(
    places.map(({ id, name, kind }) => [
      id,
      crossings.includes(name) ? `${kind} border crossing` : kind.replace(/-/g, ' '),
    ]),
  );
}

/** What the words of a sentence are compared with, in small letters; made when first asked for, since most sentences hold no trigger. */
interface Context {
  /** The sentence with the heading of its section, and the kinds of the places it names: "Brzeg was closed" tells of a border crossing. */
  near(): string;
  /** The heading and the sentence before, for what a pronoun leads back to: "would close them again". */
  wide(): string;
}

function createContext(document: DocumentReading, index: number, kinds: ReadonlyMap<string, string>): Context {
  const sentence = document.sentences[index];
  // the heading tells what "the works" are; that of a column only names its cells
  const isSection = sentence !== undefined && sentence.kind !== 'cell';
  let near: string | null = null;
  let wide: string | null = null;
  const context: Context = {
    near() {
      const places = sentence?.mentions.flatMap((mention) =>
        mention.type === 'place' ? (kinds.get(mention.id) ?? []) : [],
      );
      return (near ??=
        `${sentence?.text ?? ''} ${places?.join(' ') ?? ''} ${isSection ? (sentence.heading ?? '') : ''}`.toLowerCase());
    },
    wide() {
      const before = document.sentences[index - 1];
      const previous = before?.passage === sentence?.passage ? (before?.text ?? '') : '';
      return (wide ??= `${context.near()} ${sentence?.heading ?? ''} ${previous}`.toLowerCase());
    },
  };
  return context;
}

function createNounIndex(
  entries: readonly TriggerEntry[],
): ReadonlyMap<string, { words: readonly string[]; entry: TriggerEntry }[]> {
  const index = new Map<string, { words: readonly string[]; entry: TriggerEntry }[]>();
  for (const entry of entries) {
    for (const form of inflectNoun(entry.words.join(' '))) {
      const words = form
        .split(/[ -]/)
        .flatMap((word, at, all) => (at < all.length - 1 && form.includes('-') ? [word, '-'] : [word]));
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { words, entry }]);
    }
  }
  return index;
}

/** Adjectives of countries → the state, for participants: "French forces" are of France, though no name is said. */
function demonymIndex(registers: Registers): ReadonlyMap<string, string> {
  const states = new Map(
    registers.actors.filter((actor) => actor.kind === 'state').map((actor) => [actor.country, actor.id]),
  );
  return new Map(
    Object.entries(registers.site.demonyms ?? {}).flatMap(([country, words]) => {
      const id = states.get(country);
      return id ? words.map((word): [string, string] => [word.toLowerCase(), id]) : [];
    }),
  );
}

function findHits(
  sentence: SentenceReading,
  context: Context,
  verbs: ReturnType<typeof createVerbIndex<TriggerEntry>>,
  nouns: ReturnType<typeof createNounIndex>,
): Hit[] {
  // the heading of a column, "Detained", tells of nothing that happened
  if (sentence.kind === 'cell' && (sentence.tokens.length === 1 || sentence.heading === sentence.text)) return [];
  const isFragment = (sentence.kind === 'cell' || sentence.kind === 'heading') && verbStarts(sentence).size === 0;
  const taken = sentence.mentions.filter(
    (mention) =>
      mention.type === 'event' || mention.type === 'actor' || mention.type === 'place' || mention.type === 'sanction',
  );
  const hits: Hit[] = [];
  sentence.tokens.forEach((token, at) => {
    const isFree = (start: number, end: number): boolean =>
      !taken.some((mention) => mention.start < end && start < mention.end);
    const noun = nouns
      .get(token.lower)
      ?.find(
        ({ words, entry }) =>
          words.every((word, offset) => sentence.tokens[at + offset]?.lower === word) &&
          (isFragment || !('fragment' in entry.trigger && entry.trigger.fragment)) &&
          fits(entry.trigger, context.near()),
      );
    if (noun && !isVerbLike(sentence, at) && !isCompound(sentence, at + noun.words.length)) {
      const end = sentence.tokens[at + noun.words.length - 1]?.end ?? token.end;
      if (isFree(token.start, end)) hits.push({ at, start: token.start, end, tense: 'noun', entry: noun.entry });
      return;
    }
    const verb = verbs
      .get(token.lower)
      ?.find(
        ({ tense, entry }) =>
          hasParticles(sentence, at, entry.words) &&
          fits(entry.trigger, hasPronoun(sentence, at) ? context.wide() : context.near()) &&
          isVerbUse(sentence, at, tense) &&
          !isResult(sentence, at, tense),
      );
    if (!verb) return;
    const words = verb.entry.words.length;
    const adjacent = words > 1 && sentence.tokens[at + 1]?.lower === verb.entry.words[1];
    const end = (adjacent ? sentence.tokens[at + words - 1]?.end : undefined) ?? token.end;
    if (isFree(token.start, end)) hits.push({ at, start: token.start, end, tense: verb.tense, entry: verb.entry });
  });
  return hits.filter((hit) => !isLight(hit, hits) && !isComplement(sentence, hit, hits));
}

/** "picked up a group", "took four men away": the particles of a verb of several words, at once or behind its object. */
function hasParticles({ tokens }: SentenceReading, at: number, words: readonly string[]): boolean {
  const [particle, ...rest] = words.slice(1);
  if (particle === undefined) return true;
  const reach = rest.length > 0 ? 1 : 4;
  for (let index = at + 1; index <= at + reach; index++)
    if (tokens[index]?.lower === particle && rest.every((word, offset) => tokens[index + 1 + offset]?.lower === word))
      return true;
  return false;
}

/** "would close them again", "both were sealed", "everything was closed": what is meant was said before. */
function hasPronoun(sentence: SentenceReading, at: number): boolean {
  const { tokens } = sentence;
  if (/^(?:it|them|both|everything|all)$/u.test(tokens[at + 1]?.lower ?? '')) return true;
  const whole = /^(?:both|everything|all|each|it|they|these|those)$/u;
  // "they had begun": who acts is not what is acted on
  const acts = !isPassive(tokens, at, 'participle');
  for (let index = at - 1; index >= 0 && at - index <= 5; index--) {
    const word = tokens[index]?.lower ?? '';
    if (whole.test(word)) return !(acts && /^(?:it|they|these|those)$/u.test(word));
    if (tokens[index]?.kind === 'punctuation') return false;
    // "was sealed on … and unsealed on …": the subject of the verb before
    if (word === 'and') return tokens.slice(0, index).some((token) => whole.test(token.lower));
  }
  return false;
}

/** "are gathered", "is closed": a state that something has led to, and nothing that happens. */
function isResult(sentence: SentenceReading, at: number, tense: Tense): boolean {
  const before = sentence.tokens[wordBefore(sentence.tokens, at)]?.lower ?? '';
  if (/^(?:stay|remain|keep)(?:s|ed|ing)?$|^kept$/u.test(before)) return true;
  return (tense === 'past' || tense === 'participle') && /^(?:is|are|'s)$/u.test(before);
}

/** "sought to storm", "tried to break through": one attempt, told by the verb that governs. */
function isComplement(sentence: SentenceReading, hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (other) =>
      other.entry.type.id === hit.entry.type.id &&
      other.at < hit.at &&
      hit.at - other.at <= 4 &&
      // "began building a wall"
      ((hit.tense === 'gerund' && other.at === hit.at - 1) ||
        (sentence.tokens[hit.at - 1]?.lower === 'to' &&
          sentence.tokens.slice(other.at + 1, hit.at).every((token) => /^(?:to|try|even|and)$/u.test(token.lower)))),
  );
}

/** "the meeting room", "the death penalty": the noun only describes a thing. */
function isCompound(sentence: SentenceReading, at: number): boolean {
  return /^(?:rooms?|place|point|hall|table|agenda|rates?|penalty|certificate|squad|sites?|ground|format|partners?)$/u.test(
    sentence.tokens[at]?.lower ?? '',
  );
}

// "to attempt", "they visit": the noun's form as a verb is for the verb triggers
function isVerbLike(sentence: SentenceReading, at: number): boolean {
  const before = sentence.tokens[at - 1]?.lower ?? '';
  return (
    before === 'to' && !['due', 'according', 'prior', 'thanks', 'owing'].includes(sentence.tokens[at - 2]?.lower ?? '')
  );
}

/** "held a phone call": the noun carries the event, the verb before it does not. */
function isLight(hit: Hit, hits: readonly Hit[]): boolean {
  if (hit.tense === 'noun' || !('verb' in hit.entry.trigger) || !lightVerbs.has(hit.entry.trigger.verb)) return false;
  return hits.some(
    (other) =>
      other.tense === 'noun' &&
      other.start > hit.end &&
      other.start - hit.end < 30 &&
      other.entry.type.id === hit.entry.type.id,
  );
}

const patterns = new Map<string, RegExp>();

function wordPattern(words: string): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const pattern = new RegExp(`\\b${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:s|es)?\\b`, 'u');
  patterns.set(words, pattern);
  return pattern;
}

function fits(trigger: Trigger, text: string): boolean {
  const has = (words: string): boolean => {
    const at = text.indexOf(words);
    return at >= 0 && wordPattern(words).test(text);
  };
  return (!trigger.near || trigger.near.some(has)) && !(trigger.not?.some(has) ?? false);
}

function toMention(
  sentence: SentenceReading,
  hit: Hit,
  clauses: readonly TextRange[],
  demonyms: ReadonlyMap<string, string>,
): EventMention | null {
  const standing = standingOf(sentence, hit.at, hit.tense, clauses);
  if (!standing) return null;
  const clause = clauseAt(clauses, hit.start);
  const places = ordered(
    sentence.mentions.filter((mention): mention is PlaceMention => mention.type === 'place'),
    clause,
  );
  const actors = ordered(
    sentence.mentions.filter((mention): mention is ActorMention => mention.type === 'actor'),
    clause,
  ).filter((id) => id !== standing.attributedTo);
  const adjectives = sentence.tokens.flatMap((token) => demonyms.get(token.lower) ?? []);
  return {
    type: 'event',
    start: hit.start,
    end: hit.end,
    text: sentence.text.slice(hit.start, hit.end),
    rule: hit.tense === 'noun' ? 'event-noun' : 'event-verb',
    eventType: hit.entry.type.id,
    date: dateOf(sentence, hit.start, clauses),
    places,
    participants: [...new Set([...actors, ...adjectives])],
    ...standing,
    polarity: hit.entry.trigger.polarity,
    cancelled: /\b(?:cancelled|canceled|called off|put off|scrapped)\b/iu.test(
      sentence.text.slice(clause.start, clause.end),
    ),
    stance: null,
  };
}

/** Ids, those of the clause first. */
function ordered(mentions: readonly (ActorMention | PlaceMention)[], clause: TextRange): string[] {
  const inside = mentions.filter((mention) => mention.start >= clause.start && mention.end <= clause.end);
  return [...new Set([...inside, ...mentions].map((mention) => mention.id))];
}
